package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/** Which month of activity counts for a benefit month. It is not written. */
public enum ActivityPeriod implements Interpretation {
  /**
   * Default: the month before the window opens; for month 6 the sixth month since the first claim.
   */
  BENEFIT_MONTH,

  /** The month that ends on the day of filing. */
  UP_TO_FILING;

  @Override
  public String point() {
    return "ACTIVITY_PERIOD";
  }
}
