package io.github.jkpsdk.internal;

import java.time.LocalDate;

/** The days that the SDK reckons with, in files and in Java: of the years 0 to 9899. */
public final class DayRange {

  private static final int LAST_YEAR = 9899;

  private DayRange() {}

  /**
   * Refuses a day beyond sense, to which counting would never come.
   *
   * @throws IllegalArgumentException naming the fact and what is allowed
   */
  public static void require(String fact, LocalDate day) {
    int year = day.getYear();
    if (year < 0 || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          fact
              + " is a day of the year "
              + year
              + "; the years 0 to "
              + LAST_YEAR
              + " are allowed");
    }
  }
}
