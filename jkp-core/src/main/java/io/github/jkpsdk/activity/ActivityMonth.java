package io.github.jkpsdk.activity;

import io.github.jkpsdk.law.BenefitMonths;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The days whose activities count for a benefit month.
 *
 * @param from the first day
 * @param to the last day, included
 */
public record ActivityMonth(LocalDate from, LocalDate to) implements Serializable {

  private static final int LAST_MONTH = BenefitMonths.MAX;

  /** Checks that both days are given. */
  public ActivityMonth {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /**
   * {@return the days before the window opens: for months 2 to 5 the month that ends the day before
   * as many months have passed since the reference date; for month 6 the sixth month since it}
   *
   * @param month the benefit month, 2 to 6
   * @param reference the day the first claim was filed
   * @throws IllegalArgumentException if there are no activities for the month
   */
  public static ActivityMonth before(int month, LocalDate reference) {
    Objects.requireNonNull(reference, "reference");
    if (month < 2 || month > LAST_MONTH) {
      throw new IllegalArgumentException("month is " + month + "; it must be 2 to " + LAST_MONTH);
    }
    int months = month == LAST_MONTH ? LAST_MONTH - 1 : month - 2;
    return new ActivityMonth(
        reference.plusMonths(months), reference.plusMonths(months + 1L).minusDays(1));
  }

  /**
   * The month that ends on the day of filing.
   *
   * @param filedOn the day of filing
   * @return the days
   */
  public static ActivityMonth upTo(LocalDate filedOn) {
    Objects.requireNonNull(filedOn, "filedOn");
    return new ActivityMonth(filedOn.minusMonths(1).plusDays(1), filedOn);
  }

  /**
   * Whether a day counts.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
