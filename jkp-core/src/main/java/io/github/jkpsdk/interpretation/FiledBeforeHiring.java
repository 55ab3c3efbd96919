package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What becomes of a month that was filed before the day of being hired. PP 37/2021 article 40
 * letter b ends the right.
 */
public enum FiledBeforeHiring implements Interpretation {
  /** Default: it was due and stays payable. */
  FILED_BEFORE_STAYS,

  /** It ends with all others that are not paid. */
  ENDS_AT_ONCE;

  @Override
  public String point() {
    return "FILED_BEFORE_HIRING";
  }
}
