package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The months for which a JKP contribution was paid ({@index masa iur}), over all employers. Order
 * and duplicates do not matter; of several days of payment for a month the earliest counts.
 *
 * <p>Immutable, thread-safe and serializable. Months are kept as bits, so counting is cheap.
 */
public final class ContributionHistory implements Serializable {

  /** The earliest month that can be stated. */
  public static final YearMonth EARLIEST = YearMonth.of(1900, 1);

  /** The latest month that can be stated. */
  public static final YearMonth LATEST = YearMonth.of(2999, 12);

  private static final long serialVersionUID = 1L;

  private final MonthBits paid;

  /** The months whose day of payment is known, ascending. */
  private final List<ContributionMonth> settled;

  /** The latest of their days of payment. */
  private final @Nullable LocalDate lastPayment;

  private ContributionHistory(MonthBits paid, List<ContributionMonth> settled) {
    this.paid = paid;
    this.settled = List.copyOf(settled);
    lastPayment =
        settled.stream()
            .flatMap(month -> month.paidOn().stream())
            .max(Comparator.naturalOrder())
            .orElse(null);
  }

  /** {@return a builder that starts without any month} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * No month at all.
   *
   * @return the empty history
   */
  public static ContributionHistory none() {
    return builder().build();
  }

  /**
   * {@return the whole months of periods of employment, placed on the calendar months from the
   * first one on} Elucidation of PP 6/2025 article 19(3).
   *
   * @param periods the periods, in any order
   */
  public static ContributionHistory fromWorkPeriods(List<WorkPeriod> periods) {
    Builder builder = builder();
    for (WorkPeriod period : periods) {
      YearMonth start = YearMonth.from(period.startInclusive());
      int months = period.wholeMonths();
      if (months > 0) {
        builder.add(start, start.plusMonths(months - 1L));
      }
    }
    return builder.build();
  }

  /**
   * How many months of a range were paid.
   *
   * @param range the range
   * @param paidBy the last day of payment that counts; a month without a known day always counts
   * @return the number of months
   */
  public int paidIn(MonthRange range, LocalDate paidBy) {
    int count = paid.count(range);
    if (!mayBeLate(paidBy)) {
      return count;
    }
    for (int i = 0; i < settled.size(); i++) {
      ContributionMonth month = settled.get(i);
      int index = MonthRange.index(month.month());
      if (index >= range.first() && index <= range.last() && isLate(month, paidBy)) {
        count--;
      }
    }
    return count;
  }

  /**
   * The unbroken run of paid months at the end of a range.
   *
   * @param range the range
   * @param paidBy the last day of payment that counts
   * @return the number of months, 0 where the last month was not paid
   */
  public int runAtEndOf(MonthRange range, LocalDate paidBy) {
    if (range.first() > range.last()) {
      return 0;
    }
    int unpaid = range.last();
    int run;
    do {
      run = Long.numberOfLeadingZeros(~wordUpTo(unpaid, paidBy));
      unpaid -= run;
    } while (run == MonthBits.WORD && unpaid >= range.first());
    return range.last() - Math.max(unpaid, range.first() - 1);
  }

  /** The paid months of a word's length that end with a month, which is the highest bit. */
  private long wordUpTo(int last, LocalDate paidBy) {
    long ending = paid.endingWith(last);
    if (!mayBeLate(paidBy)) {
      return ending;
    }
    for (int i = 0; i < settled.size(); i++) {
      ContributionMonth month = settled.get(i);
      int back = last - MonthRange.index(month.month());
      if (back >= 0 && back < MonthBits.WORD && isLate(month, paidBy)) {
        ending &= ~(Long.MIN_VALUE >>> back);
      }
    }
    return ending;
  }

  /**
   * The longest unbroken run of paid months in a range.
   *
   * @param range the range
   * @param paidBy the last day of payment that counts
   * @return the number of months
   */
  public int longestRunIn(MonthRange range, LocalDate paidBy) {
    int longest = 0;
    int run = 0;
    for (int month = range.first(); month <= range.last(); month++) {
      run = isPaid(month, paidBy) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private boolean isPaid(int month, LocalDate paidBy) {
    if (!paid.contains(month)) {
      return false;
    }
    for (ContributionMonth known : settled) {
      if (MonthRange.index(known.month()) == month) {
        return !isLate(known, paidBy);
      }
    }
    return true;
  }

  private boolean mayBeLate(LocalDate paidBy) {
    return lastPayment != null && lastPayment.isAfter(paidBy);
  }

  private static boolean isLate(ContributionMonth month, LocalDate paidBy) {
    return month.paidOn().orElseThrow().isAfter(paidBy);
  }

  /**
   * Whether the day of payment is known for some month.
   *
   * @return true if {@code paidBy} can make a difference
   */
  public boolean hasPaymentDays() {
    return !settled.isEmpty();
  }

  /**
   * All months.
   *
   * @return the months, ascending
   */
  public List<ContributionMonth> months() {
    Map<Integer, ContributionMonth> dated = new HashMap<>();
    settled.forEach(month -> dated.put(MonthRange.index(month.month()), month));
    return paid.months()
        .mapToObj(
            month ->
                dated.getOrDefault(
                    month, ContributionMonth.builder().month(MonthRange.month(month)).build()))
        .toList();
  }

  /** {@return a builder that starts from these months} */
  public Builder toBuilder() {
    Builder builder = builder();
    months().forEach(builder::add);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContributionHistory history
        && paid.equals(history.paid)
        && settled.equals(history.settled);
  }

  @Override
  public int hashCode() {
    return Objects.hash(paid, settled);
  }

  @Override
  public String toString() {
    return "ContributionHistory" + months().stream().map(ContributionMonth::month).toList();
  }

  /** Collects paid months. */
  public static final class Builder {

    private final Map<Integer, ContributionMonth> settled = new TreeMap<>();
    private final MonthBits paid = new MonthBits();

    private Builder() {}

    /**
     * Adds a month whose day of payment is not known.
     *
     * @param month the month
     * @return this builder
     * @throws IllegalArgumentException if the month is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public Builder add(YearMonth month) {
      return add(month, month);
    }

    /**
     * Adds months whose days of payment are not known.
     *
     * @param startInclusive the first month
     * @param endInclusive the last month
     * @return this builder
     * @throws IllegalArgumentException if the range ends before it starts, or a month is outside
     *     {@link #EARLIEST} to {@link #LATEST}
     */
    public Builder add(YearMonth startInclusive, YearMonth endInclusive) {
      if (endInclusive.isBefore(startInclusive)) {
        throw new IllegalArgumentException(
            "contributions.to is "
                + endInclusive
                + "; it must not be before contributions.from, "
                + startInclusive);
      }
      requireSane(startInclusive);
      requireSane(endInclusive);
      int last = MonthRange.index(endInclusive);
      for (int month = MonthRange.index(startInclusive); month <= last; month++) {
        paid.add(month);
      }
      return this;
    }

    /**
     * Adds a month with what is known of its payment.
     *
     * @param month the month
     * @return this builder
     * @throws IllegalArgumentException if the month is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public Builder add(ContributionMonth month) {
      add(month.month());
      if (month.paidOn().isPresent()) {
        settled.merge(MonthRange.index(month.month()), month, Builder::earlier);
      }
      return this;
    }

    /**
     * Adds a month with its day of payment.
     *
     * @param month the month
     * @param paidOn the day of payment
     * @return this builder
     * @throws IllegalArgumentException if the month is outside {@link #EARLIEST} to {@link #LATEST}
     */
    public Builder add(YearMonth month, LocalDate paidOn) {
      return add(ContributionMonth.builder().month(month).paidOn(paidOn).build());
    }

    /**
     * Adds the months of another history, such as that of another employer.
     *
     * @param other the other history
     * @return this builder
     */
    public Builder addAll(ContributionHistory other) {
      other.months().forEach(this::add);
      return this;
    }

    private static ContributionMonth earlier(ContributionMonth one, ContributionMonth other) {
      return one.paidOn().orElseThrow().isAfter(other.paidOn().orElseThrow()) ? other : one;
    }

    private static void requireSane(YearMonth month) {
      if (month.isBefore(EARLIEST) || month.isAfter(LATEST)) {
        throw new IllegalArgumentException(
            "contributions.month is " + month + "; it must be " + EARLIEST + " to " + LATEST);
      }
    }

    /** {@return the history of all months added} */
    public ContributionHistory build() {
      return new ContributionHistory(paid.copy(), List.copyOf(settled.values()));
    }
  }
}
