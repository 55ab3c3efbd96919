package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The training of a claim so far. */
final class TrainingLedger {

  boolean isRecommended;
  @Nullable Training taken;
  @Nullable LocalDate leftOn;
  @Nullable LocalDate completedOn;
  @Nullable LocalDate reportedOn;
  @Nullable Chain<TrainingAttendance> attendance;

  TrainingLedger copy() {
    TrainingLedger copy = new TrainingLedger();
    copy.isRecommended = isRecommended;
    copy.taken = taken;
    copy.leftOn = leftOn;
    copy.completedOn = completedOn;
    copy.reportedOn = reportedOn;
    copy.attendance = attendance;
    return copy;
  }

  void cancel() {
    taken = null;
    leftOn = null;
    completedOn = null;
    reportedOn = null;
    attendance = null;
  }

  boolean isGoingOn() {
    return taken != null && leftOn == null && completedOn == null;
  }

  /** A job found while waiting for the training counts as withdrawing from it. */
  void leaveWhereWaitingFor(LocalDate hiredOn) {
    Training waited = isGoingOn() ? taken : null;
    if (waited != null && hiredOn.isBefore(waited.startsOn())) {
      leftOn = hiredOn;
    }
  }

  /** The day the training was left, or completed before its last day. */
  @Nullable LocalDate leftEarlyOn() {
    boolean isCompletedEarly =
        taken != null && completedOn != null && completedOn.isBefore(taken.endsOn());
    return isCompletedEarly ? completedOn : leftOn;
  }

  @Nullable String refusalWhereNoneTaken() {
    return taken == null ? "no training was enrolled in; enrol first" : null;
  }

  @Nullable String refusalWhereOver() {
    if (leftOn != null) {
      return "the training was left on " + leftOn + "; it cannot be taken up again";
    }
    return completedOn == null
        ? refusalWhereNoneTaken()
        : "the training was completed on " + completedOn + "; once is all";
  }

  @Nullable String refusal(TrainingAttendance record) {
    if (taken == null) {
      return refusalWhereNoneTaken();
    }
    if (record.from().isBefore(taken.startsOn()) || record.to().isAfter(taken.endsOn())) {
      return "it lies outside the training, "
          + taken.startsOn()
          + " to "
          + taken.endsOn()
          + "; it must lie inside";
    }
    return Chain.list(attendance).stream().anyMatch(record::overlaps)
        ? "it overlaps an earlier record; records must not share days"
        : null;
  }
}
