package io.github.jkpsdk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.contribution.WorkPeriod;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Serialization;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.participant.Programme;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the values of a case: privacy, immutability, serialization. */
class CaseValuesTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  private static final String NIK = "3299994609979001";

  @Test
  void rangesOfPaidMonthsAddUp() {
    YearMonth first = YearMonth.of(2024, 1);
    JkpCase.Builder ranges =
        JkpCase.builder()
            .termination(end -> end.date(TERMINATED))
            .contributionsPaid(first, first.plusMonths(11))
            .contributionsPaid(first.plusMonths(14), first.plusMonths(22));
    ContributionHistory both =
        ContributionHistory.builder()
            .add(first, first.plusMonths(11))
            .add(first.plusMonths(14), first.plusMonths(22))
            .build();

    assertThat(ranges.build().contributions()).contains(both);
    assertThat(
            ranges.build().toBuilder()
                .contributionsPaid(first.plusMonths(12), first.plusMonths(13))
                .build()
                .contributions())
        .contains(ContributionHistory.paid(first, first.plusMonths(22)));
  }

  @Test
  void nothingPersonalIsPrinted() {
    JkpCase facts = named();

    for (Object value :
        List.of(
            facts,
            facts.toBuilder().build(),
            facts.participant(),
            facts.participant().nik().orElseThrow(),
            facts.employment(),
            facts.employment().employer(),
            Jkp.standard().assess(facts),
            Jkp.standard().answer(facts, TERMINATED))) {
      assertThat(value.toString())
          .as(value.getClass().getSimpleName())
          .doesNotContain(NIK, NIK.substring(2), "Siti", "Contoh", "Sejahtera");
    }
  }

  @Test
  void theNumberItselfIsGivenOnlyWhenAskedFor() {
    Nik nik = named().participant().nik().orElseThrow();

    assertThat(nik).hasToString("32**************");
    assertThat(nik.digits()).isEqualTo(NIK);
    assertThat(named().participant().name()).contains("Siti Contoh");
    assertThat(named().employment().employer().name()).contains("PT Contoh Sejahtera");
  }

  @Test
  void whatIsAddedToACaseTakesNothingAway() {
    JkpCase payroll =
        JkpCase.ofPayroll(
            WorkAgreement.permanent(LocalDate.of(2021, 3, 1)),
            Rupiah.of(4_250_000),
            ContributionHistory.paid(YearMonth.of(2024, 6), YearMonth.of(2026, 5)),
            TERMINATED,
            TerminationCause.EFFICIENCY);

    JkpCase more =
        payroll.toBuilder()
            .employment(job -> job.employer(employer -> employer.scale(Employer.Scale.MEDIUM)))
            .employment(job -> job.employer(employer -> employer.arrearsMonths(0)))
            .termination(end -> end.recordedCause(TerminationCause.EFFICIENCY))
            .build();

    assertThat(more.employment().reportedWage()).contains(Rupiah.of(4_250_000));
    assertThat(more.employment().agreement()).isEqualTo(payroll.employment().agreement());
    assertThat(more.employment().employer().scale()).contains(Employer.Scale.MEDIUM);
    assertThat(more.employment().employer().arrearsMonths()).contains(0);
    assertThat(more.termination().cause()).contains(TerminationCause.EFFICIENCY);
    assertThat(payroll.employment().employer().scale()).isEmpty();
  }

  @Test
  void aSetThatIsChangedAfterwardsChangesNoParticipant() {
    Set<Programme> programmes = EnumSet.of(Programme.JKK);
    Participant participant = Participant.builder().programmes(programmes).build();
    programmes.add(Programme.JP);
    Set<Programme> held = participant.programmes().orElseThrow();

    assertThat(held).containsExactly(Programme.JKK).hasSize(1);
    assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aListThatIsChangedAfterwardsChangesNoTermination() {
    List<TerminationEvidence> proofs = new ArrayList<>();
    proofs.add(TerminationEvidence.collectiveAgreement());
    Termination termination = Termination.builder().date(TERMINATED).evidence(proofs).build();
    proofs.clear();
    List<TerminationEvidence> held = termination.evidence().orElseThrow();

    assertThat(held).hasSize(1);
    assertThatThrownBy(held::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void theListsOfACaseAndOfAnAnswerCannotBeChanged() {
    JkpCase facts = full();
    Answer answer = Jkp.standard().answer(facts, TERMINATED);

    for (List<?> list :
        List.of(
            facts.months(),
            facts.priorBenefits(),
            answer.liabilities(),
            answer.verdict().findings(),
            answer.verdict().missingFacts(),
            answer.verdict().finding(answer.verdict().findings().get(0).condition()).facts(),
            answer.benefit().orElseThrow().instalments(),
            answer.benefit().orElseThrow().instalments().get(0).citations(),
            Interpretations.standard().all(),
            Rulebook.standard().ageLimit().versions())) {
      assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
    assertThatThrownBy(() -> Rulebook.standard().conditions().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aBuilderThatIsUsedAgainChangesNoCaseThatItBuilt() {
    JkpCase.Builder builder = full().toBuilder();
    JkpCase before = builder.build();
    builder.addMonths(MonthRecord.builder().month(6).build()).otherJobs(3);

    assertThat(before).isEqualTo(full());
  }

  static Stream<Object> survivesSerialization() {
    return Stream.of(
        full(),
        named(),
        Cases.unknown(TERMINATED),
        full().participant(),
        full().employment(),
        full().termination(),
        full().contributions().orElseThrow(),
        new WorkPeriod(TERMINATED, TERMINATED),
        Rulebook.standard(),
        Interpretations.standard(),
        Interpretations.standard().with(WindowDays.WORKING_DAYS),
        Jkp.standard().answer(full(), TERMINATED),
        Jkp.standard().assess(Cases.unknown(TERMINATED)),
        Jkp.standard().projectedBenefit(full()).orElseThrow());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource
  void survivesSerialization(Object value) {
    Object copy = Serialization.copy(value);

    assertThat(copy).isEqualTo(value).hasSameHashCodeAs(value);
    assertThat(Serialization.copy(copy)).isEqualTo(value);
  }

  @Test
  void startingFromAValueGivesTheSameValue() {
    JkpCase facts = full();

    assertThat(facts.toBuilder().build()).isEqualTo(facts);
    assertThat(facts.participant().toBuilder().build()).isEqualTo(facts.participant());
    assertThat(facts.employment().toBuilder().build()).isEqualTo(facts.employment());
    assertThat(facts.termination().toBuilder().build()).isEqualTo(facts.termination());
    assertThat(Rulebook.standard().toBuilder().build()).isEqualTo(Rulebook.standard());
    assertThat(Jkp.standard().answer(facts, TERMINATED).toBuilder().build())
        .isEqualTo(Jkp.standard().answer(facts, TERMINATED));
  }

  @Test
  void aCaseThatStatesNothingKnowsNothingButThatNothingMoreHappened() {
    JkpCase facts = Cases.unknown(TERMINATED);

    assertThat(facts.priorBenefits()).isEmpty();
    assertThat(facts.months()).isEmpty();
    assertThat(facts.otherJobs()).isZero();
    assertThat(facts.reemployment()).isEmpty();
    assertThat(facts.diedOn()).isEmpty();
    assertThat(facts.contributions()).isEmpty();
    assertThat(facts.employment().employer().arrearsMonths()).isEmpty();
    assertThat(facts.employment().employer().enrolledWorker()).isTrue();
    assertThat(facts.employment().employer().insolvency()).isEmpty();
    assertThat(facts.firstFiledOn()).isEmpty();
  }

  @Test
  void theProofsAreMadeWithAllTheirPieces() {
    TerminationEvidence reported =
        TerminationEvidence.acceptanceAndReport(TerminationEvidence.ReportOffice.PROVINCE);

    assertThat(reported.accepted()).isTrue();
    assertThat(reported.reportReceiptFrom()).contains(TerminationEvidence.ReportOffice.PROVINCE);
    assertThat(TerminationEvidence.collectiveAgreement().courtDeed()).isTrue();
    assertThat(
            TerminationEvidence.courtRuling(
                    io.github.jkpsdk.termination.TerminationEvidence.CourtDocument.COPY)
                .finalAndBinding())
        .isTrue();
  }

  @Test
  void aProofOfADayIsTheSameProofButForItsDay() {
    LocalDate day = TERMINATED.plusDays(3);
    var office = TerminationEvidence.ReportOffice.PROVINCE;
    var copy = TerminationEvidence.CourtDocument.COPY;

    assertThat(TerminationEvidence.acceptanceAndReport(office, day))
        .isEqualTo(TerminationEvidence.acceptanceAndReport(office).toBuilder().on(day).build());
    assertThat(TerminationEvidence.collectiveAgreement(day))
        .isEqualTo(TerminationEvidence.collectiveAgreement().toBuilder().on(day).build());
    assertThat(TerminationEvidence.courtRuling(copy, day))
        .isEqualTo(TerminationEvidence.courtRuling(copy).toBuilder().on(day).build());
  }

  private static JkpCase named() {
    JkpCase base = Cases.eligible(TERMINATED);
    return base.toBuilder()
        .participant(base.participant().toBuilder().nik(new Nik(NIK)).name("Siti Contoh").build())
        .employment(
            base.employment().toBuilder()
                .employer(
                    base.employment().employer().toBuilder().name("PT Contoh Sejahtera").build())
                .build())
        .build();
  }

  private static JkpCase full() {
    return named().toBuilder()
        .filedOn(TERMINATED)
        .asOf(TERMINATED)
        .contributions(
            Cases.eligible(TERMINATED).contributions().orElseThrow().toBuilder()
                .add(
                    ContributionMonth.builder()
                        .month(YearMonth.of(2022, 1))
                        .paidOn(LocalDate.of(2022, 2, 15))
                        .build())
                .build())
        .addPriorBenefits(PriorBenefit.builder().firstPaidOn(LocalDate.of(2022, 3, 1)).build())
        .addMonths(MonthRecord.builder().month(2).paidOn(LocalDate.of(2026, 7, 20)).build())
        .reemployment(
            Reemployment.builder()
                .date(LocalDate.of(2026, 9, 1))
                .kind(Reemployment.Kind.WAGE_EMPLOYMENT)
                .build())
        .diedOn(Optional.of(LocalDate.of(2027, 1, 1)))
        .build();
  }
}
