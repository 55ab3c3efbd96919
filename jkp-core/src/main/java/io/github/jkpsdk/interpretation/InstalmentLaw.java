package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Which day decides the law of an instalment. The general elucidation of PP 6/2025 pays every
 * benefit under it since promulgation; it names no day for a month that is not yet paid.
 */
public enum InstalmentLaw implements Interpretation {
  /**
   * Default: the day of payment; where it is not known, the day of filing; where neither is, the
   * first day of that benefit month.
   */
  PAYMENT_OR_FILING_DATE,

  /** Always the first day of that benefit month, even where it was paid under a later law. */
  BENEFIT_MONTH_START;

  @Override
  public String point() {
    return "INSTALMENT_LAW";
  }
}
