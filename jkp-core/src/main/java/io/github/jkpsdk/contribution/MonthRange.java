package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * A range of calendar months, both ends included; empty where the start lies after the end.
 *
 * <p>Immutable and thread-safe.
 */
public final class MonthRange implements Serializable {

  private static final long serialVersionUID = 1L;

  private final int first;
  private final int last;

  private MonthRange(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /**
   * {@return a range of months}
   *
   * @param startInclusive the first month
   * @param endInclusive the last month
   */
  public static MonthRange of(YearMonth startInclusive, YearMonth endInclusive) {
    Objects.requireNonNull(startInclusive, "startInclusive");
    Objects.requireNonNull(endInclusive, "endInclusive");
    return new MonthRange(index(startInclusive), index(endInclusive));
  }

  /**
   * The months up to the one before a day's month.
   *
   * @param day the day
   * @param months how many months
   * @return the range, ending with the month before the day's month
   */
  public static MonthRange before(LocalDate day, int months) {
    Objects.requireNonNull(day, "day");
    int month = index(day);
    return new MonthRange(month - months, month - 1);
  }

  /**
   * The months up to a day's month.
   *
   * @param day the day
   * @param months how many months
   * @return the range, ending with the day's month
   */
  public static MonthRange endingWith(LocalDate day, int months) {
    Objects.requireNonNull(day, "day");
    int month = index(day);
    return new MonthRange(month - months + 1, month);
  }

  /**
   * The months after one day's month and before another's.
   *
   * @param startExclusive a day in the month before the first
   * @param endExclusive a day in the month after the last
   * @return the range
   */
  public static MonthRange between(LocalDate startExclusive, LocalDate endExclusive) {
    Objects.requireNonNull(startExclusive, "startExclusive");
    Objects.requireNonNull(endExclusive, "endExclusive");
    return new MonthRange(index(startExclusive) + 1, index(endExclusive) - 1);
  }

  static int index(YearMonth month) {
    return month.getYear() * 12 + month.getMonthValue() - 1;
  }

  static int index(LocalDate day) {
    return day.getYear() * 12 + day.getMonthValue() - 1;
  }

  static YearMonth month(int index) {
    return YearMonth.of(Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
  }

  /**
   * The same range without the months before a given one.
   *
   * @param month the earliest month to keep
   * @return the range, cut at its start where needed
   */
  public MonthRange notBefore(YearMonth month) {
    int earliest = index(Objects.requireNonNull(month, "month"));
    return first >= earliest ? this : new MonthRange(earliest, last);
  }

  /**
   * The first month.
   *
   * @return the month, included
   */
  public YearMonth startInclusive() {
    return month(first);
  }

  /**
   * The last month.
   *
   * @return the month, included
   */
  public YearMonth endInclusive() {
    return month(last);
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthRange range && first == range.first && last == range.last;
  }

  @Override
  public int hashCode() {
    return Objects.hash(first, last);
  }

  @Override
  public String toString() {
    return startInclusive() + ".." + endInclusive();
  }
}
