package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.termination.Reporter;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why an event contradicts what happened before, and what would be allowed. */
final class EventCheck {

  private final ClaimLedger before;

  EventCheck(ClaimLedger before) {
    this.before = before;
  }

  /**
   * Refuses an event that contradicts what happened before.
   *
   * @throws ClaimEventRefusedException with the reason and what would be allowed
   */
  void require(ClaimEvent event, int index, @Nullable LocalDate lastDay) {
    Objects.requireNonNull(event.on(), "on");
    String reason = reason(event, lastDay);
    if (reason != null) {
      throw new ClaimEventRefusedException(event, index, reason);
    }
  }

  private @Nullable String reason(ClaimEvent event, @Nullable LocalDate lastDay) {
    LocalDate termination = before.facts.termination().date();
    if (before.diedOn != null && (!before.diedInCase || event.on().isAfter(before.diedOn))) {
      return "the participant died on " + before.diedOn + "; nothing may follow";
    }
    if (lastDay != null && event.on().isBefore(lastDay)) {
      return "it lies before the last event, on " + lastDay + "; events come in the order of days";
    }
    if (event.on().isBefore(termination) && !mayPrecedeTermination(event)) {
      return "it lies before the termination, on "
          + termination
          + "; only APPLIED, SELECTION_CALLED and SELF_ASSESSMENT_DONE may";
    }
    if (event instanceof ClaimEvent.OfMonth ofMonth) {
      return new MonthEventCheck(before).reason(ofMonth);
    }
    String training = training(event);
    return training != null ? training : person(event);
  }

  private static boolean mayPrecedeTermination(ClaimEvent event) {
    return event instanceof ClaimEvent.Applied
        || event instanceof ClaimEvent.SelectionCalled
        || event instanceof ClaimEvent.SelfAssessmentDone;
  }

  private @Nullable String training(ClaimEvent event) {
    if (event instanceof ClaimEvent.Counselled && before.selfAssessedOn == null) {
      return "the self-assessment is not done; it comes first";
    }
    if (event instanceof ClaimEvent.TrainingEnrolled) {
      return enrolled(event);
    }
    if (event instanceof ClaimEvent.TrainingAttended attended) {
      return attended(attended.attendance());
    }
    if (event instanceof ClaimEvent.TrainingWithdrawn) {
      return notInTraining();
    }
    return event instanceof ClaimEvent.TrainingCompleted ? completed(event) : null;
  }

  private @Nullable String notInTraining() {
    if (before.training == null) {
      return "no training was enrolled in; enrol first";
    }
    if (before.leftTrainingOn != null) {
      return "the training was left on " + before.leftTrainingOn + "; it cannot be taken up again";
    }
    return before.completedTrainingOn == null
        ? null
        : "the training was completed on " + before.completedTrainingOn + "; once is all";
  }

  private @Nullable String completed(ClaimEvent event) {
    Training training = before.training;
    return training != null && before.isInTraining() && event.on().isBefore(training.startsOn())
        ? "the training starts on " + training.startsOn() + "; it can be completed after that"
        : notInTraining();
  }

  private @Nullable String enrolled(ClaimEvent event) {
    if (before.training != null) {
      return "a training was enrolled in already; the benefit is given once";
    }
    if (!before.trainingRecommended) {
      return "no counselling recommended a training; enrol after one that does";
    }
    return before.hiredOn != null && (!before.hiredInCase || event.on().isAfter(before.hiredOn))
        ? "work was obtained on " + before.hiredOn + "; training is for those without work"
        : null;
  }

  private @Nullable String attended(TrainingAttendance attendance) {
    Training training = before.training;
    if (training == null) {
      return "no training was enrolled in; enrol first";
    }
    if (attendance.from().isBefore(training.startsOn())
        || attendance.to().isAfter(training.endsOn())) {
      return "it lies outside the training, "
          + training.startsOn()
          + " to "
          + training.endsOn()
          + "; it must lie inside";
    }
    LocalDate left = before.leftTrainingOn;
    if (left != null && attendance.from().isAfter(left)) {
      return "the training was left on " + left + "; only attendance up to that day counts";
    }
    return before.attendance().stream().anyMatch(attendance::overlaps)
        ? "it overlaps an earlier record; records must not share days"
        : null;
  }

  private @Nullable String person(ClaimEvent event) {
    if (event instanceof ClaimEvent.TerminationReported reported) {
      return reported(reported.by());
    }
    if (event instanceof ClaimEvent.MembershipDeactivated) {
      return stated("the membership was deactivated", event.on(), before.deactivatedOn, false);
    }
    if (event instanceof ClaimEvent.Hired hired) {
      return hired(hired);
    }
    return event instanceof ClaimEvent.Died
        ? stated("the participant died", event.on(), before.diedOn, before.diedInCase)
        : null;
  }

  private @Nullable String hired(ClaimEvent.Hired event) {
    if (before.hiredInCase && before.hiredAs != null && before.hiredAs != event.kind()) {
      return "the case says " + before.hiredAs + "; only that kind agrees";
    }
    return stated("work was obtained", event.on(), before.hiredOn, before.hiredInCase);
  }

  private static @Nullable String stated(
      String fact, LocalDate on, @Nullable LocalDate known, boolean inCase) {
    if (known == null || (inCase && known.equals(on))) {
      return null;
    }
    return inCase
        ? "the case says that " + fact + " on " + known + "; only that day agrees"
        : fact + " on " + known + " already; it can be stated once";
  }

  private @Nullable String reported(Reporter by) {
    if (before.reportedByEmployerOn != null) {
      return "the employer reported on " + before.reportedByEmployerOn + "; no report may follow";
    }
    return by == Reporter.PARTICIPANT && before.reportedByParticipantOn != null
        ? "the participant reported on "
            + before.reportedByParticipantOn
            + "; only the employer may still report"
        : null;
  }
}
