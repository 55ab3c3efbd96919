package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Where the consecutive months asked for until 2025-02-06 must lie. PP 37/2021 article 19(3) says
 * before the termination.
 */
public enum ConsecutiveMonths implements Interpretation {
  /** Default: the last months of the qualifying window. */
  ENDING_AT_TERMINATION,

  /**
   * Any unbroken run in the qualifying window; more generous to a worker whose last contributions
   * were missed.
   */
  ANYWHERE_IN_WINDOW;

  @Override
  public String point() {
    return "CONSECUTIVE_MONTHS";
  }
}
