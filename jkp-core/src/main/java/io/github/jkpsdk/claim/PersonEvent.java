package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.termination.TerminationReport;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens to the worker: the end of the job and what is told of it, new work, death. */
public sealed interface PersonEvent extends ClaimEvent {

  /**
   * The termination was reported, maybe before its day. Refused a second time by the same, and by
   * the participant once the employer has reported.
   *
   * @param on the day
   * @param by who reported
   */
  record TerminationReported(LocalDate on, TerminationReport.Reporter by) implements PersonEvent {
    /** Checks that both are given. */
    public TerminationReported {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(by, "by");
    }

    @Nullable String refusal(ClaimLedger before) {
      Told employer = before.reported.get(TerminationReport.Reporter.EMPLOYER);
      if (by == TerminationReport.Reporter.PARTICIPANT
          && employer != null
          && employer.hasHappenedBy(on)) {
        return "the employer reported on "
            + employer.on()
            + "; the participant reports only where the employer has not";
      }
      return Told.refusal(before.reported.get(by), on, "the " + by + " reported");
    }

    void enter(ClaimLedger ledger) {
      ledger.reported.put(by, Told.byEvent(on));
    }
  }

  /**
   * The employer ended the worker's membership, maybe before the termination. Refused twice.
   *
   * @param on the day
   */
  record MembershipDeactivated(LocalDate on) implements PersonEvent {
    /** Checks that the day is given. */
    public MembershipDeactivated {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      return Told.refusal(before.deactivated, on, "the membership was deactivated");
    }

    void enter(ClaimLedger ledger) {
      ledger.deactivated = Told.byEvent(on);
    }
  }

  /**
   * The participant signed the commitment to look for work, maybe after refusing it. Refused where
   * it is signed already.
   *
   * @param on the day
   */
  record CommitmentSigned(LocalDate on) implements PersonEvent {
    /** Checks that the day is given. */
    public CommitmentSigned {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.commitmentSignedOn == null
          ? null
          : "the commitment was signed on " + before.commitmentSignedOn + "; once is all";
    }

    void enter(ClaimLedger ledger) {
      ledger.commitmentSignedOn = on;
    }
  }

  /**
   * The participant obtained work. Refused a second time for the same kind of work.
   *
   * @param on the day
   * @param kind the kind of work
   */
  record Hired(LocalDate on, Reemployment.Kind kind) implements PersonEvent {
    /** Checks that both are given. */
    public Hired {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(kind, "kind");
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.work.refusal(on, kind);
    }

    void enter(ClaimLedger ledger) {
      ledger.work.add(on, kind);
      ledger.training.leaveWhereWaitingFor(on);
    }
  }

  /**
   * The participant reported the new work. Refused where no wage employment was obtained, and
   * twice.
   *
   * @param on the day
   */
  record PlacementReported(LocalDate on) implements PersonEvent {
    /** Checks that the day is given. */
    public PlacementReported {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      if (!before.work.mayBeEmployedOn(on)) {
        return "no wage employment was obtained; there is no placement to report";
      }
      return before.placementReportedOn == null
          ? null
          : "the placement was reported on " + before.placementReportedOn + "; once is all";
    }

    void enter(ClaimLedger ledger) {
      ledger.placementReportedOn = on;
    }
  }

  /**
   * The participant died. Refused twice; after it only payments, and what comes back of them, are
   * recorded.
   *
   * @param on the day
   */
  record Died(LocalDate on) implements PersonEvent {
    /** Checks that the day is given. */
    public Died {
      Objects.requireNonNull(on, "on");
    }

    @Nullable String refusal(ClaimLedger before) {
      return Told.refusal(before.died, on, "the participant died");
    }

    void enter(ClaimLedger ledger) {
      ledger.died = Told.byEvent(on);
    }
  }
}
