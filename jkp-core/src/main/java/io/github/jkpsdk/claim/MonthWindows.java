package io.github.jkpsdk.claim;

import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.deadline.ClaimCalendar;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Interpretation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filing windows of the six months of a claim. */
final class MonthWindows {

  private final ClaimCalendar calendar;
  private final ClaimLedger ledger;
  private final @Nullable ClaimWindow[] windows = new ClaimWindow[BenefitMonths.MAX];
  private final @Nullable String[] notes = new String[BenefitMonths.MAX];

  MonthWindows(ClaimCalendar calendar, ClaimLedger ledger) {
    this.calendar = calendar;
    this.ledger = ledger;
    for (int month = 1; month <= BenefitMonths.MAX; month++) {
      windows[month - 1] = compute(month);
    }
  }

  /** The window of a month; null where it cannot be computed. */
  @Nullable ClaimWindow of(int month) {
    return windows[month - 1];
  }

  /** The last day to file the first claim, whatever window is shown. */
  LocalDate lastDayToClaim() {
    return calendar.timeToClaim(ledger.termination()).lastDay();
  }

  /**
   * The days on which a month can be filed, as a day sees them; null where they cannot be computed.
   * No window that is shown for month 1 moves the time to claim: a longer one ends with it, and
   * after a shorter one it goes on.
   */
  @Nullable ClaimWindow toFile(int month, LocalDate asOf) {
    ClaimWindow window = of(month);
    if (window == null || month > 1) {
      return window;
    }
    LocalDate last = lastDayToClaim();
    LocalDate closesOn = window.closesOn();
    return closesOn.equals(last) || (closesOn.isBefore(last) && !closesOn.isBefore(asOf))
        ? window
        : window.toBuilder()
            .opensOn(window.opensOn().filter(first -> !first.isAfter(last)))
            .closesOn(last)
            .interpretations(calendar.timeToClaim(ledger.termination()).law().interpretations())
            .build();
  }

  /** The first day on which a month is missed; null where it has no window. */
  @Nullable LocalDate missedFrom(int month) {
    ClaimWindow window = of(month);
    if (window == null) {
      return null;
    }
    boolean isShorter = month == 1 && window.closesOn().isBefore(lastDayToClaim());
    return (isShorter ? lastDayToClaim() : window.closesOn()).plusDays(1);
  }

  /** Why a month has no window though the first claim is filed; null where it has one. */
  @Nullable String note(int month) {
    return notes[month - 1];
  }

  /** The interpretations on which the window rests, or that it cannot be computed. */
  List<Interpretation> interpretations(int month) {
    ClaimWindow window = of(month);
    if (window != null) {
      return window.interpretations();
    }
    return note(month) == null ? List.of() : calendar.interpretationsOfUndated();
  }

  private @Nullable ClaimWindow compute(int month) {
    LocalDate from = month == 1 ? ledger.termination() : ledger.reference();
    ShownWindow shown = ledger.month(month).shown;
    try {
      if (shown == null) {
        return from == null ? null : computed(month, from);
      }
      return from == null && needsReference(month, shown)
          ? null
          : calendar.shownWindow(month, shown, from == null ? shown.opensOn() : from);
    } catch (YearNotCoveredException e) {
      notes[month - 1] = e.getMessage();
      return null;
    }
  }

  private ClaimWindow computed(int month, LocalDate from) {
    return month == 1 ? calendar.firstWindow(from) : calendar.laterWindow(month, from);
  }

  /** The last month closes with the benefit period, which only the reference date can tell. */
  private static boolean needsReference(int month, ShownWindow shown) {
    return month == BenefitMonths.MAX && shown.closesOn().isEmpty();
  }
}
