package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.ShownWindow;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happens to the claim of one benefit month: it is filed, and the agency answers. */
public sealed interface FilingEvent extends ClaimEvent {

  /** {@return the benefit month, 1 to 6} */
  int month();

  /**
   * A benefit month was claimed; again after a rejection, and then the first day stays the day of
   * filing. Refused before month 1 is filed, and where the month waits for an answer or has one.
   *
   * @param on the day
   * @param month 1 to 6
   */
  record Filed(LocalDate on, int month) implements FilingEvent {
    /** Checks the month. */
    public Filed {
      Objects.requireNonNull(on, "on");
      MonthLedger.requireMonth(month, 1);
    }

    @Nullable String refusal(ClaimLedger before) {
      MonthLedger first = before.month(1);
      if (month > 1 && !first.isFiledBy(on)) {
        return first.filed == null
            ? "month 1 was never filed; file month 1 first"
            : "month 1 was filed on " + first.filed.on() + "; file a later month from that day on";
      }
      return before.month(month).refusalToFile(on);
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).file(on);
    }
  }

  /**
   * The agency verified the claim of a month. Refused unless the month is filed and waits for an
   * answer.
   *
   * @param on the day
   * @param month 1 to 6
   */
  record Verified(LocalDate on, int month) implements FilingEvent {
    /** Checks the month. */
    public Verified {
      Objects.requireNonNull(on, "on");
      MonthLedger.requireMonth(month, 1);
    }

    @Nullable String refusal(ClaimLedger before) {
      MonthLedger claimed = before.month(month);
      if (claimed.verified != null && !claimed.isRejected) {
        return Told.refusal(claimed.verified, on, claimed + " was verified");
      }
      return claimed.refusalToAnswer(on);
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).verified = Told.byEvent(on);
    }
  }

  /**
   * The agency rejected the claim of a month; it may be corrected. Refused unless the month is
   * filed and waits for an answer.
   *
   * @param on the day
   * @param month 1 to 6
   * @param note what is to be corrected
   */
  record Rejected(LocalDate on, int month, String note) implements FilingEvent {
    /** Checks the month and that the note is given. */
    public Rejected {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(note, "note");
      MonthLedger.requireMonth(month, 1);
    }

    /** {@return the day and the month; the note may name a person} */
    @Override
    public String toString() {
      return "Rejected[on=" + on + ", month=" + month + "]";
    }

    @Nullable String refusal(ClaimLedger before) {
      return before.month(month).refusalToAnswer(on);
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).isRejected = true;
      ledger.month(month).note = note;
    }
  }

  /**
   * A rejected claim was corrected. Refused unless the month is rejected.
   *
   * @param on the day
   * @param month 1 to 6
   */
  record Corrected(LocalDate on, int month) implements FilingEvent {
    /** Checks the month. */
    public Corrected {
      Objects.requireNonNull(on, "on");
      MonthLedger.requireMonth(month, 1);
    }

    @Nullable String refusal(ClaimLedger before) {
      MonthLedger claimed = before.month(month);
      return claimed.isRejected && !claimed.isAcceptedBy(on)
          ? null
          : claimed + " is not rejected; only a rejected month can be corrected";
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).correct(on);
    }
  }

  /**
   * The portal showed the window of a month; the last one shown counts. Never refused.
   *
   * @param on the day
   * @param month 1 to 6
   * @param window the days that were shown
   */
  record WindowShown(LocalDate on, int month, ShownWindow window) implements FilingEvent {
    /** Checks the month and that the window is given. */
    public WindowShown {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(window, "window");
      MonthLedger.requireMonth(month, 1);
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).shown = window;
    }
  }
}
