package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Which days the five days of the filing windows of months 2 to 5 are. Practice says days, and
 * working days for month 6.
 */
public enum WindowDays implements Interpretation {
  /**
   * Default: calendar days.
   *
   * <p>For it: the texts say days for months 2 to 5 and working days for month 6.
   */
  CALENDAR_DAYS,

  /**
   * Working days of the participant, which follow those of the employer; a later closing day.
   *
   * <p>For it: month 6 has the same five days, and they are working days there.
   */
  WORKING_DAYS;

  @Override
  public String point() {
    return "WINDOW_DAYS";
  }
}
