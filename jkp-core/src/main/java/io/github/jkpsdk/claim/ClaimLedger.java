package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.termination.Reporter;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The state of a claim on a day: the facts of the case up to it, and the events up to it. */
final class ClaimLedger {

  static final int LAST_MONTH = 6;

  final JkpCase facts;
  final LocalDate asOf;
  @Nullable LocalDate reportedByEmployerOn;
  @Nullable LocalDate reportedByParticipantOn;
  @Nullable LocalDate deactivatedOn;
  @Nullable LocalDate selfAssessedOn;
  @Nullable Training training;
  @Nullable LocalDate leftTrainingOn;
  @Nullable LocalDate completedTrainingOn;
  @Nullable LocalDate hiredOn;
  @Nullable WorkKind hiredAs;
  @Nullable LocalDate diedOn;
  boolean trainingRecommended;
  boolean hiredInCase;
  boolean diedInCase;
  private final MonthLedger[] months = new MonthLedger[LAST_MONTH];
  private final Activities.Builder activities = Activities.builder();
  private final List<TrainingAttendance> attendance = new ArrayList<>();

  private ClaimLedger(JkpCase facts, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
    for (int i = 0; i < LAST_MONTH; i++) {
      months[i] = new MonthLedger();
    }
    enterCase();
  }

  /** All that happened on or before a day. */
  static ClaimLedger upTo(LocalDate asOf, JkpCase facts, List<ClaimEvent> events) {
    ClaimLedger ledger = new ClaimLedger(facts, asOf);
    for (ClaimEvent event : events) {
      if (ledger.hasHappened(event.on())) {
        ledger.enter(event);
      }
    }
    return ledger;
  }

  private boolean hasHappened(LocalDate day) {
    return !day.isAfter(asOf);
  }

  private void enterCase() {
    facts.firstFiledOn().filter(this::hasHappened).ifPresent(day -> fileInCase(1, day));
    for (MonthRecord month : facts.months()) {
      month.filedOn().filter(this::hasHappened).ifPresent(day -> fileInCase(month.month(), day));
      month.paidOn().filter(this::hasHappened).ifPresent(day -> payInCase(month, day));
    }
    facts
        .reemployment()
        .flatMap(Reemployment::date)
        .filter(this::hasHappened)
        .ifPresent(this::hireInCase);
    facts.diedOn().filter(this::hasHappened).ifPresent(this::dieInCase);
  }

  private void fileInCase(int month, LocalDate day) {
    month(month).filedOn = day;
    month(month).filedInCase = true;
  }

  private void payInCase(MonthRecord record, LocalDate day) {
    MonthLedger month = month(record.month());
    month.paidOn = day;
    month.paidAmount = record.paidAmount().orElse(null);
    month.paidInCase = true;
  }

  private void hireInCase(LocalDate day) {
    hiredOn = day;
    hiredAs = facts.reemployment().flatMap(Reemployment::kind).orElse(null);
    hiredInCase = true;
  }

  private void dieInCase(LocalDate day) {
    diedOn = day;
    diedInCase = true;
  }

  /** Enters an event without asking whether it is allowed. */
  void enter(ClaimEvent event) {
    if (event instanceof ClaimEvent.OfMonth ofMonth) {
      enterMonth(ofMonth, month(ofMonth.month()));
    } else if (!enterActivity(event)) {
      enterPerson(event);
    }
  }

  private void enterMonth(ClaimEvent.OfMonth event, MonthLedger month) {
    if (event instanceof ClaimEvent.Filed && !month.rejected) {
      month.filedOn = event.on();
      month.filedInCase = false;
    } else if (event instanceof ClaimEvent.Filed || event instanceof ClaimEvent.Corrected) {
      // A month that is filed again after a rejection keeps its first day of filing.
      month.correctedOn = event.on();
      month.rejected = false;
    } else if (event instanceof ClaimEvent.Verified) {
      month.verifiedOn = event.on();
      month.filedInCase = false;
    } else if (event instanceof ClaimEvent.Rejected rejected) {
      month.rejected = true;
      month.note = rejected.note();
      month.filedInCase = false;
    } else if (event instanceof ClaimEvent.Paid paid) {
      month.paidOn = paid.on();
      month.paidAmount = paid.amount();
      month.paidInCase = false;
    } else if (event instanceof ClaimEvent.WindowShown shown) {
      month.shown = shown.window();
    } else if (event instanceof ClaimEvent.ConfirmationSigned) {
      activities.addConfirmedMonths(event.month());
    }
  }

  private boolean enterActivity(ClaimEvent event) {
    if (event instanceof ClaimEvent.SelfAssessmentDone) {
      selfAssessedOn = selfAssessedOn == null ? event.on() : selfAssessedOn;
    } else if (event instanceof ClaimEvent.Applied applied) {
      activities.addApplications(applied.application());
    } else if (event instanceof ClaimEvent.SelectionCalled called) {
      activities.addCalls(called.call());
    } else if (event instanceof ClaimEvent.Counselled counselled) {
      trainingRecommended |= counselled.recommends() == Recommendation.TRAINING;
    } else if (event instanceof ClaimEvent.TrainingEnrolled enrolled) {
      training = enrolled.training();
      leaveTrainingThatHasNotStarted();
    } else if (event instanceof ClaimEvent.TrainingAttended attended) {
      attendance.add(attended.attendance());
    } else if (event instanceof ClaimEvent.TrainingWithdrawn) {
      leftTrainingOn = event.on();
    } else if (event instanceof ClaimEvent.TrainingCompleted) {
      completedTrainingOn = event.on();
    } else if (event instanceof ClaimEvent.StatusFormFilled) {
      activities.statusFormFilledOn(event.on());
    } else {
      return false;
    }
    return true;
  }

  private void enterPerson(ClaimEvent event) {
    if (event instanceof ClaimEvent.TerminationReported reported) {
      enterReport(reported);
    } else if (event instanceof ClaimEvent.MembershipDeactivated) {
      deactivatedOn = event.on();
    } else if (event instanceof ClaimEvent.Hired hired) {
      hiredOn = hired.on();
      hiredAs = hired.kind();
      hiredInCase = false;
      leaveTrainingThatHasNotStarted();
    } else if (event instanceof ClaimEvent.Died) {
      diedOn = event.on();
      diedInCase = false;
    }
  }

  private void enterReport(ClaimEvent.TerminationReported reported) {
    if (reported.by() == Reporter.EMPLOYER) {
      reportedByEmployerOn = reported.on();
    } else {
      reportedByParticipantOn = reported.on();
    }
  }

  /** A job found while waiting for the training counts as withdrawing from it. */
  private void leaveTrainingThatHasNotStarted() {
    Training waited = isInTraining() ? training : null;
    if (waited != null && hiredOn != null && hiredOn.isBefore(waited.startsOn())) {
      leftTrainingOn = hiredOn;
    }
  }

  boolean isInTraining() {
    return training != null && leftTrainingOn == null && completedTrainingOn == null;
  }

  MonthLedger month(int month) {
    return months[month - 1];
  }

  List<TrainingAttendance> attendance() {
    return attendance;
  }

  /** The day the first claim was filed. */
  Optional<LocalDate> reference() {
    return Optional.ofNullable(month(1).filedOn);
  }

  /** The day the training was left, or completed before its last day. */
  private @Nullable LocalDate leftTrainingEarlyOn() {
    boolean isCompletedEarly =
        training != null
            && completedTrainingOn != null
            && completedTrainingOn.isBefore(training.endsOn());
    return isCompletedEarly ? completedTrainingOn : leftTrainingOn;
  }

  /** What was done, for the missions. */
  Activities activities() {
    return activities
        .attendance(attendance)
        .selfAssessedOn(Optional.ofNullable(selfAssessedOn))
        .training(Optional.ofNullable(training))
        .leftTrainingOn(Optional.ofNullable(leftTrainingEarlyOn()))
        .build();
  }

  /** The case with what the events add to it. */
  JkpCase knownCase() {
    List<MonthRecord> known = new ArrayList<>();
    for (int number = 1; number <= LAST_MONTH; number++) {
      MonthLedger month = month(number);
      if (month.filedOn != null || month.paidOn != null) {
        known.add(
            MonthRecord.builder()
                .month(number)
                .filedOn(Optional.ofNullable(month.filedOn))
                .verifiedOn(Optional.ofNullable(month.verifiedOn))
                .paidOn(Optional.ofNullable(month.paidOn))
                .paidAmount(Optional.ofNullable(month.paidAmount))
                .build());
      }
    }
    return facts.toBuilder()
        .termination(knownTermination())
        .filedOn(reference())
        .months(known)
        .reemployment(
            hiredOn == null
                ? facts.reemployment()
                : Optional.of(
                    Reemployment.builder()
                        .date(hiredOn)
                        .kind(Optional.ofNullable(hiredAs))
                        .build()))
        .diedOn(Optional.ofNullable(diedOn))
        .build();
  }

  private Termination knownTermination() {
    Termination termination = facts.termination();
    return termination.toBuilder()
        .reported(report().or(termination::reported))
        .deactivatedOn(Optional.ofNullable(deactivatedOn).or(termination::deactivatedOn))
        .build();
  }

  /** The employer's report, where there are two. */
  private Optional<TerminationReport> report() {
    return Optional.ofNullable(reportedByEmployerOn)
        .map(day -> new TerminationReport(day, Reporter.EMPLOYER))
        .or(
            () ->
                Optional.ofNullable(reportedByParticipantOn)
                    .map(day -> new TerminationReport(day, Reporter.PARTICIPANT)));
  }
}
