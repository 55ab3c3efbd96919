package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period of employment, both days included.
 *
 * @param startInclusive the first day of work
 * @param endInclusive the last day of work
 */
public record WorkPeriod(LocalDate startInclusive, LocalDate endInclusive) implements Serializable {

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the period ends before it starts
   */
  public WorkPeriod {
    Objects.requireNonNull(startInclusive, "startInclusive");
    Objects.requireNonNull(endInclusive, "endInclusive");
    if (endInclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "endInclusive is " + endInclusive + "; it must not be before " + startInclusive);
    }
  }

  /**
   * The whole months in the period, counted from its first day: 3 February to 2 August has six.
   * Elucidation of PP 6/2025 article 19(3).
   *
   * @return the number of whole months
   */
  public int wholeMonths() {
    return Math.toIntExact(startInclusive.until(endInclusive.plusDays(1)).toTotalMonths());
  }

  /** The whole months, placed on the calendar months from the first one on. */
  Stream<YearMonth> months() {
    return IntStream.range(0, wholeMonths()).mapToObj(YearMonth.from(startInclusive)::plusMonths);
  }
}
