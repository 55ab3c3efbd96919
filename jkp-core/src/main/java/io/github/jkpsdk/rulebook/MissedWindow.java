package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Reading;

/**
 * What a missed filing window costs. Regulation 1/2022 of the agency is silent on the later months.
 */
public enum MissedWindow implements Reading {
  /** Default: the cash of that month; later months stay open. */
  MONTH_FORFEITED,

  /** The rest of the claim. */
  CLAIM_ENDS;

  @Override
  public String point() {
    return "MISSED_WINDOW";
  }
}
