package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Reading;

/**
 * Which days the five days of the filing windows of months 2 to 5 are. Practice says days, and
 * working days for month 6.
 */
public enum WindowDays implements Reading {
  /** Default: calendar days. */
  CALENDAR_DAYS,

  /** Working days of the agency; a later closing day. */
  WORKING_DAYS;

  @Override
  public String point() {
    return "WINDOW_DAYS";
  }
}
