package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.JobApplication;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.activity.SelectionCall;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the participant does to find work. */
public sealed interface ActivityEvent extends ClaimEvent {

  /**
   * The self-assessment was done; the first one counts. Never refused.
   *
   * @param on the day
   */
  record SelfAssessmentDone(LocalDate on) implements ActivityEvent {
    /** Checks that the day is given. */
    public SelfAssessmentDone {
      Objects.requireNonNull(on, "on");
    }

    void enter(ClaimLedger ledger) {
      ledger.selfAssessedOn = ClaimLedger.first(ledger.selfAssessedOn, on);
    }
  }

  /**
   * The participant applied for work. Never refused.
   *
   * @param application the application
   */
  record Applied(JobApplication application) implements ActivityEvent {
    /** Checks that the application is given. */
    public Applied {
      Objects.requireNonNull(application, "application");
    }

    @Override
    public LocalDate on() {
      return application.on();
    }

    void enter(ClaimLedger ledger) {
      ledger.applications = new Chain<>(application, ledger.applications);
    }
  }

  /**
   * The participant was called to a selection. Never refused.
   *
   * @param call the call
   */
  record SelectionCalled(SelectionCall call) implements ActivityEvent {
    /** Checks that the call is given. */
    public SelectionCalled {
      Objects.requireNonNull(call, "call");
    }

    @Override
    public LocalDate on() {
      return call.on();
    }

    void enter(ClaimLedger ledger) {
      ledger.calls = new Chain<>(call, ledger.calls);
    }
  }

  /**
   * The participant was counselled. Refused before the self-assessment.
   *
   * @param on the day
   * @param recommends what the counsellor recommends
   */
  record Counselled(LocalDate on, Recommendation recommends) implements ActivityEvent {
    /** Checks that both are given. */
    public Counselled {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(recommends, "recommends");
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.selfAssessedOn == null
          ? "the self-assessment is not done; it comes first"
          : null;
    }

    void enter(ClaimLedger ledger) {
      if (recommends == Recommendation.TRAINING) {
        ledger.training.isRecommended = true;
      }
    }
  }

  /**
   * The confirmation letter of a month was signed; the first signature counts. Never refused.
   *
   * @param on the day
   * @param month 2 to 6
   */
  record ConfirmationSigned(LocalDate on, int month) implements ActivityEvent {
    /** Checks the month. */
    public ConfirmationSigned {
      Objects.requireNonNull(on, "on");
      MonthLedger.requireMonth(month, 2);
    }

    void enter(ClaimLedger ledger) {
      MonthLedger claimed = ledger.month(month);
      claimed.confirmedOn = ClaimLedger.first(claimed.confirmedOn, on);
    }
  }

  /**
   * The employment status form was filled; the first one counts. Never refused.
   *
   * @param on the day
   */
  record StatusFormFilled(LocalDate on) implements ActivityEvent {
    /** Checks that the day is given. */
    public StatusFormFilled {
      Objects.requireNonNull(on, "on");
    }

    void enter(ClaimLedger ledger) {
      ledger.statusFormFilledOn = ClaimLedger.first(ledger.statusFormFilledOn, on);
    }
  }
}
