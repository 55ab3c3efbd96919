package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.interpretation.ConsecutiveMonths;
import io.github.jkpsdk.interpretation.EarlyEnd;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.FullJudgment;
import io.github.jkpsdk.interpretation.InactiveHealthInsurance;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.LiabilityCeiling;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * For each open point that a case can touch, one in which it matters. The entitled worker lost the
 * job on 2026-06-15, with a wage of Rp4,000,000: six months of Rp2,400,000.
 */
class EffectsOnCasesTest {

  private static final String ASKED = "2026-06-20";
  private static final JkpCase ELIGIBLE = Cases.eligible();

  private static JkpCase paid(JkpCase facts, ContributionHistory.Builder paid) {
    return facts.toBuilder().contributions(paid.build()).build();
  }

  private static ContributionHistory.Builder months(String from, String to) {
    return ContributionHistory.builder().add(YearMonth.parse(from), YearMonth.parse(to));
  }

  private static JkpCase employment(UnaryOperator<Employment.Builder> how) {
    Employment employment = how.apply(ELIGIBLE.employment().toBuilder()).build();
    return ELIGIBLE.toBuilder().employment(employment).build();
  }

  private static JkpCase employer(UnaryOperator<Employer.Builder> how) {
    Employer employer = how.apply(ELIGIBLE.employment().employer().toBuilder()).build();
    return employment(with -> with.employer(employer));
  }

  /** Eleven months before the one of the termination, and that one. */
  @Test
  void theMonthOfTheTerminationMayBeTheTwelfth() {
    JkpCase facts = paid(ELIGIBLE, months("2025-07", "2026-06"));

    assertThat(Effects.of(TerminationMonth.COUNTED_IF_PAID, facts, ASKED))
        .contains(
            "VERDICT: NOT_ELIGIBLE -> ELIGIBLE",
            "FINDING QUALIFYING_MONTHS: NOT_MET -> MET",
            "PAYER: - -> BPJS_KETENAGAKERJAAN",
            "STANDING: NOT_ENTITLED -> NOT_FILED",
            "OUTSTANDING: 0 -> 14400000");
  }

  /** Eighteen months in a row, then a gap, then the last five. */
  @Test
  void sixMonthsInARowMayHaveToBeTheLastOnes() {
    JkpCase facts =
        paid(
            Cases.eligible(LocalDate.of(2024, 6, 15)),
            months("2022-06", "2023-11").add(YearMonth.of(2024, 1), YearMonth.of(2024, 5)));

    assertThat(Effects.of(ConsecutiveMonths.ENDING_AT_TERMINATION, facts, "2024-06-20"))
        .contains(
            "VERDICT: ELIGIBLE -> NOT_ELIGIBLE", "FINDING CONSECUTIVE_MONTHS: MET -> NOT_MET");
    assertThat(Effects.of(ConsecutiveMonths.ENDING_AT_TERMINATION, facts, "2025-02-07"))
        .as("not asked any more")
        .isEmpty();
  }

  /** Five years have passed since 2022-03-10, and 24 contributions. */
  @Test
  void fiveYearsBetweenBenefitsMayBeYearsOfTheCalendar() {
    JkpCase facts =
        Cases.eligible(LocalDate.of(2027, 6, 15)).toBuilder()
            .addPriorBenefits(PriorBenefit.builder().firstPaidOn(LocalDate.of(2022, 3, 10)).build())
            .build();

    assertThat(Effects.of(YearsBetweenBenefits.CALENDAR_YEARS, facts, "2027-06-20"))
        .contains("VERDICT: NOT_ELIGIBLE -> ELIGIBLE", "FINDING LIFETIME_CLAIMS: NOT_MET -> MET");
  }

  /** Three months had run out on 2025-01-01; six end on 2025-04-01. */
  @Test
  void aTimeThatHadRunOutMayBeRevived() {
    assertThat(
            Effects.of(
                LapsedTimeToClaim.REVIVED, Cases.eligible(LocalDate.of(2024, 10, 1)), "2025-02-10"))
        .contains(
            "VERDICT: NOT_ELIGIBLE -> ELIGIBLE",
            "FINDING FILED_IN_TIME: NOT_MET -> MET",
            "STANDING: ENDED -> NOT_FILED",
            "STANDING_REASON: LAPSED -> -",
            "STANDING_SINCE: 2025-01-02 -> -",
            "STANDING_UNTIL: - -> 2025-04-01",
            "MONTH_STATUS 1: MISSED -> OPEN",
            "WINDOW_CLOSES 1: 2025-01-01 -> 2025-04-01",
            "DEADLINE_DUE FILE_FIRST_CLAIM 1: 2025-01-01 -> 2025-04-01",
            "LOST: 2400000 -> 0");
  }

  /** 60% of Rp1,000,001 is Rp600,000.60. */
  @Test
  void roundingDownTakesARupiahAMonthAndRoundingUpNone() {
    JkpCase facts = employment(with -> with.reportedWage(Rupiah.of(1_000_001)));

    assertThat(Effects.of(Rounding.DOWN, facts, ASKED))
        .containsExactly(
            "MONTH_AMOUNT 1: 600001 -> 600000",
            "MONTH_AMOUNT 2: 600001 -> 600000",
            "MONTH_AMOUNT 3: 600001 -> 600000",
            "MONTH_AMOUNT 4: 600001 -> 600000",
            "MONTH_AMOUNT 5: 600001 -> 600000",
            "MONTH_AMOUNT 6: 600001 -> 600000",
            "OUTSTANDING: 3600006 -> 3600000");
    assertThat(Effects.of(Rounding.UP, facts, ASKED)).isEmpty();
  }

  @Test
  void workOnOnesOwnMayEndTheRight() {
    JkpCase facts =
        ELIGIBLE.toBuilder()
            .reemployment(
                Reemployment.builder()
                    .date(LocalDate.of(2026, 6, 18))
                    .kind(Reemployment.Kind.SELF_EMPLOYMENT)
                    .build())
            .build();

    assertThat(Effects.of(WorkEndingRight.ANY_WORK, facts, ASKED))
        .contains(
            "VERDICT: ELIGIBLE -> NOT_ELIGIBLE",
            "FINDING NOT_REEMPLOYED: MET -> NOT_MET",
            "STANDING: NOT_FILED -> ENDED",
            "STANDING_REASON: - -> WORK",
            "STANDING_SINCE: - -> 2026-06-18",
            "MONTH_STATUS 1: OPEN -> ENDED",
            "ENDED: 0 -> 14400000");
  }

  @Test
  void theArrearsOfABankruptEnterpriseMayLeaveThePayerOpen() {
    JkpCase facts =
        employer(with -> with.arrearsMonths(7).insolvency(Employer.Insolvency.BANKRUPT));

    assertThat(Effects.of(InsolventArrears.UNDECIDED, facts, ASKED))
        .contains("PAYER: EMPLOYER -> UNDECIDED", "LIABILITY ARREARS: 14400000 -> -");
  }

  /** 60% of Rp5,000,000 or of Rp8,000,000, six times. */
  @Test
  void theCeilingMayNotLimitWhatAnEmployerOwes() {
    JkpCase facts =
        employer(with -> with.arrearsMonths(4)).toBuilder()
            .employment(
                employer(with -> with.arrearsMonths(4)).employment().toBuilder()
                    .reportedWage(Rupiah.of(8_000_000))
                    .build())
            .build();

    assertThat(Effects.of(LiabilityCeiling.DOES_NOT_APPLY, facts, ASKED))
        .containsExactly("LIABILITY ARREARS: 18000000 -> 28800000");
  }

  /**
   * The seventh working day after Monday 2026-05-11; the 14th is a holiday, the 15th joint leave.
   */
  @Test
  void jointLeaveMayGiveTheEmployerADayMore() {
    assertThat(
            Effects.of(
                EmployerJointLeave.NOT_WORKING,
                Cases.eligible(LocalDate.of(2026, 5, 11)),
                "2026-05-12"))
        .contains(
            "DEADLINE_DUE REPORT_TERMINATION: 2026-05-21 -> 2026-05-22",
            "DEADLINE_DUE REPORT_DATA_CHANGE: 2026-05-21 -> 2026-05-22");
  }

  @Test
  void anotherJobThatRunsOnMayBarTheRight() {
    assertThat(
            Effects.of(
                SeveralEmployers.ALL_JOBS_LOST, ELIGIBLE.toBuilder().otherJobs(1).build(), ASKED))
        .contains("VERDICT: ELIGIBLE -> NOT_ELIGIBLE", "FINDING NOT_REEMPLOYED: MET -> NOT_MET");
  }

  /** The twelfth month was paid three days after the termination. */
  @Test
  void aContributionSettledLateMayNotCount() {
    JkpCase facts =
        paid(
            ELIGIBLE,
            months("2025-07", "2026-05").add(YearMonth.of(2025, 6), LocalDate.of(2026, 6, 18)));

    assertThat(Effects.of(LateSettlement.PAID_BY_TERMINATION, facts, ASKED))
        .contains("VERDICT: ELIGIBLE -> NOT_ELIGIBLE", "FINDING QUALIFYING_MONTHS: MET -> NOT_MET");
    assertThat(Effects.of(LateSettlement.PAID_BY_TERMINATION, facts, "2026-06-17"))
        .as("not paid yet")
        .isEmpty();
  }

  @Test
  void aTermThatTheWorkersPetitionEndedMayNotBeEndedByTheEmployer() {
    WorkAgreement term =
        WorkAgreement.builder()
            .type(WorkAgreement.Type.PKWT)
            .end(LocalDate.of(2026, 12, 31))
            .build();
    JkpCase facts =
        employment(with -> with.agreement(term)).toBuilder()
            .termination(
                ELIGIBLE.termination().toBuilder()
                    .cause(TerminationCause.EMPLOYER_MISCONDUCT)
                    .build())
            .build();

    assertThat(Effects.of(EarlyEnd.ENDED_BY_EMPLOYER_ONLY, facts, ASKED))
        .contains(
            "FINDING FIXED_TERM_ENDED_EARLY: MET -> NOT_MET",
            "STANDING: NOT_FILED -> NOT_ENTITLED",
            "MONTH_STATUS 6: NOT_OPEN -> NOT_ENTITLED");
  }

  @Test
  void aFullJudgmentMayBeNoProof() {
    JkpCase facts =
        ELIGIBLE.toBuilder()
            .termination(
                ELIGIBLE.termination().toBuilder()
                    .evidence(
                        List.of(
                            TerminationEvidence.courtRuling(
                                TerminationEvidence.CourtDocument.JUDGMENT)))
                    .build())
            .build();

    assertThat(Effects.of(FullJudgment.EXCERPT_OR_COPY_ONLY, facts, ASKED))
        .contains(
            "FINDING TERMINATION_EVIDENCE: MET -> NOT_MET",
            "STANDING: NOT_FILED -> NOT_YET_ENTITLED",
            "STEP_DUE TERMINATION_EVIDENCE 1: - -> 2026-12-15");
  }

  @Test
  void anInactiveInsuranceMayNotCount() {
    JkpCase facts =
        ELIGIBLE.toBuilder()
            .participant(
                ELIGIBLE.participant().toBuilder()
                    .healthInsurance(Participant.HealthInsurance.INACTIVE)
                    .build())
            .build();

    assertThat(Effects.of(InactiveHealthInsurance.DOES_NOT_COUNT, facts, ASKED))
        .contains(
            "FINDING HEALTH_INSURANCE: MET -> NOT_MET", "STANDING: NOT_FILED -> NOT_YET_ENTITLED");
  }
}
