package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What becomes of a month that was filed before the day of being hired. PP 37/2021 article 40
 * letter b ends the right.
 */
public enum FiledBeforeHiring implements Interpretation {
  /**
   * Default: it was due and stays payable.
   *
   * <p>For it: what was filed before fulfilled all that was asked on that day, and was due.
   */
  FILED_BEFORE_STAYS,

  /**
   * It ends with all others that are not paid.
   *
   * <p>For it: article 40 letter b ends the right without an exception.
   */
  ENDS_AT_ONCE;

  @Override
  public String point() {
    return "FILED_BEFORE_HIRING";
  }
}
