package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Until when a contribution that was settled late must have been paid to count. The elucidation of
 * article 19(3) counts months paid. A month without a known day of payment always counts.
 */
public enum LateSettlement implements Interpretation {
  /**
   * Default: paid on or before the day of assessment.
   *
   * <p>For it: the elucidation counts months that were paid and names no day by which; an employer
   * who is late should not cost the worker the right.
   */
  PAID_BY_ASSESSMENT,

  /**
   * Paid on or before the day of the termination.
   *
   * <p>For it: article 19(3) speaks of contributions before the termination.
   */
  PAID_BY_TERMINATION;

  @Override
  public String point() {
    return "LATE_SETTLEMENT";
  }
}
