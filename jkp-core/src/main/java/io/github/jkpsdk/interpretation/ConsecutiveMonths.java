package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Where the consecutive months asked for until 2025-02-06 must lie. PP 37/2021 article 19(3) says
 * before the termination; the agency's officials said in 2022 that six of the twelve paid months
 * must be in a row.
 */
public enum ConsecutiveMonths implements Interpretation {
  /** Default: any unbroken run in the qualifying window. */
  ANYWHERE_IN_WINDOW,

  /**
   * The last months of the qualifying window; harder on a worker whose last contributions were
   * missed.
   */
  ENDING_AT_TERMINATION;

  @Override
  public String point() {
    return "CONSECUTIVE_MONTHS";
  }
}
