package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.interpretation.MissedWindow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where each month of a claim stands on a day. What the agency accepted or paid stands; else a
 * month is missed where its window closed before the right ended, and ended where the right ended
 * first.
 */
final class MonthStatuses {

  /**
   * The end of the right to a month.
   *
   * @param on the first day without it
   * @param reason why it is lost; null where work or death ended it
   */
  private record End(LocalDate on, BenefitMonth.@Nullable LossReason reason) {}

  private final ClaimLedger ledger;
  private final LocalDate asOf;
  private final MonthWindows windows;
  private final NewWork newWork;
  private final MissedWindow missedWindow;
  private final int months;

  /**
   * Asks nothing yet.
   *
   * @param months how many months the benefit has
   */
  MonthStatuses(
      ClaimCalculator calculator,
      ClaimLedger ledger,
      LocalDate asOf,
      MonthWindows windows,
      int months) {
    this.ledger = ledger;
    this.asOf = asOf;
    this.windows = windows;
    newWork = calculator.newWork();
    missedWindow = calculator.missedWindow();
    this.months = months;
  }

  BenefitMonth.Status status(int number) {
    MonthLedger month = ledger.month(number);
    if (month.paidOn() != null) {
      return BenefitMonth.Status.PAID;
    }
    if (month.isAccepted()) {
      return ledger.died == null ? BenefitMonth.Status.AWAITING_PAYMENT : BenefitMonth.Status.ENDED;
    }
    if (number > months) {
      return BenefitMonth.Status.NOT_ENTITLED;
    }
    if (isMissed(number)) {
      return BenefitMonth.Status.MISSED;
    }
    if (end(number) != null) {
      return BenefitMonth.Status.ENDED;
    }
    if (month.filed != null) {
      return month.isRejected ? BenefitMonth.Status.REJECTED : BenefitMonth.Status.FILED;
    }
    ClaimWindow window = isWaitingForFirst(number) ? null : windows.of(number);
    return window != null && window.hasOpenedBy(asOf)
        ? BenefitMonth.Status.OPEN
        : BenefitMonth.Status.NOT_OPEN;
  }

  /** Why a month is lost by a missed window; null where it is not. */
  BenefitMonth.@Nullable LossReason lossReason(int number, BenefitMonth.Status status) {
    if (status == BenefitMonth.Status.MISSED) {
      return ledger.month(number).filed == null
          ? BenefitMonth.LossReason.WINDOW_MISSED
          : BenefitMonth.LossReason.FILED_LATE;
    }
    End end = status == BenefitMonth.Status.ENDED ? end(number) : null;
    return end == null ? null : end.reason;
  }

  /**
   * Whether the window closed, before the right ended, without a filing or with a late one that
   * came to nothing.
   */
  private boolean isMissed(int number) {
    MonthLedger month = ledger.month(number);
    LocalDate missedFrom = windows.missedFrom(number);
    if (month.isAccepted() || missedFrom == null || isWaitingForFirst(number)) {
      return false;
    }
    LocalDate filedOn = month.filedOn();
    if ((filedOn == null ? asOf : filedOn).isBefore(missedFrom)) {
      return false;
    }
    End end = end(number);
    return end == null || !missedFrom.isAfter(end.on);
  }

  private boolean isWaitingForFirst(int number) {
    return number > 1 && !ledger.month(1).isFiledBy(asOf);
  }

  /** The first thing that ended the right to a month; null where nothing has. */
  private @Nullable End end(int number) {
    End end = first(null, ledger.diedOn(), null);
    end = first(end, newWork.endOf(ledger.month(number), ledger.work), null);
    if (number > 1 && isMissed(1)) {
      end = first(end, windows.missedFrom(1), BenefitMonth.LossReason.RIGHT_LAPSED);
    }
    if (ledger.month(number).filed == null && isLapsed()) {
      LocalDate lapsedOn = windows.lastDayToClaim().plusDays(1);
      end = first(end, lapsedOn, BenefitMonth.LossReason.RIGHT_LAPSED);
    }
    if (missedWindow == MissedWindow.CLAIM_ENDS) {
      for (int earlier = 2; earlier < number; earlier++) {
        if (isMissed(earlier)) {
          end =
              first(end, windows.missedFrom(earlier), BenefitMonth.LossReason.EARLIER_MONTH_MISSED);
        }
      }
    }
    return end;
  }

  /** No window that is shown for the first month moves the last day to claim. */
  private boolean isLapsed() {
    LocalDate filedOn = ledger.month(1).filedOn();
    return !ledger.isAccepted()
        && (filedOn == null ? asOf : filedOn).isAfter(windows.lastDayToClaim());
  }

  private static @Nullable End first(
      @Nullable End known, @Nullable LocalDate on, BenefitMonth.@Nullable LossReason reason) {
    if (on == null || (known != null && !on.isBefore(known.on))) {
      return known;
    }
    return new End(on, reason);
  }
}
