package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.interpretation.FullJudgment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a finding rests on: facts, what is missing, interpretations. */
class FindingGroundsTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);

  static Stream<Row> whoPays() {
    return Row.table("cases/payer-findings.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whoPays(Row row) {
    Finding finding = row.jkp().assess(CaseFacts.of(row), row.asOf()).payerFinding().orElseThrow();

    assertThat(finding.outcome()).isEqualTo(Outcome.valueOf(row.cell("=outcome")));
    assertThat(finding.facts())
        .extracting(FindingGroundsTest::told)
        .containsExactlyElementsOf(row.words("=facts"));
    assertThat(finding.missingFacts()).containsExactlyElementsOf(row.words("=missing"));
  }

  private static String told(Fact fact) {
    return fact.toString().replaceFirst(".*name=(.*), value=(.*)]", "$1=$2");
  }

  @Test
  void otherJobsCountOnlyWhereThereAreAny() {
    Interpretations readings = Interpretations.standard().with(SeveralEmployers.ALL_JOBS_LOST);
    Reemployment ownBusiness =
        Reemployment.builder()
            .date(TERMINATED.plusDays(1))
            .kind(Reemployment.Kind.SELF_EMPLOYMENT)
            .build();
    JkpCase facts = Cases.eligible(TERMINATED).toBuilder().reemployment(ownBusiness).build();
    Finding finding = finding(facts, readings, Condition.NOT_REEMPLOYED);

    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.interpretations())
        .containsExactly(Interpretations.standard().of(WorkEndingRight.class));
    assertThat(
            finding(facts.toBuilder().otherJobs(1).build(), readings, Condition.NOT_REEMPLOYED)
                .outcome())
        .isEqualTo(Outcome.NOT_MET);
  }

  /** What has no day may be other work than what ended the job search, beside work that does. */
  @Test
  void workForAWageRestsOnNoInterpretationOnceItsDayIsKnown() {
    Reemployment someDay = Reemployment.builder().kind(Reemployment.Kind.WAGE_EMPLOYMENT).build();
    Reemployment known = someDay.toBuilder().date(TERMINATED.plusDays(1)).build();

    assertThat(interpretationsOf(someDay))
        .containsExactly(Interpretations.standard().of(WorkEndingRight.class));
    assertThat(interpretationsOf(known)).isEmpty();
  }

  private static List<Interpretation> interpretationsOf(Reemployment work) {
    JkpCase facts = Cases.eligible(TERMINATED).toBuilder().reemployment(work).build();
    return finding(facts, Interpretations.standard(), Condition.NOT_REEMPLOYED).interpretations();
  }

  @Test
  void onlyAFullJudgmentRestsOnWhatOneIsWorth() {
    for (TerminationEvidence.CourtDocument document : TerminationEvidence.CourtDocument.values()) {
      JkpCase facts = provedBy(TerminationEvidence.courtRuling(document));
      assertThat(
              finding(facts, Interpretations.standard(), Condition.TERMINATION_EVIDENCE)
                  .interpretations()
                  .stream()
                  .anyMatch(FullJudgment.class::isInstance))
          .as(document.name())
          .isEqualTo(document == TerminationEvidence.CourtDocument.JUDGMENT);
    }
    assertThat(
            finding(
                    provedBy(TerminationEvidence.collectiveAgreement()),
                    Interpretations.standard(),
                    Condition.TERMINATION_EVIDENCE)
                .interpretations())
        .isEmpty();
  }

  private static JkpCase provedBy(TerminationEvidence proof) {
    return Cases.eligible(TERMINATED).toBuilder()
        .termination(end -> end.evidence(List.of(proof)))
        .build();
  }

  private static Finding finding(JkpCase facts, Interpretations readings, Condition condition) {
    return Jkp.builder()
        .interpretations(readings)
        .build()
        .assess(facts, TERMINATED.plusDays(10))
        .finding(condition);
  }

  @Test
  void theTimeOfATerminationBeforeTheLawIsThatOfItsFirstVersion() {
    TimeToClaim time = TimeToClaim.under(Rulebook.standard(), Interpretations.standard());

    assertThat(time.after(Rulebook.standard().firstDay()).months()).isEqualTo(3);
    assertThat(time.after(Rulebook.standard().firstDay().minusDays(1)).months()).isEqualTo(3);
  }

  private static final LocalDate UNDER_OLD_LAW = LocalDate.of(2024, 6, 15);

  static Stream<Arguments> aLatePaymentIsAQuestionOfInterpretationWhereItChangesTheCount() {
    return Stream.of(
        Arguments.of("2022-06..2024-05", false),
        Arguments.of("2022-06..2024-04 2024-05@2024-06-15", false),
        Arguments.of("2022-06..2024-04 2024-05@2024-06-16", true),
        Arguments.of("2022-06..2024-04 2024-05@2024-06-25", true),
        // Not known on the day of asking, whatever is to come.
        Arguments.of("2022-06..2024-04 2024-05@2024-06-26", false),
        // Before the window.
        Arguments.of("2020-01@2024-06-20 2022-06..2024-05", false),
        // Only if the month that is not known was paid does the late one lengthen the run.
        Arguments.of("2023-11 2023-12@2024-06-20 ?2024-01 2024-02..2024-05", true));
  }

  @ParameterizedTest
  @MethodSource
  void aLatePaymentIsAQuestionOfInterpretationWhereItChangesTheCount(
      String contributions, boolean isOpen) {
    JkpCase facts =
        Cases.eligible(UNDER_OLD_LAW).toBuilder()
            .contributions(CaseFacts.history(contributions))
            .build();
    Verdict verdict = Jkp.standard().assess(facts, UNDER_OLD_LAW.plusDays(10));

    for (Condition condition : List.of(Condition.QUALIFYING_MONTHS, Condition.CONSECUTIVE_MONTHS)) {
      assertThat(
              verdict.finding(condition).interpretations().stream()
                  .anyMatch(LateSettlement.class::isInstance))
          .as(condition.name())
          .isEqualTo(isOpen);
    }
  }

  @Test
  void nothingIsAskedOfALawBeforeItsFirstDay() {
    Eligibility eligibility =
        Eligibility.under(
            Rulebook.standard(), Interpretations.standard(), IndonesianHolidays.standard());
    LocalDate first = Rulebook.standard().firstDay();
    JkpCase facts = Cases.eligible(first);
    List<Consumer<LocalDate>> questions =
        List.of(
            day -> eligibility.qualifyingWindow(first, day),
            day -> eligibility.monthsShort(Condition.QUALIFYING_MONTHS, facts, day),
            day -> eligibility.lacking(TerminationEvidence.collectiveAgreement(), day),
            day -> eligibility.payerFinding(facts, day));

    for (Consumer<LocalDate> question : questions) {
      assertThatCode(() -> question.accept(first)).doesNotThrowAnyException();
      assertThatThrownBy(() -> question.accept(first.minusDays(1)))
          .isInstanceOf(NotInForceException.class)
          .hasMessageStartingWith("asOf is ");
    }
  }
}
