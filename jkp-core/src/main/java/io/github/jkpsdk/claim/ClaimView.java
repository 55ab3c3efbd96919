package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claim on a day, month by month. */
final class ClaimView {

  final ClaimProcedure procedure;
  final ClaimLedger ledger;
  final LocalDate asOf;
  private final JkpCase known;
  private final List<Optional<ClaimWindow>> windows = new ArrayList<>();

  ClaimView(ClaimProcedure procedure, ClaimLedger ledger) {
    this.procedure = procedure;
    this.ledger = ledger;
    this.asOf = ledger.asOf;
    known = ledger.knownCase();
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      windows.add(computeWindow(month));
    }
  }

  JkpCase known() {
    return known;
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
              procedure
                  .windows()
                  .shownWindow(month, shown.get(), from.orElse(shown.get().opensOn())))
          : from.map(
              day ->
                  month == 1
                      ? procedure.windows().firstWindow(day)
                      : procedure.windows().laterWindow(month, day));
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
        || procedure.interpretations().of(FiledBeforeHiring.class)
            == FiledBeforeHiring.ENDS_AT_ONCE;
  }

  /** Whether work was obtained that ends the right. */
  boolean isEndingWork() {
    return ledger.hiredOn != null && procedure.endsRight(ledger.hiredAs);
  }

  /** Month 1 missed lapses the right; a later month only where a missed month ends the claim. */
  private boolean isEndedByMissedMonth(int number) {
    return lossReason(number)
        .filter(
            reason ->
                reason == LossReason.RIGHT_LAPSED || reason == LossReason.EARLIER_MONTH_MISSED)
        .isPresent();
  }

  private Optional<LossReason> lossReason(int number) {
    if (number > 1 && isMissed(1)) {
      return Optional.of(LossReason.RIGHT_LAPSED);
    }
    if (procedure.interpretations().of(MissedWindow.class) == MissedWindow.CLAIM_ENDS) {
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

  ClaimMonth month(int number) {
    MonthLedger month = ledger.month(number);
    MissionMonth question = question(number);
    return ClaimMonth.builder()
        .month(number)
        .status(status(number))
        .window(window(number))
        .activity(number == 1 ? Optional.empty() : procedure.missions().activityMonth(question))
        .findings(new MonthConditions(this, number).findings(question))
        .amount(instalment(number).map(Instalment::amount))
        .paidOn(Optional.ofNullable(month.paidOn))
        .paidAmount(paidAmount(number))
        .build();
  }

  Optional<Instalment> instalment(int number) {
    return procedure.instalment(known, number, asOf);
  }

  /** What was paid; of a payment that only the case knows, what was due. */
  private Optional<Rupiah> paidAmount(int number) {
    MonthLedger month = ledger.month(number);
    if (month.paidOn == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(month.paidAmount)
        .or(() -> instalment(number).map(Instalment::amount));
  }

  MissionMonth question(int number) {
    return MissionMonth.builder()
        .month(number)
        .asOf(asOf)
        .reference(ledger.reference())
        .filedOn(Optional.ofNullable(ledger.month(number).filedOn))
        .closesOn(window(number).map(ClaimWindow::closesOn))
        .build();
  }

  Rupiah paid() {
    return sum(MonthStatus.PAID);
  }

  Rupiah outstanding() {
    return sum(
        MonthStatus.NOT_OPEN,
        MonthStatus.OPEN,
        MonthStatus.FILED,
        MonthStatus.REJECTED,
        MonthStatus.AWAITING_PAYMENT);
  }

  private Rupiah sum(MonthStatus... statuses) {
    Rupiah sum = Rupiah.ZERO;
    for (int number = 1; number <= ClaimLedger.LAST_MONTH; number++) {
      MonthStatus status = status(number);
      if (List.of(statuses).contains(status)) {
        Optional<Rupiah> amount =
            status == MonthStatus.PAID
                ? paidAmount(number)
                : instalment(number).map(Instalment::amount);
        sum = sum.plus(amount.orElse(Rupiah.ZERO));
      }
    }
    return sum;
  }

  List<LostMonth> lost() {
    List<LostMonth> lost = new ArrayList<>();
    for (int number = 1; number <= ClaimLedger.LAST_MONTH; number++) {
      MonthStatus status = status(number);
      if (status == MonthStatus.MISSED || status == MonthStatus.ENDED) {
        int month = number;
        lossReason(number).ifPresent(reason -> lost.add(new LostMonth(month, reason)));
      }
    }
    return lost;
  }
}
