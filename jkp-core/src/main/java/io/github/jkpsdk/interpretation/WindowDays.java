package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Which days the five days of the filing windows of months 2 to 5 are. Practice says days, and
 * working days for month 6.
 */
public enum WindowDays implements Interpretation {
  /** Default: calendar days. */
  CALENDAR_DAYS,

  /** Working days of the participant, which follow those of the employer; a later closing day. */
  WORKING_DAYS;

  @Override
  public String point() {
    return "WINDOW_DAYS";
  }
}
