package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Until when a contribution that was settled late must have been paid to count. The elucidation of
 * article 19(3) counts months paid. A month without a known day of payment always counts.
 */
public enum LateSettlement implements Interpretation {
  /** Default: paid on or before the day of assessment. */
  PAID_BY_ASSESSMENT,

  /** Paid on or before the day of the termination. */
  PAID_BY_TERMINATION;

  @Override
  public String point() {
    return "LATE_SETTLEMENT";
  }
}
