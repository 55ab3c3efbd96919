package io.github.jkpsdk.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who pays first, and what an employer owes beside that. */
class PayerAndLiabilityTablesTest {

  static Stream<Row> articles39And39A() {
    return Row.table("cases/article-39.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void articles39And39A(Row row) {
    assertThat(row.jkp().assess(CaseFacts.of(row), row.asOf()).payer())
        .as(row.toString())
        .contains(BenefitPayer.valueOf(row.cell("=payer")));
    assertThat(
            Eligibility.under(
                    Rulebook.standard(), row.interpretations(), IndonesianHolidays.standard())
                .payer(CaseFacts.of(row), row.asOf()))
        .as(row.toString())
        .isEqualTo(BenefitPayer.valueOf(row.cell("=payer")));
  }

  @Test
  void thePayerOfADayBeforeTheLawIsRefused() {
    assertThatThrownBy(
            () ->
                Eligibility.under(
                        Rulebook.standard(),
                        Interpretations.standard(),
                        IndonesianHolidays.standard())
                    .payer(Cases.eligible(), LocalDate.of(2021, 2, 1)))
        .isInstanceOf(NotInForceException.class)
        .hasMessageContaining("2021-02-01");
  }

  @Test
  void nobodyPaysWhoIsNotEligible() {
    JkpCase base = Cases.eligible();
    JkpCase foreign =
        base.toBuilder()
            .participant(
                base.participant().toBuilder().citizenship(Participant.Citizenship.FOREIGN).build())
            .build();
    JkpCase undecided = base.toBuilder().participant(Participant.builder().build()).build();

    assertThat(Jkp.standard().assess(foreign).outcome()).isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
    assertThat(Jkp.standard().assess(foreign).payer()).isEmpty();
    assertThat(Jkp.standard().assess(undecided).outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
    assertThat(Jkp.standard().assess(undecided).payer())
        .contains(BenefitPayer.BPJS_KETENAGAKERJAAN);
  }

  static Stream<Row> articles23And37And39() {
    return Row.table("cases/employer-liability.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void articles23And37And39(Row row) {
    List<EmployerLiability> liabilities = row.jkp().liabilities(CaseFacts.of(row), row.asOf());
    List<String> expected =
        row.cell("=liabilities").equals("none") ? List.of() : row.words("=liabilities");

    assertThat(liabilities)
        .as(row.toString())
        .extracting(owed -> owed.kind() + "=" + owed.amount().toBigDecimal().toPlainString())
        .containsExactlyElementsOf(expected);
    assertThat(liabilities.stream().flatMap(owed -> owed.interpretations().stream()))
        .as(row.toString())
        .extracting(Interpretation::label)
        .containsExactlyElementsOf(row.words("=restsOn"));
    assertThat(liabilities)
        .as(row.toString())
        .allSatisfy(
            owed ->
                assertThat(owed.citations())
                    .isNotEmpty()
                    .allMatch(citation -> row.cell("source").contains(citation.toString())));
  }
}
