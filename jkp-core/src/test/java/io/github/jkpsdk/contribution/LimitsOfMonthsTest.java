package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A range may start, or lie, before the earliest month that can be stated; no month before it
 * counts.
 */
class LimitsOfMonthsTest {

  private static final ContributionHistory PAID =
      ContributionHistory.paid(ContributionHistory.EARLIEST, YearMonth.of(1900, 3));

  @ParameterizedTest
  @CsvSource({
    "1899-01, 1899-11, 0, 0, 0",
    "1899-01, 1899-12, 0, 0, 0",
    "1899-12, 1900-01, 1, 1, 0",
    "1899-01, 1900-03, 3, 3, 0",
    "1899-01, 1900-05, 3, 0, 2",
    "1900-02, 1900-02, 1, 1, 0",
    "1900-04, 1900-06, 0, 0, 3",
    "1900-02, 1900-01, 0, 0, 0",
    "1900-03, 1900-01, 0, 0, 0",
    "1900-09, 1900-06, 0, 0, 0",
    "1899-05, 1899-01, 0, 0, 0",
  })
  void countNeitherWay(YearMonth first, YearMonth last, int paid, int run, int gap) {
    MonthRange range = MonthRange.of(first, last);
    LocalDate anyDay = LocalDate.of(2026, 6, 15);

    assertThat(PAID.paidIn(range, anyDay)).as("paid").isEqualTo(paid);
    assertThat(PAID.longestRunIn(range, anyDay)).as("longest").isEqualTo(paid);
    assertThat(PAID.runAtEndOf(range, anyDay)).as("run").isEqualTo(run);
    assertThat(PAID.unpaidRunAtEndOf(range, anyDay)).as("gap").isEqualTo(gap);
  }

  @Test
  void areRefused() {
    YearMonth before = ContributionHistory.EARLIEST.minusMonths(1);
    YearMonth after = ContributionHistory.LATEST.plusMonths(1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContributionHistory.paid(before, ContributionHistory.EARLIEST))
        .withMessage("contributions.month is 1899-12; it must be 1900-01 to 2999-12");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ContributionHistory.builder().unknown(ContributionHistory.LATEST, after))
        .withMessage("contributions.month is 3000-01; it must be 1900-01 to 2999-12");
  }

  @Test
  void aHistoryGoesBeyondADayOnlyWithALaterMonthOrPayment() {
    LocalDate day = LocalDate.of(2026, 6, 15);
    YearMonth month = YearMonth.from(day);

    assertThat(ContributionHistory.none().goesBeyond(day)).isFalse();
    assertThat(ContributionHistory.paid(month, month).goesBeyond(day)).isFalse();
    assertThat(ContributionHistory.paid(month, month.plusMonths(1)).goesBeyond(day)).isTrue();
    for (int days : new int[] {0, 1}) {
      ContributionHistory settled =
          ContributionHistory.builder().add(month, day.plusDays(days)).build();
      assertThat(settled.goesBeyond(day)).isEqualTo(days > 0);
    }
  }

  @Test
  void areToldWithThoseThatAreNotKnown() {
    YearMonth month = YearMonth.of(2026, 6);

    assertThat(ContributionHistory.paid(month, month)).hasToString("ContributionHistory[2026-06]");
    assertThat(ContributionHistory.builder().add(month).unknown(month, month.plusMonths(1)).build())
        .hasToString("ContributionHistory[2026-06], not known [2026-07]");
  }
}
