package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.explanation.Wording;
import java.time.LocalDate;
import java.time.YearMonth;

/** Short forms for drawings. */
final class Labels {

  private static final int LETTERS = 3;

  private Labels() {}

  /** The first letters of a month, such as {@code Agu}. */
  static String shortMonth(Wording wording, YearMonth month) {
    return wording.month(month).substring(0, LETTERS);
  }

  /** A day such as {@code 17 Agu 2026}. */
  static String shortDay(Wording wording, LocalDate day) {
    return day.getDayOfMonth()
        + " "
        + shortMonth(wording, YearMonth.from(day))
        + " "
        + day.getYear();
  }
}
