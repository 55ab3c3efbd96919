package io.github.jkpsdk.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ContributionDuesTest {

  private final ContributionDues dues = under("");

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/contribution-due-days.csv", numLinesToSkip = 1)
  void aContributionIsDueOnTheFifteenthOrTheNextWorkingDay(
      YearMonth month, @Nullable String readings, LocalDate dueOn) {
    assertThat(under(readings).dueOn(month)).isEqualTo(dueOn);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/late-fees.csv", numLinesToSkip = 1)
  void payingLateCosts(
      BigDecimal contribution,
      YearMonth month,
      LocalDate paidOn,
      @Nullable String readings,
      int monthsLate,
      BigDecimal fee) {
    ContributionDues dues = under(readings);

    assertThat(dues.monthsLate(month, paidOn)).isEqualTo(monthsLate);
    CitedAmount late = dues.lateFee(Rupiah.of(contribution), month, paidOn);
    assertThat(late.amount()).isEqualTo(Rupiah.of(fee));
    assertThat(late.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 44/2015 Pasal 22");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/late-fees-of-relief.csv", numLinesToSkip = 1)
  void payingABillInReliefLateCostsAShareOfTheRelievedAmount(
      YearMonth month, LocalDate paidOn, BigDecimal bill, BigDecimal fee, String citation) {
    Contribution contribution =
        ContributionCalculator.under(Rulebook.standard(), Interpretations.standard())
            .contribution(
                Rupiah.of(4_000_000),
                month,
                RiskClass.VERY_LOW,
                new LabourIntensiveEmployer(
                    LabourIntensiveEmployer.Industry.TOYS, 50, YearMonth.of(2025, 1), paidOn));
    CitedAmount late = dues.lateFee(contribution, paidOn);

    assertThat(contribution.employerBillAfter().amount()).isEqualTo(Rupiah.of(bill));
    assertThat(late.amount()).isEqualTo(Rupiah.of(fee));
    assertThat(late.citations()).extracting(LegalCitation::toString).containsExactly(citation);
  }

  @Test
  void aYearWithoutADecreeIsRefused() {
    ContributionDues dues =
        ContributionDues.under(Rulebook.standard(), Interpretations.standard(), Decrees.UNTIL_2027);

    assertThatThrownBy(() -> dues.dueOn(YearMonth.of(2027, 12)))
        .isInstanceOf(YearNotCoveredException.class)
        .hasMessageContaining("2028");
  }

  @Test
  void nothingIsDueBeforeTheFirstContributionMonth() {
    assertThatThrownBy(() -> dues.dueOn(YearMonth.of(2021, 1)))
        .isInstanceOf(NotInForceException.class)
        .hasMessage("month is 2021-01; the first month covered is 2021-02");
  }

  @Test
  void aNegativeContributionIsRefused() {
    assertThatThrownBy(
            () -> dues.lateFee(Rupiah.of(-1), YearMonth.of(2026, 5), LocalDate.of(2026, 6, 16)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("contribution is -Rp1; it must be 0 or more");
  }

  private static ContributionDues under(@Nullable String readings) {
    return ContributionDues.under(
        Rulebook.standard(), readings(readings), IndonesianHolidays.standard());
  }

  private static Interpretations readings(@Nullable String labels) {
    return ContributionTablesTest.readings(labels == null ? "" : labels);
  }
}
