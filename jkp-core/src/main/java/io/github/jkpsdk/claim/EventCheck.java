package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says why an event contradicts what happened before, and what would be allowed. */
final class EventCheck {

  private final ClaimLedger before;
  private final ClaimProcedure procedure;

  EventCheck(ClaimLedger before, ClaimProcedure procedure) {
    this.before = before;
    this.procedure = procedure;
  }

  /** The reason to refuse an event; empty where it is accepted. */
  Optional<String> refusal(ClaimEvent event, @Nullable LocalDate lastDay) {
    return Optional.ofNullable(reason(event, lastDay));
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
      return "it lies before the termination, on " + termination + "; it must not";
    }
    if (event instanceof ClaimEvent.OfMonth ofMonth) {
      return ofMonth(ofMonth);
    }
    String training = training(event);
    return training != null ? training : person(event);
  }

  private static boolean mayPrecedeTermination(ClaimEvent event) {
    return event instanceof ClaimEvent.Applied
        || event instanceof ClaimEvent.SelectionCalled
        || event instanceof ClaimEvent.SelfAssessmentDone;
  }

  private @Nullable String ofMonth(ClaimEvent.OfMonth event) {
    int first = event instanceof ClaimEvent.ConfirmationSigned ? 2 : 1;
    if (event.month() < first || event.month() > ClaimLedger.LAST_MONTH) {
      return "month is "
          + event.month()
          + "; it must be "
          + first
          + " to "
          + ClaimLedger.LAST_MONTH;
    }
    MonthLedger month = before.month(event.month());
    if (event instanceof ClaimEvent.Filed) {
      return filed(event, month);
    }
    if (event instanceof ClaimEvent.Verified || event instanceof ClaimEvent.Rejected) {
      return month.isPending() ? null : "month " + event.month() + " is not filed; file it first";
    }
    if (event instanceof ClaimEvent.Corrected) {
      return month.rejected ? null : "month " + event.month() + " is not rejected; only then";
    }
    return event instanceof ClaimEvent.Paid paid ? paid(paid, month) : null;
  }

  private @Nullable String filed(ClaimEvent event, MonthLedger month) {
    if (month != before.month(1) && before.month(1).filedOn == null) {
      return "month 1 was never filed; file it first";
    }
    if (isEndedByWorkBefore(event)) {
      return "work was obtained on " + before.hiredOn + ", which ends the right";
    }
    if (month.filedOn == null || month.rejected) {
      return null;
    }
    if (!month.filedInCase) {
      return "the month is filed already, on "
          + month.filedOn
          + "; it may be filed again after"
          + " it is rejected";
    }
    return month.filedOn.equals(event.on())
        ? null
        : "the case says that the month was filed on " + month.filedOn + "; only that day agrees";
  }

  private boolean isEndedByWorkBefore(ClaimEvent event) {
    return before.hiredOn != null
        && procedure.endsRight(before.hiredAs)
        && (!before.hiredInCase || event.on().isAfter(before.hiredOn));
  }

  private @Nullable String paid(ClaimEvent.Paid event, MonthLedger month) {
    if (!month.isVerified()) {
      return "month " + event.month() + " is not verified, or is paid; verify it first";
    }
    if (month.paidOn != null && !month.paidOn.equals(event.on())) {
      return "the case says that the month was paid on " + month.paidOn + "; only that day agrees";
    }
    if (event.amount().isNegative()) {
      return "amount is " + event.amount() + "; it must be 0 or more";
    }
    return procedure
        .instalmentPaidOn(before.facts, event.month(), event.on())
        .filter(due -> event.amount().compareTo(due) > 0)
        .map(due -> "amount is " + event.amount() + "; at most " + due + " is due for the month")
        .orElse(null);
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
    if ((event instanceof ClaimEvent.TrainingWithdrawn
            || event instanceof ClaimEvent.TrainingCompleted)
        && !before.isInTraining()) {
      return "the participant is not in a training; enrol first";
    }
    return null;
  }

  private @Nullable String enrolled(ClaimEvent event) {
    if (before.training != null) {
      return "a training was enrolled in already; the benefit is given once";
    }
    if (!before.trainingRecommended) {
      return "no counselling recommended a training; it must";
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
      return "it lies outside the training, " + training.startsOn() + " to " + training.endsOn();
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
      return before.deactivatedOn == null ? null : "the membership is deactivated already";
    }
    if (event instanceof ClaimEvent.Hired) {
      return stated("work was obtained", event.on(), before.hiredOn, before.hiredInCase);
    }
    return event instanceof ClaimEvent.Died
        ? stated("the participant died", event.on(), before.diedOn, before.diedInCase)
        : null;
  }

  private static @Nullable String stated(
      String fact, LocalDate on, @Nullable LocalDate known, boolean inCase) {
    return known == null || (inCase && known.equals(on))
        ? null
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
