package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Where the consecutive months asked for until 2025-02-06 must lie. PP 37/2021 article 19(3) says
 * before the termination; the agency's officials said in 2022 that six of the twelve paid months
 * must be in a row.
 */
public enum ConsecutiveMonths implements Interpretation {
  /**
   * Default: any unbroken run in the qualifying window.
   *
   * <p>For it: the agency's officials said in 2022 that six of the twelve paid months must be in a
   * row, and named no place.
   */
  ANYWHERE_IN_WINDOW,

  /**
   * The last months of the qualifying window; harder on a worker whose last contributions were
   * missed.
   *
   * <p>For it: the text says before the termination, which may mean just before it.
   */
  ENDING_AT_TERMINATION;

  @Override
  public String point() {
    return "CONSECUTIVE_MONTHS";
  }
}
