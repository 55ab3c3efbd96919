package io.github.jkpsdk.calendar;

import java.time.DayOfWeek;

/** The days of the week on which work is done. */
public enum WorkingWeek {
  /** Monday to Friday. */
  FIVE_DAYS(DayOfWeek.FRIDAY),

  /** Monday to Saturday. */
  SIX_DAYS(DayOfWeek.SATURDAY);

  private final DayOfWeek last;

  WorkingWeek(DayOfWeek last) {
    this.last = last;
  }

  boolean includes(DayOfWeek day) {
    return day.compareTo(last) <= 0;
  }
}
