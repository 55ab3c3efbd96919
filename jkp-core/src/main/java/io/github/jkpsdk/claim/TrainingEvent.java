package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The course of a training, which is given once per benefit. */
public sealed interface TrainingEvent extends ClaimEvent {

  /**
   * The participant enrolled in a training. Refused without counselling that recommends one, where
   * one was taken already and not cancelled, and after work was obtained.
   *
   * @param on the day
   * @param training the training
   */
  record TrainingEnrolled(LocalDate on, Training training) implements TrainingEvent {
    /** Checks that both are given. */
    public TrainingEnrolled {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(training, "training");
    }

    @Nullable String refusal(ClaimLedger before) {
      if (before.training.taken != null) {
        return "a training was enrolled in already; the benefit is given once, unless the training"
            + " was cancelled";
      }
      if (!before.training.isRecommended) {
        return "no counselling recommended a training; enrol after one that does";
      }
      LocalDate hiredOn = before.work.firstDay();
      return hiredOn != null && !hiredOn.isAfter(on)
          ? "work was obtained on " + hiredOn + "; training is for those without work"
          : null;
    }

    void enter(ClaimLedger ledger) {
      ledger.training.taken = training;
      LocalDate hiredOn = ledger.work.firstDay();
      if (hiredOn != null) {
        ledger.training.leaveWhereWaitingFor(hiredOn);
      }
    }
  }

  /**
   * The provider cancelled the training: it is as if it had not been taken. Refused where none is
   * taken.
   *
   * @param on the day
   */
  record TrainingCancelled(LocalDate on) implements TrainingEvent {
    /** Checks that the day is given. */
    public TrainingCancelled {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.training.refusalWhereNoneTaken();
    }

    void enter(ClaimLedger ledger) {
      ledger.training.cancel();
    }
  }

  /**
   * Attendance at the training was recorded. Refused where none is taken, outside its days, and
   * where it overlaps an earlier record.
   *
   * @param on the day
   * @param attendance the record
   */
  record TrainingAttended(LocalDate on, TrainingAttendance attendance) implements TrainingEvent {
    /** Checks that both are given. */
    public TrainingAttended {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(attendance, "attendance");
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.training.refusal(attendance);
    }

    void enter(ClaimLedger ledger) {
      ledger.training.attendance = new Chain<>(attendance, ledger.training.attendance);
    }
  }

  /**
   * The participant withdrew from the training. Refused where it is not going on.
   *
   * @param on the day
   */
  record TrainingWithdrawn(LocalDate on) implements TrainingEvent {
    /** Checks that the day is given. */
    public TrainingWithdrawn {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.training.refusalWhereOver();
    }

    void enter(ClaimLedger ledger) {
      ledger.training.leftOn = on;
    }
  }

  /**
   * The participant completed the training. Refused where it is not going on, or has not started.
   *
   * @param on the day
   * @param certified whether a certificate was obtained
   */
  record TrainingCompleted(LocalDate on, boolean certified) implements TrainingEvent {
    /** Checks that the day is given. */
    public TrainingCompleted {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      Training taken = before.training.taken;
      return taken != null && before.training.isGoingOn() && on.isBefore(taken.startsOn())
          ? "the training starts on " + taken.startsOn() + "; it can be completed after that"
          : before.training.refusalWhereOver();
    }

    void enter(ClaimLedger ledger) {
      ledger.training.completedOn = on;
    }
  }

  /**
   * The participant reported the completed training; PP 37/2021 article 33. Refused where none is
   * completed, and twice.
   *
   * @param on the day
   */
  record TrainingReported(LocalDate on) implements TrainingEvent {
    /** Checks that the day is given. */
    public TrainingReported {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      if (before.training.completedOn == null) {
        return "no training was completed; there is none to report";
      }
      return before.training.reportedOn == null
          ? null
          : "the training was reported on " + before.training.reportedOn + "; once is all";
    }

    void enter(ClaimLedger ledger) {
      ledger.training.reportedOn = on;
    }
  }
}
