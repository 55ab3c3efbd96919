package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A set of months, counted in runs of one after the other. Not changed once it is handed over. */
final class MonthSet implements Serializable {

  private static final long serialVersionUID = 1L;

  /** No month; never changed. */
  static final MonthSet NONE = new MonthSet();

  /** The month of bit 0. */
  private static final int EARLIEST = MonthRange.index(ContributionHistory.EARLIEST);

  private final BitSet months = new BitSet();

  MonthSet copy() {
    return with(NONE);
  }

  /** These months and others. */
  MonthSet with(MonthSet others) {
    MonthSet all = new MonthSet();
    all.addAll(this);
    all.addAll(others);
    return all;
  }

  /** The months that pass, given by their index. */
  MonthSet only(IntPredicate passes) {
    MonthSet some = new MonthSet();
    months().filter(passes).forEach(month -> some.months.set(month - EARLIEST));
    return some;
  }

  void add(YearMonth startInclusive, YearMonth endInclusive) {
    Objects.requireNonNull(startInclusive, "contributions.from");
    Objects.requireNonNull(endInclusive, "contributions.to");
    if (endInclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "contributions.to is "
              + endInclusive
              + "; it must not be before contributions.from, "
              + startInclusive);
    }
    requireSane(startInclusive);
    requireSane(endInclusive);
    months.set(
        MonthRange.index(startInclusive) - EARLIEST, MonthRange.index(endInclusive) - EARLIEST + 1);
  }

  private static void requireSane(YearMonth month) {
    if (month.isBefore(ContributionHistory.EARLIEST) || month.isAfter(ContributionHistory.LATEST)) {
      throw new IllegalArgumentException(
          "contributions.month is "
              + month
              + "; it must be "
              + ContributionHistory.EARLIEST
              + " to "
              + ContributionHistory.LATEST);
    }
  }

  void addAll(MonthSet others) {
    months.or(others.months);
  }

  void remove(int month) {
    months.clear(month - EARLIEST);
  }

  boolean contains(int month) {
    return months.get(month - EARLIEST);
  }

  boolean isEmpty() {
    return months.isEmpty();
  }

  /** The index of the latest month; lower than any where there is none. */
  int last() {
    return EARLIEST + months.length() - 1;
  }

  /** How many months of a range are in the set. */
  int count(MonthRange range) {
    return overRuns(range, Integer::sum);
  }

  /** The length of the longest run in a range. */
  int longestRun(MonthRange range) {
    return overRuns(range, Math::max);
  }

  private int overRuns(MonthRange range, IntBinaryOperator combined) {
    int last = end(range);
    int result = 0;
    int start = months.nextSetBit(Math.max(range.first() - EARLIEST, 0));
    while (start >= 0 && start <= last) {
      int end = Math.min(months.nextClearBit(start), last + 1);
      result = combined.applyAsInt(result, end - start);
      start = months.nextSetBit(end);
    }
    return result;
  }

  /** The length of the run that ends with the last month of a range. */
  int runAtEnd(MonthRange range) {
    int last = Math.max(end(range), -1);
    int before = Math.max(months.previousClearBit(last), range.first() - EARLIEST - 1);
    return Math.max(0, last - before);
  }

  /** The length of the gap that ends with the last month of a range. */
  int gapAtEnd(MonthRange range) {
    int last = Math.max(end(range), -1);
    int before = Math.max(months.previousSetBit(last), range.first() - EARLIEST - 1);
    return Math.max(0, last - before);
  }

  private static int end(MonthRange range) {
    return Objects.requireNonNull(range, "range").last() - EARLIEST;
  }

  /** The indices of the months, ascending. */
  IntStream months() {
    return months.stream().map(month -> month + EARLIEST);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MonthSet set && months.equals(set.months);
  }

  @Override
  public int hashCode() {
    return months.hashCode();
  }
}
