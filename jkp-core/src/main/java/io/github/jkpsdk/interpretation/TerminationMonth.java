package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether the month of the termination belongs to the qualifying window. PP 37/2021 article 19(3),
 * as amended, speaks of months before the termination and gives no formula.
 */
public enum TerminationMonth implements Interpretation {
  /**
   * Default: the window is the 24 calendar months before the month of the termination, as the
   * second official simulation to PP 6/2025 counts.
   *
   * <p>For it: the text counts months before the termination, and its second simulation leaves the
   * month itself out.
   */
  EXCLUDED,

  /**
   * The window ends with the month of the termination and begins one month later than under the
   * default; that month counts where its contribution was paid.
   *
   * <p>For it: a contribution of that month is due, and mostly paid; nothing says that it counts
   * for nothing.
   */
  COUNTED_IF_PAID;

  @Override
  public String point() {
    return "TERMINATION_MONTH";
  }
}
