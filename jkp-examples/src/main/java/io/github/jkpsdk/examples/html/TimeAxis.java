package io.github.jkpsdk.examples.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * Whole months from left to right.
 *
 * @param start the first month
 * @param end the last month
 */
record TimeAxis(YearMonth start, YearMonth end) {

  static final int LEFT = 4;
  static final int RIGHT = Drawing.WIDTH - LEFT;

  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600};
  private static final int ROOM_FOR_A_LABEL = 24;

  /** The months in which the first and the last of some days lie. */
  static TimeAxis over(Stream<LocalDate> days) {
    LocalDate[] sorted = days.sorted().toArray(LocalDate[]::new);
    return new TimeAxis(YearMonth.from(sorted[0]), YearMonth.from(sorted[sorted.length - 1]));
  }

  int x(LocalDate day) {
    LocalDate first = start.atDay(1);
    long all = ChronoUnit.DAYS.between(first, end.plusMonths(1).atDay(1));
    return LEFT + (int) (ChronoUnit.DAYS.between(first, day) * (RIGHT - LEFT) / all);
  }

  int x(YearMonth month) {
    return x(month.atDay(1));
  }

  /** The months that have room for a label: all, or every second, third, sixth or twelfth. */
  Stream<YearMonth> labelled() {
    int step = step();
    return months().filter(month -> (month.getYear() * 12 + month.getMonthValue() - 1) % step == 0);
  }

  /** Whether only whole years have room for a label. */
  boolean isInYears() {
    return step() >= 12;
  }

  private int step() {
    int months = (int) ChronoUnit.MONTHS.between(start, end) + 1;
    for (int step : STEPS) {
      if ((RIGHT - LEFT) * step / months >= ROOM_FOR_A_LABEL) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private Stream<YearMonth> months() {
    return Stream.iterate(start, month -> !month.isAfter(end), month -> month.plusMonths(1));
  }
}
