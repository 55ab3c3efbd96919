package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/** Which month of activity counts for a benefit month. It is not written. */
public enum ActivityPeriod implements Interpretation {
  /**
   * Default: the month before the window opens; for month 6 the sixth month since the first claim.
   *
   * <p>For it: attendance at the training is asked for the previous month, so that all that is
   * asked for one payment has the same days.
   */
  BENEFIT_MONTH,

  /**
   * The month that ends on the day of filing.
   *
   * <p>For it: no text gives the days, and what is done between the opening of the window and the
   * filing would else count only for a later month.
   */
  UP_TO_FILING;

  @Override
  public String point() {
    return "ACTIVITY_PERIOD";
  }
}
