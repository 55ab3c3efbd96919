package io.github.jkpsdk.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * The months for which a JKP contribution was paid ({@index "masa iur"}), over all employers. A
 * month may be stated as not known; one that is not stated was not paid. Order and duplicates do
 * not matter: paid beats not known, and of several days of payment for a month the earliest counts.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ContributionHistory implements Serializable {

  /** The earliest month that can be stated. */
  public static final YearMonth EARLIEST = YearMonth.of(1900, 1);

  /** The latest month that can be stated. */
  public static final YearMonth LATEST = YearMonth.of(2999, 12);

  private static final long serialVersionUID = 1L;

  private final MonthSet paid;
  private final MonthSet unknown;
  private final PaymentDays paymentDays;

  private ContributionHistory(MonthSet paid, MonthSet unknown, PaymentDays paymentDays) {
    this.paid = paid;
    this.unknown = unknown;
    this.paymentDays = paymentDays;
  }

  /** {@return a builder that starts without any month} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the history in which some months were paid and no other}
   *
   * @param startInclusive the first month
   * @param endInclusive the last month
   * @throws IllegalArgumentException if the range ends before it starts
   */
  public static ContributionHistory paid(YearMonth startInclusive, YearMonth endInclusive) {
    return builder().add(startInclusive, endInclusive).build();
  }

  /** {@return the history in which no month was paid} */
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
    Objects.requireNonNull(periods, "periods").forEach(work -> work.months().forEach(builder::add));
    return builder.build();
  }

  /**
   * {@return how many months of a range were paid; those not known do not count}
   *
   * @param range the range
   * @param paidBy the last day of payment that counts; a month without a known day always counts
   */
  public int paidIn(MonthRange range, LocalDate paidBy) {
    return paymentDays.paidBy(paidBy, paid).count(range);
  }

  /**
   * {@return how many months at the end of a range, one after another, were paid}
   *
   * @param range the range
   * @param paidBy the last day of payment that counts
   */
  public int runAtEndOf(MonthRange range, LocalDate paidBy) {
    return paymentDays.paidBy(paidBy, paid).runAtEnd(range);
  }

  /**
   * {@return the length of the longest unbroken run of paid months in a range}
   *
   * @param range the range
   * @param paidBy the last day of payment that counts
   */
  public int longestRunIn(MonthRange range, LocalDate paidBy) {
    return paymentDays.paidBy(paidBy, paid).longestRun(range);
  }

  /**
   * {@return how many months at the end of a range, one after another, were not paid}
   *
   * @param range the range
   * @param paidBy the last day of payment that counts
   */
  public int unpaidRunAtEndOf(MonthRange range, LocalDate paidBy) {
    return paymentDays.paidBy(paidBy, paid).gapAtEnd(range);
  }

  /**
   * {@return of how many months of a range nobody knows whether they were paid}
   *
   * @param range the range
   */
  public int unknownIn(MonthRange range) {
    return unknown.count(range);
  }

  /** {@return whether there is a month that may have been paid or not} */
  public boolean hasUnknownMonths() {
    return !unknown.isEmpty();
  }

  /** {@return the most that may be true: this history with every month not known taken for paid} */
  public ContributionHistory withUnknownPaid() {
    return unknown.isEmpty()
        ? this
        : new ContributionHistory(paid.with(unknown), MonthSet.NONE, paymentDays);
  }

  /**
   * {@return what had happened up to a day} A month that was paid later, or that begins later and
   * has no day of payment, was not paid on the day; nor was a later one that is not known.
   *
   * @param day the day, included
   */
  public ContributionHistory knownOn(LocalDate day) {
    if (!goesBeyond(day)) {
      return this;
    }
    int current = MonthRange.index(day);
    PaymentDays settled = paymentDays.upTo(day);
    return new ContributionHistory(
        paymentDays.paidBy(day, paid).only(month -> month <= current || settled.isKnown(month)),
        unknown.only(month -> month <= current),
        settled);
  }

  /**
   * {@return whether a month was paid later than a day, or lies in a later month}
   *
   * @param day the day
   */
  public boolean goesBeyond(LocalDate day) {
    int month = MonthRange.index(Objects.requireNonNull(day, "day"));
    return Math.max(paid.last(), unknown.last()) > month || paymentDays.reachBeyond(day);
  }

  /** {@return the days of payment that are known, by month} */
  public List<LocalDate> paymentDays() {
    return List.copyOf(paymentDays.byMonth().values());
  }

  /** {@return the paid months, ascending} */
  public List<ContributionMonth> months() {
    return paid.months().mapToObj(this::month).toList();
  }

  private ContributionMonth month(int index) {
    return ContributionMonth.builder()
        .month(MonthRange.month(index))
        .paidOn(paymentDays.of(index))
        .build();
  }

  /** {@return the months of which nobody knows whether they were paid, ascending} */
  public List<YearMonth> unknownMonths() {
    return unknown.months().mapToObj(MonthRange::month).toList();
  }

  /** {@return a builder that starts from these months} */
  public Builder toBuilder() {
    return builder().addAll(this);
  }

  private Object readResolve() {
    Builder checked = builder();
    months().forEach(checked::add);
    unknownMonths().forEach(month -> checked.unknown(month, month));
    return checked.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContributionHistory history
        && paid.equals(history.paid)
        && unknown.equals(history.unknown)
        && paymentDays.equals(history.paymentDays);
  }

  @Override
  public int hashCode() {
    return Objects.hash(paid, unknown, paymentDays);
  }

  @Override
  public String toString() {
    return "ContributionHistory"
        + months().stream().map(ContributionMonth::month).toList()
        + (unknown.isEmpty() ? "" : ", not known " + unknownMonths());
  }

  /** Collects months from {@link #EARLIEST} to {@link #LATEST}; any other is refused. */
  public static final class Builder {

    private final MonthSet paid = new MonthSet();
    private final MonthSet unknown = new MonthSet();
    private final TreeMap<Integer, LocalDate> paymentDays = new TreeMap<>();

    private Builder() {}

    /**
     * {@return this builder with a paid month whose day of payment is not known}
     *
     * @param month the month
     */
    public Builder add(YearMonth month) {
      return add(month, month);
    }

    /**
     * {@return this builder with paid months whose days of payment are not known}
     *
     * @param startInclusive the first month
     * @param endInclusive the last month
     * @throws IllegalArgumentException if the range ends before it starts
     */
    public Builder add(YearMonth startInclusive, YearMonth endInclusive) {
      paid.add(startInclusive, endInclusive);
      return this;
    }

    /**
     * {@return this builder with a paid month and what is known of its payment}
     *
     * @param month the month
     */
    public Builder add(ContributionMonth month) {
      add(Objects.requireNonNull(month, "month").month());
      month.paidOn().ifPresent(on -> settle(MonthRange.index(month.month()), on));
      return this;
    }

    /**
     * {@return this builder with a month and its day of payment}
     *
     * @param month the month
     * @param paidOn the day of payment
     */
    public Builder add(YearMonth month, LocalDate paidOn) {
      return add(ContributionMonth.builder().month(month).paidOn(paidOn).build());
    }

    /**
     * {@return this builder with months of which nobody knows whether they were paid}
     *
     * @param startInclusive the first month
     * @param endInclusive the last month
     * @throws IllegalArgumentException if the range ends before it starts
     */
    public Builder unknown(YearMonth startInclusive, YearMonth endInclusive) {
      unknown.add(startInclusive, endInclusive);
      return this;
    }

    /**
     * {@return this builder with the months of another history, such as that of another employer}
     *
     * @param other the other history
     */
    public Builder addAll(ContributionHistory other) {
      paid.addAll(Objects.requireNonNull(other, "other").paid);
      unknown.addAll(other.unknown);
      other.paymentDays.byMonth().forEach(this::settle);
      return this;
    }

    private void settle(int month, LocalDate paidOn) {
      paymentDays.merge(month, paidOn, BinaryOperator.minBy(LocalDate::compareTo));
    }

    /** {@return the history of all months added} */
    public ContributionHistory build() {
      return new ContributionHistory(
          paid.copy(), unknown.only(month -> !paid.contains(month)), new PaymentDays(paymentDays));
    }
  }
}
