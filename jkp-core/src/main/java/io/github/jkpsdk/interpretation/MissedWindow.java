package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What a missed filing window costs. Regulation 1/2022 of the agency is silent on the later months.
 */
public enum MissedWindow implements Interpretation {
  /**
   * Default: the cash of that month; later months stay open.
   *
   * <p>For it: each month is filed by itself, and a loss of the rest would need a text.
   */
  MONTH_FORFEITED,

  /**
   * The rest of the claim.
   *
   * <p>For it: what is known of the regulation does not say that later months stay open.
   */
  CLAIM_ENDS;

  @Override
  public String point() {
    return "MISSED_WINDOW";
  }
}
