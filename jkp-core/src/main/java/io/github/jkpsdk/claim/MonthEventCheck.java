package io.github.jkpsdk.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says why an event of a benefit month contradicts what happened before. */
final class MonthEventCheck {

  private final ClaimLedger before;

  MonthEventCheck(ClaimLedger before) {
    this.before = before;
  }

  /** The reason to refuse an event; null where it is accepted. */
  @Nullable String reason(ClaimEvent.OfMonth event) {
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
    if (event instanceof ClaimEvent.Paid paid) {
      return paid(paid, month);
    }
    return isStep(event) ? step(event, month) : null;
  }

  /** Whether the event belongs to the way from the filing of a month to its payment. */
  private static boolean isStep(ClaimEvent.OfMonth event) {
    return event instanceof ClaimEvent.Filed
        || event instanceof ClaimEvent.Corrected
        || isAnswer(event);
  }

  private static boolean isAnswer(ClaimEvent.OfMonth event) {
    return event instanceof ClaimEvent.Verified || event instanceof ClaimEvent.Rejected;
  }

  private @Nullable String step(ClaimEvent.OfMonth event, MonthLedger month) {
    if (month.paidInCase && month.paidOn != null && event.on().isAfter(month.paidOn)) {
      return inCase(event, "paid", month.paidOn) + "; only what came before agrees";
    }
    if (event instanceof ClaimEvent.Filed) {
      return filed(event, month);
    }
    return isAnswer(event) ? answered(event, month) : corrected(event, month);
  }

  private @Nullable String filed(ClaimEvent.OfMonth event, MonthLedger month) {
    if (event.month() > 1 && !isFirstFiledBy(event.on())) {
      LocalDate first = before.month(1).filedOn;
      return first == null
          ? "month 1 was never filed; file month 1 first"
          : inCase(1, "filed", first) + "; file a later month on or after that day";
    }
    return month.filedOn == null || month.rejected ? null : filedAgain(event, month);
  }

  /** A first claim that is paid was filed, even where the day is not known. */
  private boolean isFirstFiledBy(LocalDate day) {
    MonthLedger first = before.month(1);
    LocalDate filedOn = first.filedOn == null ? first.paidOn : first.filedOn;
    return filedOn != null && !day.isBefore(filedOn);
  }

  private static @Nullable String filedAgain(ClaimEvent.OfMonth event, MonthLedger month) {
    LocalDate filedOn = month.filedOn;
    if (filedOn != null && month.filedInCase) {
      return filedOn.equals(event.on())
          ? null
          : inCase(event, "filed", filedOn) + "; only that day agrees";
    }
    return "month "
        + event.month()
        + " is filed already, on "
        + filedOn
        + "; it may be filed again after it is rejected";
  }

  private static @Nullable String answered(ClaimEvent.OfMonth event, MonthLedger month) {
    if (month.filedOn == null) {
      return "month " + event.month() + " is not filed; file it first";
    }
    if (event.on().isBefore(month.filedOn)) {
      return inCase(event, "filed", month.filedOn) + "; an answer comes on or after that day";
    }
    if (month.rejected) {
      return "month " + event.month() + " is rejected; correct it first";
    }
    return month.verifiedOn == null
        ? null
        : "month "
            + event.month()
            + " is verified already, on "
            + month.verifiedOn
            + "; only its payment may follow";
  }

  private static @Nullable String corrected(ClaimEvent.OfMonth event, MonthLedger month) {
    return month.rejected
        ? null
        : "month " + event.month() + " is not rejected; only a rejected month can be corrected";
  }

  private @Nullable String paid(ClaimEvent.Paid event, MonthLedger month) {
    if (month.verifiedOn == null) {
      return "month " + event.month() + " is not verified; verify it first";
    }
    if (month.paidOn != null && !month.paidInCase) {
      return "month " + event.month() + " is paid already, on " + month.paidOn + "; once is all";
    }
    if (month.paidOn != null && !month.paidOn.equals(event.on())) {
      return inCase(event, "paid", month.paidOn) + "; only that day agrees";
    }
    return event.amount().isNegative()
        ? "amount is " + event.amount() + "; it must be 0 or more"
        : null;
  }

  private static String inCase(ClaimEvent.OfMonth event, String what, LocalDate day) {
    return inCase(event.month(), what, day);
  }

  private static String inCase(int month, String what, LocalDate day) {
    return "the case says that month " + month + " was " + what + " on " + day;
  }
}
