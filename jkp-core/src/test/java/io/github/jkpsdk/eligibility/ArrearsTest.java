package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.eligibility.Eligibility.Arrears;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.YearMonthRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ArrearsTest {

  /** 2028 has no decree, on which some rows rest. */
  private final Eligibility eligibility =
      Eligibility.under(Rulebook.standard(), Interpretations.standard(), Decrees.UNTIL_2027);

  static Stream<Row> areStatedOrCounted() {
    return Row.table("cases/counted-arrears.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void areStatedOrCounted(Row row) {
    JkpCase facts = CaseFacts.of(row);
    Arrears arrears = eligibility.arrears(facts, row.asOf());

    assertThat(arrears.atLeast()).as("at least").hasToString(row.cell("=atLeast"));
    assertThat(arrears.atMost()).as("at most").hasToString(row.cell("=atMost"));
    assertThat(arrears.months())
        .extracting(YearMonth::toString)
        .containsExactlyElementsOf(row.words("=months"));
    assertThat(eligibility.payer(facts, row.asOf()))
        .isEqualTo(BenefitPayer.valueOf(row.cell("=payer")));
  }

  @ParameterizedTest
  @CsvSource({"2026-03, true", "2026-04, false"})
  void whenTheAgreementStartedIsAskedOnlyWhereAMonthIsUnpaid(YearMonth lastPaid, boolean isAsked) {
    JkpCase facts =
        Cases.eligible(LocalDate.of(2026, 6, 15)).toBuilder()
            .contributions(
                ContributionHistory.builder().add(YearMonth.of(2024, 1), lastPaid).build())
            .build();

    assertThat(eligibility.arrears(facts, LocalDate.of(2026, 6, 15)).missing())
        .isEqualTo(isAsked ? List.of("employment.agreement.start") : List.of());
  }

  @Property(tries = 200)
  void payingAMonthNeverAddsToThem(
      @ForAll @Size(max = 12) Set<@YearMonthRange(min = "2025-01", max = "2026-06") YearMonth> paid,
      @ForAll @YearMonthRange(min = "2025-01", max = "2026-06") YearMonth further,
      @ForAll @DateRange(min = "2025-02-01", max = "2026-12-31") LocalDate termination) {
    ContributionHistory.Builder history = ContributionHistory.builder();
    paid.forEach(history::add);
    Arrears before = eligibility.arrears(employed(termination, history.build()), termination);
    Arrears after =
        eligibility.arrears(employed(termination, history.add(further).build()), termination);

    assertThat(before.months()).hasSize(before.atMost()).noneMatch(paid::contains);
    assertThat(before.atMost()).isEqualTo(before.atLeast()).isBetween(0, 24);
    assertThat(before.months()).containsAll(after.months());
  }

  private static JkpCase employed(LocalDate termination, ContributionHistory paid) {
    JkpCase base = Cases.eligible(termination);
    WorkAgreement agreement = WorkAgreement.builder().start(LocalDate.of(2025, 1, 2)).build();
    return base.toBuilder()
        .employment(base.employment().toBuilder().agreement(agreement).build())
        .contributions(paid)
        .build();
  }
}
