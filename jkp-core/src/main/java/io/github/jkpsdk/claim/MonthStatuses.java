package io.github.jkpsdk.claim;

import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.MissedWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The windows of the six months and where each of them stands on a day. */
final class MonthStatuses {

  private final ClaimCalculator calculator;
  private final ClaimLedger ledger;
  private final JkpCase known;
  private final LocalDate asOf;
  private final List<Optional<ClaimWindow>> windows = new ArrayList<>();

  MonthStatuses(ClaimCalculator calculator, ClaimLedger ledger, JkpCase known) {
    this.calculator = calculator;
    this.ledger = ledger;
    this.known = known;
    asOf = ledger.asOf;
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      windows.add(computeWindow(month));
    }
  }

  Optional<ClaimWindow> window(int month) {
    return windows.get(month - 1);
  }

  private Optional<ClaimWindow> computeWindow(int month) {
    Optional<LocalDate> from =
        month == 1 ? Optional.of(known.termination().date()) : ledger.reference();
    Optional<ShownWindow> shown = Optional.ofNullable(ledger.month(month).shown);
    if (from.isEmpty() && (shown.isEmpty() || needsReference(month, shown.get()))) {
      return Optional.empty();
    }
    try {
      return shown.isPresent()
          ? Optional.of(
              calculator
                  .windows()
                  .shownWindow(month, shown.get(), from.orElse(shown.get().opensOn())))
          : from.map(
              day ->
                  month == 1
                      ? calculator.windows().firstWindow(day)
                      : calculator.windows().laterWindow(month, day));
    } catch (YearNotCoveredException e) {
      return Optional.empty();
    }
  }

  /** The last month closes with the benefit period, which only the reference date can tell. */
  private static boolean needsReference(int month, ShownWindow shown) {
    return month == ClaimLedger.LAST_MONTH && shown.closesOn().isEmpty();
  }

  MonthStatus status(int number) {
    MonthLedger month = ledger.month(number);
    if (month.paidOn != null) {
      return MonthStatus.PAID;
    }
    if (ledger.diedOn != null) {
      return MonthStatus.ENDED;
    }
    if (isEndedByWork(month)) {
      return isMissed(number) && !isEndedByMissedMonth(number)
          ? MonthStatus.MISSED
          : MonthStatus.ENDED;
    }
    if (month.verifiedOn != null) {
      return MonthStatus.AWAITING_PAYMENT;
    }
    if (isEndedByMissedMonth(number)) {
      return MonthStatus.ENDED;
    }
    return month.filedOn == null ? unfiled(number) : filed(number, month);
  }

  boolean isEndedByWork(MonthLedger month) {
    LocalDate hiredOn = ledger.hiredOn;
    if (hiredOn == null || !isEndingWork()) {
      return false;
    }
    if (month.paidOn != null && month.paidOn.isBefore(hiredOn)) {
      return false;
    }
    boolean isFiledBefore = month.filedOn != null && month.filedOn.isBefore(hiredOn);
    return !isFiledBefore
        || calculator.interpretations().of(FiledBeforeHiring.class)
            == FiledBeforeHiring.ENDS_AT_ONCE;
  }

  /** Whether work was obtained that ends the right. */
  boolean isEndingWork() {
    return ledger.hiredOn != null && calculator.endsRight(ledger.hiredAs);
  }

  /** Month 1 missed lapses the right; a later month only where a missed month ends the claim. */
  private boolean isEndedByMissedMonth(int number) {
    return lossReason(number)
        .filter(
            reason ->
                reason == LossReason.RIGHT_LAPSED || reason == LossReason.EARLIER_MONTH_MISSED)
        .isPresent();
  }

  Optional<LossReason> lossReason(int number) {
    if (number > 1 && isMissed(1)) {
      return Optional.of(LossReason.RIGHT_LAPSED);
    }
    if (calculator.interpretations().of(MissedWindow.class) == MissedWindow.CLAIM_ENDS) {
      for (int earlier = 2; earlier < number; earlier++) {
        if (isMissed(earlier)) {
          return Optional.of(LossReason.EARLIER_MONTH_MISSED);
        }
      }
    }
    return isMissed(number)
        ? Optional.of(
            ledger.month(number).filedOn == null ? LossReason.WINDOW_MISSED : LossReason.FILED_LATE)
        : Optional.empty();
  }

  /** Whether the window closed without a filing, or with a late one that came to nothing. */
  private boolean isMissed(int number) {
    MonthLedger month = ledger.month(number);
    boolean isWaiting = month.filedOn == null && isWaitingForFirst(number);
    if (month.paidOn != null || month.verifiedOn != null || isWaiting || window(number).isEmpty()) {
      return false;
    }
    LocalDate closesOn = window(number).get().closesOn();
    LocalDate filedOrAsked = month.filedOn == null ? asOf : month.filedOn;
    return unlessEnded(filedOrAsked).isAfter(closesOn);
  }

  private boolean isWaitingForFirst(int number) {
    return number > 1 && ledger.reference().isEmpty();
  }

  /** A day, but no later than work or death, after which nothing could be missed any more. */
  private LocalDate unlessEnded(LocalDate day) {
    LocalDate ended = isEndingWork() ? ledger.hiredOn : ledger.diedOn;
    return ended != null && ended.isBefore(day) ? ended : day;
  }

  private MonthStatus unfiled(int number) {
    Optional<ClaimWindow> window = window(number);
    if (isWaitingForFirst(number) || window.isEmpty() || !window.get().hasOpenedBy(asOf)) {
      return MonthStatus.NOT_OPEN;
    }
    return window.get().isOpenOn(asOf) ? MonthStatus.OPEN : MonthStatus.MISSED;
  }

  private MonthStatus filed(int number, MonthLedger month) {
    if (isMissed(number)) {
      return MonthStatus.MISSED;
    }
    return month.rejected ? MonthStatus.REJECTED : MonthStatus.FILED;
  }
}
