package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.WorkPeriod;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The three worked examples of the elucidation of PP 6/2025 article 19(3), judged under that law. A
 * period that runs on to the termination ends on the day of the termination.
 */
class OfficialSimulationsTest {

  private static final LocalDate JUNE_2022 = LocalDate.of(2022, 6, 30);

  @Test
  void simulation1HasSixteenMonths() {
    assertMonths(16, JUNE_2022, period("2020-12-15", "2022-06-30"));
  }

  @Test
  void simulation1HasSixteenMonthsOnTheFirstDayOfTheMonthAsWell() {
    assertMonths(16, LocalDate.of(2022, 6, 15), period("2020-12-15", "2022-06-15"));
  }

  @Test
  void simulation2HasSixAndEightMonths() {
    assertMonths(
        14, JUNE_2022, period("2021-02-03", "2021-08-02"), period("2021-10-01", "2022-06-30"));
    assertMonths(6, JUNE_2022, period("2021-02-03", "2021-08-02"));
    assertMonths(8, JUNE_2022, period("2021-10-01", "2022-06-30"));
  }

  @Test
  void simulation3HasEighteenMonths() {
    assertMonths(
        18,
        LocalDate.of(2023, 3, 5),
        period("2021-03-01", "2021-05-31"),
        period("2021-09-01", "2022-02-28"),
        period("2022-05-01", "2022-09-30"),
        period("2022-11-01", "2023-03-05"));
  }

  @Test
  void simulation3HasEighteenMonthsWithTheTermAsAgreed() {
    assertMonths(
        18,
        LocalDate.of(2023, 3, 5),
        period("2021-03-01", "2021-05-31"),
        period("2021-09-01", "2022-02-28"),
        period("2022-05-01", "2022-09-30"),
        period("2022-11-01", "2023-10-31"));
  }

  private static void assertMonths(int months, LocalDate terminated, WorkPeriod... periods) {
    JkpCase facts =
        Cases.eligible(terminated).toBuilder()
            .contributions(ContributionHistory.fromWorkPeriods(List.of(periods)))
            .build();
    for (LocalDate asOf : List.of(Cases.FIRST_DAY_OF_NEW_LAW, LocalDate.of(2026, 11, 20))) {
      Finding finding = Jkp.standard().assess(facts, asOf).finding(Condition.QUALIFYING_MONTHS);

      assertThat(finding.facts()).contains(Fact.of("monthsPaid", months));
      assertThat(finding.outcome()).isEqualTo(Outcome.of(months >= 12));
    }
  }

  private static WorkPeriod period(String start, String end) {
    return new WorkPeriod(LocalDate.parse(start), LocalDate.parse(end));
  }
}
