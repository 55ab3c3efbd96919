package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import io.github.jkpsdk.activity.Training;
import io.github.jkpsdk.activity.TrainingAttendance;
import io.github.jkpsdk.casefile.WorkKind;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Reporter;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** Something that happened to a claim on a day. */
public sealed interface ClaimEvent extends Serializable {

  /** {@return the day} */
  LocalDate on();

  /**
   * The stable name, such as {@code TERMINATION_REPORTED}.
   *
   * @return the name of the event
   */
  default String name() {
    return EventName.of(this);
  }

  /** Something that happened to one benefit month. */
  sealed interface OfMonth extends ClaimEvent {

    /**
     * The benefit month.
     *
     * @return 1 to 6
     */
    int month();
  }

  /**
   * The termination was reported.
   *
   * @param on the day
   * @param by who reported
   */
  record TerminationReported(LocalDate on, Reporter by) implements ClaimEvent {
    /** Checks that the reporter is given. */
    public TerminationReported {
      Objects.requireNonNull(by, "by");
    }
  }

  /**
   * The employer deactivated the worker's membership.
   *
   * @param on the day
   */
  record MembershipDeactivated(LocalDate on) implements ClaimEvent {}

  /**
   * A benefit month was claimed.
   *
   * @param on the day
   * @param month 1 to 6
   */
  record Filed(LocalDate on, int month) implements OfMonth {}

  /**
   * The agency verified the claim of a month.
   *
   * @param on the day
   * @param month 1 to 6
   */
  record Verified(LocalDate on, int month) implements OfMonth {}

  /**
   * The agency rejected the claim of a month; it may be corrected.
   *
   * @param on the day
   * @param month 1 to 6
   * @param note what is to be corrected
   */
  record Rejected(LocalDate on, int month, String note) implements OfMonth {
    /** Checks that the note is given. */
    public Rejected {
      Objects.requireNonNull(note, "note");
    }
  }

  /**
   * A rejected claim was corrected and filed again.
   *
   * @param on the day
   * @param month 1 to 6
   */
  record Corrected(LocalDate on, int month) implements OfMonth {}

  /**
   * A month was paid.
   *
   * @param on the day
   * @param month 1 to 6
   * @param amount the amount
   */
  record Paid(LocalDate on, int month, Rupiah amount) implements OfMonth {
    /** Checks that the amount is given. */
    public Paid {
      Objects.requireNonNull(amount, "amount");
    }
  }

  /**
   * The self-assessment was done.
   *
   * @param on the day
   */
  record SelfAssessmentDone(LocalDate on) implements ClaimEvent {}

  /**
   * The participant applied for work.
   *
   * @param application the application
   */
  record Applied(JobApplication application) implements ClaimEvent {
    /** Checks that the application is given. */
    public Applied {
      Objects.requireNonNull(application, "application");
    }

    @Override
    public LocalDate on() {
      return application.on();
    }
  }

  /**
   * The participant was called to a selection.
   *
   * @param call the call
   */
  record SelectionCalled(SelectionCall call) implements ClaimEvent {
    /** Checks that the call is given. */
    public SelectionCalled {
      Objects.requireNonNull(call, "call");
    }

    @Override
    public LocalDate on() {
      return call.on();
    }
  }

  /**
   * The participant was counselled.
   *
   * @param on the day
   * @param recommends what the counsellor recommends
   */
  record Counselled(LocalDate on, Recommendation recommends) implements ClaimEvent {
    /** Checks that the recommendation is given. */
    public Counselled {
      Objects.requireNonNull(recommends, "recommends");
    }
  }

  /**
   * The participant enrolled in a training.
   *
   * @param on the day
   * @param training the training
   */
  record TrainingEnrolled(LocalDate on, Training training) implements ClaimEvent {
    /** Checks that the training is given. */
    public TrainingEnrolled {
      Objects.requireNonNull(training, "training");
    }
  }

  /**
   * Attendance at the training was recorded.
   *
   * @param on the day
   * @param attendance the record
   */
  record TrainingAttended(LocalDate on, TrainingAttendance attendance) implements ClaimEvent {
    /** Checks that the attendance is given. */
    public TrainingAttended {
      Objects.requireNonNull(attendance, "attendance");
    }
  }

  /**
   * The participant withdrew from the training.
   *
   * @param on the day
   */
  record TrainingWithdrawn(LocalDate on) implements ClaimEvent {}

  /**
   * The participant completed the training.
   *
   * @param on the day
   * @param certified whether a certificate was obtained
   */
  record TrainingCompleted(LocalDate on, boolean certified) implements ClaimEvent {}

  /**
   * The confirmation letter of a month was signed.
   *
   * @param on the day
   * @param month 2 to 6
   */
  record ConfirmationSigned(LocalDate on, int month) implements OfMonth {}

  /**
   * The employment status form was filled.
   *
   * @param on the day
   */
  record StatusFormFilled(LocalDate on) implements ClaimEvent {}

  /**
   * The portal showed the window of a month.
   *
   * @param on the day
   * @param month 1 to 6
   * @param window the days that were shown
   */
  record WindowShown(LocalDate on, int month, ShownWindow window) implements OfMonth {
    /** Checks that the window is given. */
    public WindowShown {
      Objects.requireNonNull(window, "window");
    }
  }

  /**
   * The participant obtained work.
   *
   * @param on the day
   * @param kind the kind of work
   */
  record Hired(LocalDate on, WorkKind kind) implements ClaimEvent {
    /** Checks that the kind is given. */
    public Hired {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * The participant died.
   *
   * @param on the day
   */
  record Died(LocalDate on) implements ClaimEvent {}
}
