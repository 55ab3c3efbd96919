package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Workforce.Later;
import io.github.jkpsdk.answer.Workforce.Owed;
import io.github.jkpsdk.answer.Workforce.Worker;
import io.github.jkpsdk.answer.Workforce.Worker.Outcome;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What one planned day of termination would mean for many workers. */
class WorkforceTest {

  private final Jkp jkp = Jkp.standard();
  private static final LocalDate PLANNED = LocalDate.of(2026, 12, 15);
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 25);

  /** Before the termination nobody has signed anything or holds a proof. */
  private static JkpCase worker(String id, String from) {
    JkpCase facts =
        Cases.eligible(LocalDate.of(2026, 7, 1)).toBuilder()
            .id(id)
            .commitment(Optional.empty())
            .contributions(
                ContributionHistory.builder()
                    .add(YearMonth.parse(from), YearMonth.of(2026, 5))
                    .build())
            .build();
    return Changes.termination(facts, with -> with.evidence(Optional.empty()));
  }

  private Worker planned(JkpCase facts) {
    return jkp.workforce(Stream.of(facts), PLANNED, ASKED).findFirst().orElseThrow();
  }

  @Test
  void whatTheWorkerCanDoAfterwardsIsTakenForDone() {
    Worker worker = planned(worker("A-1", "2025-12"));

    assertThat(worker.outcome()).isEqualTo(Outcome.QUALIFIES);
    assertThat(worker.id()).contains("A-1");
    assertThat(worker.terminationDate()).isEqualTo(PLANNED);
    assertThat(worker.remedies().judgedOn()).isEqualTo(PLANNED);
    assertThat(worker.benefit()).contains(Rupiah.of(14_400_000));
    assertThat(worker.earliest()).isEmpty();
  }

  @Test
  void oneMonthShortQualifiesAMonthLaterOrOnceArrearsAreSettled() {
    JkpCase later = worker("A-2", "2026-01");
    JkpCase settled = inArrears(later);

    assertThat(planned(later).outcome()).isEqualTo(Outcome.QUALIFIES_LATER);
    assertThat(planned(later).earliest()).contains(YearMonth.of(2027, 1));
    assertThat(planned(later).benefit()).isEmpty();
    assertThat(planned(settled).outcome()).isEqualTo(Outcome.QUALIFIES_IF_SETTLED);
  }

  /** The month before the first paid one was a month of work. */
  private static JkpCase inArrears(JkpCase facts) {
    return Changes.employment(
        facts,
        with ->
            with.agreement(
                WorkAgreement.builder()
                    .type(WorkAgreement.Type.PKWTT)
                    .start(LocalDate.of(2025, 12, 1))
                    .build()));
  }

  @Test
  void theBenefitOfWhoQualifiesOnceArrearsAreSettledIsNotInTheSum() {
    Worker settled = planned(inArrears(worker("A-6", "2026-01")));
    Workforce both = Workforce.of(Stream.of(planned(worker("A-7", "2025-12")), settled));

    assertThat(settled.benefit()).contains(Rupiah.of(14_400_000));
    assertThat(both.qualifying()).isEqualTo(1);
    assertThat(both.qualifyingIfSettled()).isEqualTo(1);
    assertThat(both.benefits()).isEqualTo(Rupiah.of(14_400_000));
  }

  @Test
  void theSumTellsHowMuchOfTheBenefitTheEmployerPaysFirst() {
    JkpCase behind = Changes.employer(worker("A-8", "2024-01"), with -> with.arrearsMonths(4));
    Workforce both = Workforce.of(Stream.of(planned(behind), planned(worker("A-9", "2024-01"))));

    assertThat(both.benefits()).isEqualTo(Rupiah.of(28_800_000));
    assertThat(both.benefitsPaidFirst()).isEqualTo(Rupiah.of(14_400_000));
    assertThat(both.owed())
        .containsExactly(new Owed(EmployerLiability.Kind.ARREARS, 1, Rupiah.of(14_400_000)));
  }

  @Test
  void whatIsOwedForAWageReportedTooLowIsNoBenefitPaidFirst() {
    JkpCase behind =
        Changes.employer(
            Changes.employment(
                worker("A-10", "2024-01"), with -> with.actualWage(Rupiah.of(5_000_000))),
            with -> with.arrearsMonths(4));

    assertThat(planned(behind).liabilities()).hasSize(2);
    assertThat(Workforce.of(Stream.of(planned(behind))).benefitsPaidFirst())
        .isEqualTo(Rupiah.of(14_400_000));
  }

  @Test
  void whoIsNoCitizenNeverQualifiesAndWhoseCauseIsNotKnownMay() {
    JkpCase foreign =
        Changes.participant(
            worker("A-3", "2024-01"), with -> with.citizenship(Participant.Citizenship.FOREIGN));
    JkpCase unknown =
        Changes.termination(worker("A-4", "2024-01"), with -> with.cause(Optional.empty()));

    assertThat(planned(foreign).outcome()).isEqualTo(Outcome.NEVER);
    assertThat(planned(unknown).outcome()).isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void theEmployerHasItsDutiesOnTheDaysThatFollow() {
    assertThat(planned(worker("A-5", "2025-12")).duties())
        .extracting(Deadline::duty, duty -> duty.dueOn().orElseThrow())
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                Duty.REPORT_TERMINATION, LocalDate.of(2026, 12, 24)),
            org.assertj.core.groups.Tuple.tuple(
                Duty.REPORT_DATA_CHANGE, LocalDate.of(2026, 12, 24)));
  }

  /** Two who qualify, of whom one is reported too low, one who resigns, and three who are short. */
  private Workforce sixWorkers() {
    JkpCase underReported =
        Changes.employment(worker("B-1", "2025-12"), with -> with.actualWage(Rupiah.of(5_000_000)));
    JkpCase resigning =
        Changes.termination(
            worker("B-2", "2024-01"), with -> with.cause(TerminationCause.RESIGNATION));
    return Workforce.of(
        jkp.workforce(
            Stream.of(
                worker("B-0", "2025-12"),
                underReported,
                resigning,
                worker("B-3", "2026-01"),
                worker("B-4", "2026-02"),
                worker("B-5", "2026-01")),
            PLANNED,
            ASKED));
  }

  @Test
  void sumsCountEveryWorkerOnce() {
    Workforce sums = sixWorkers();

    assertThat(sums.workers()).isEqualTo(6);
    assertThat(sums.qualifying()).isEqualTo(2);
    assertThat(sums.never()).isEqualTo(1);
    assertThat(sums.later())
        .containsExactly(new Later(YearMonth.of(2027, 1), 2), new Later(YearMonth.of(2027, 2), 1));
  }

  @Test
  void sumsTellAmountsAndDuties() {
    Workforce sums = sixWorkers();

    assertThat(sums.benefits()).isEqualTo(Rupiah.of(28_800_000));
    assertThat(sums.owed())
        .containsExactly(
            new Owed(EmployerLiability.Kind.UNDER_REPORTED_WAGE, 1, Rupiah.of(3_600_000)));
    assertThat(sums.duties())
        .filteredOn(duty -> duty.duty() == Duty.REPORT_TERMINATION)
        .singleElement()
        .satisfies(duty -> assertThat(duty.dueOn()).contains(LocalDate.of(2026, 12, 24)))
        .satisfies(duty -> assertThat(duty.workers()).isEqualTo(6));
  }

  @Test
  void aClaimFiledBeforeThePlannedDayIsRefused() {
    JkpCase filed = Cases.filed(LocalDate.of(2026, 6, 15));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> jkp.workforce(Stream.of(filed), PLANNED, ASKED).toList())
        .withMessageStartingWith("filedOn is 2026-06-20; it must not be before termination.date");
  }
}
