package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.YearMonthRange;

class ContributionDuesPropertiesTest {

  private final ContributionDues dues =
      ContributionDues.under(
          Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard());

  @Property
  void theLastDayToPayIsTheFifteenthOrSoonAfter(
      @ForAll @YearMonthRange(min = "2021-02", max = "2027-11") YearMonth month) {
    assertThat(dues.dueOn(month))
        .isBetween(month.plusMonths(1).atDay(15), month.plusMonths(1).atDay(20));
  }

  @Property
  void payingLaterIsNeverCheaper(
      @ForAll @LongRange(max = 10_000_000) long contribution,
      @ForAll @YearMonthRange(min = "2021-02", max = "2027-11") YearMonth month,
      @ForAll @DateRange(min = "2021-02-01", max = "2030-12-31") LocalDate paidOn,
      @ForAll @IntRange(max = 400) int days) {
    Rupiah due = Rupiah.of(contribution);

    assertThat(dues.lateFee(due, month, paidOn.plusDays(days)).amount())
        .isGreaterThanOrEqualTo(dues.lateFee(due, month, paidOn).amount());
    assertThat(dues.monthsLate(month, paidOn) > 0).isEqualTo(paidOn.isAfter(dues.dueOn(month)));
  }
}
