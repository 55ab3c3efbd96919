package io.github.jkpsdk.internal;

import java.time.LocalDate;

/** The days that the SDK reckons with, in files and in Java: of the years 0 to 9899. */
public final class DayRange {

  private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9899, 12, 31);

  private DayRange() {}

  /**
   * Refuses a day beyond sense, to which counting would never come.
   *
   * @throws IllegalArgumentException naming the fact and what is allowed
   */
  public static void require(String fact, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw new IllegalArgumentException(
          fact + " is a day of the year " + day.getYear() + "; the years 0 to 9899 are allowed");
    }
  }
}
