package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a claim so far: the facts of its case, and what the events entered since. It
 * knows no law.
 */
final class ClaimLedger {

  /**
   * A request of an employer for reimbursement.
   *
   * @param claimedOn the day of the request
   * @param givenOn the day of the reimbursement; null while it is awaited
   */
  record Reimbursement(LocalDate claimedOn, @Nullable LocalDate givenOn) {}

  final Map<TerminationReport.Reporter, Told> reported =
      new EnumMap<>(TerminationReport.Reporter.class);
  final WorkLedger work;
  final TrainingLedger training;
  @Nullable Told deactivated;
  @Nullable Told died;
  @Nullable LocalDate commitmentSignedOn;
  @Nullable LocalDate placementReportedOn;
  @Nullable LocalDate selfAssessedOn;
  @Nullable LocalDate statusFormFilledOn;
  @Nullable Chain<JobApplication> applications;
  @Nullable Chain<SelectionCall> calls;
  private @Nullable Chain<Reimbursement> reimbursements;
  private final JkpCase facts;
  private final List<MonthLedger> months = new ArrayList<>(BenefitMonths.MAX);

  /** Whether an event told what a case may tell, too. */
  private boolean hasMoreFacts;

  /** What the case alone tells. */
  ClaimLedger(JkpCase facts) {
    this.facts = facts;
    work = new WorkLedger();
    training = new TrainingLedger();
    for (int month = 1; month <= BenefitMonths.MAX; month++) {
      months.add(new MonthLedger(month));
    }
    enterCase();
  }

  private ClaimLedger(ClaimLedger other) {
    facts = other.facts;
    work = other.work.copy();
    training = other.training.copy();
    other.months.forEach(month -> months.add(month.copy()));
    reported.putAll(other.reported);
    deactivated = other.deactivated;
    died = other.died;
    commitmentSignedOn = other.commitmentSignedOn;
    placementReportedOn = other.placementReportedOn;
    selfAssessedOn = other.selfAssessedOn;
    statusFormFilledOn = other.statusFormFilledOn;
    applications = other.applications;
    calls = other.calls;
    reimbursements = other.reimbursements;
    hasMoreFacts = other.hasMoreFacts;
  }

  ClaimLedger copy() {
    return new ClaimLedger(this);
  }

  /** What is known on a day: of the case and of the events, which come in the order of days. */
  static ClaimLedger on(LocalDate asOf, JkpCase facts, List<ClaimEvent> events) {
    ClaimLedger ledger = new ClaimLedger(facts.knownOn(asOf));
    for (ClaimEvent event : events) {
      if (event.on().isAfter(asOf)) {
        break;
      }
      ledger.enter(event);
    }
    return ledger;
  }

  private void enterCase() {
    facts.months().forEach(known -> month(known.month()).enterCase(known));
    facts.firstFiledOn().ifPresent(day -> month(1).filed = Told.byCase(day));
    facts.reemployment().ifPresent(work::addOfCase);
    facts.diedOn().ifPresent(day -> died = Told.byCase(day));
    facts
        .termination()
        .reported()
        .ifPresent(report -> reported.put(report.by(), Told.byCase(report.on())));
    facts.termination().deactivatedOn().ifPresent(day -> deactivated = Told.byCase(day));
    facts
        .commitment()
        .flatMap(JobSearchCommitment::signedOn)
        .ifPresent(day -> commitmentSignedOn = day);
  }

  /** Enters an event without asking whether it is refused. */
  void enter(ClaimEvent event) {
    EventKinds.of(event.getClass()).enter(event, this);
    hasMoreFacts |= tellsFact(event);
  }

  /** Whether a case may tell the same. */
  static boolean tellsFact(ClaimEvent event) {
    return event instanceof FilingEvent
        || event instanceof PaymentEvent
        || event instanceof PersonEvent;
  }

  LocalDate termination() {
    return facts.termination().date();
  }

  MonthLedger month(int month) {
    return months.get(month - 1);
  }

  /** The day the first claim was filed. */
  @Nullable LocalDate reference() {
    return month(1).filedOn();
  }

  @Nullable LocalDate diedOn() {
    return died == null ? null : died.on();
  }

  boolean isDeadOn(LocalDate day) {
    return died != null && died.hasHappenedBy(day);
  }

  /** Whether anything was verified or paid. */
  boolean isAccepted() {
    for (MonthLedger month : months) {
      if (month.isAccepted()) {
        return true;
      }
    }
    return false;
  }

  /** Whether an employer paid a month, or may have: the case does not tell who paid. */
  boolean mayEmployerHavePaidBy(LocalDate day) {
    return months.stream().anyMatch(month -> month.mayEmployerHavePaidBy(day));
  }

  void claimReimbursement(LocalDate on) {
    reimbursements = new Chain<>(new Reimbursement(on, null), reimbursements);
  }

  void giveReimbursement(LocalDate on) {
    Chain<Reimbursement> claimed = reimbursements;
    if (claimed != null) {
      reimbursements =
          new Chain<>(new Reimbursement(claimed.last().claimedOn(), on), claimed.before());
    }
  }

  @Nullable Reimbursement lastReimbursement() {
    return reimbursements == null ? null : reimbursements.last();
  }

  List<Reimbursement> reimbursements() {
    return Chain.list(reimbursements);
  }

  static LocalDate first(@Nullable LocalDate known, LocalDate next) {
    return known == null ? next : known;
  }

  /** What was done to find work and to be trained. */
  Activities activities() {
    Activities.Builder done =
        Activities.builder()
            .applications(Chain.list(applications))
            .calls(Chain.list(calls))
            .attendance(Chain.list(training.attendance))
            .selfAssessedOn(Optional.ofNullable(selfAssessedOn))
            .statusFormFilledOn(Optional.ofNullable(statusFormFilledOn))
            .training(Optional.ofNullable(training.taken))
            .leftTrainingOn(Optional.ofNullable(training.leftEarlyOn()));
    for (MonthLedger month : months) {
      if (month.confirmedOn != null) {
        done.putConfirmations(month.number, month.confirmedOn);
      }
    }
    return done.build();
  }

  /** Whether an event takes the place of what the case tells without a day. */
  boolean overrulesCase() {
    return work.differsByDay()
        || (commitmentSignedOn != null
            && facts.commitment().filter(JobSearchCommitment::refused).isPresent());
  }

  /** The case with what the events add to it, with the work that decides on a day. */
  JkpCase facts(NewWork newWork, LocalDate day) {
    return facts(newWork.decisive(work.upTo(day)), day);
  }

  /**
   * The case with what the events add to it.
   *
   * @param decisive the work that the case tells, as it knows one only; empty without any
   * @param day the day for which it is told: a commitment of a later one overrules no refusal
   * @throws IllegalArgumentException if case and events contradict each other
   */
  JkpCase facts(Optional<WorkLedger.Work> decisive, LocalDate day) {
    if (!hasMoreFacts) {
      return facts;
    }
    List<MonthRecord> known =
        months.stream().map(MonthLedger::asFact).flatMap(Optional::stream).toList();
    return facts.toBuilder()
        .termination(terminationFacts())
        .commitment(
            Optional.ofNullable(commitmentSignedOn)
                .filter(signedOn -> !signedOn.isAfter(day))
                .map(JobSearchCommitment::signed)
                .or(facts::commitment))
        .filedOn(Optional.ofNullable(reference()))
        .months(known)
        .reemployment(decisive.map(WorkLedger.Work::asFact))
        .diedOn(Optional.ofNullable(diedOn()))
        .build();
  }

  private Termination terminationFacts() {
    Optional<TerminationReport> report = report(TerminationReport.Reporter.EMPLOYER);
    return facts.termination().toBuilder()
        .reported(report.isPresent() ? report : report(TerminationReport.Reporter.PARTICIPANT))
        .deactivatedOn(Optional.ofNullable(deactivated).map(Told::on))
        .build();
  }

  private Optional<TerminationReport> report(TerminationReport.Reporter by) {
    return Optional.ofNullable(reported.get(by)).map(told -> new TerminationReport(told.on(), by));
  }
}
