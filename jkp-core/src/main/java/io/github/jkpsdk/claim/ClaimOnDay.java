package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A claim on a day, computed once by a {@link ClaimCalculator}: what is known on the day from case
 * and events, and where each of the six months stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimOnDay {

  final ClaimCalculator calculator;
  final ClaimLedger ledger;
  final LocalDate asOf;
  private final JkpCase known;
  private final List<Optional<ClaimWindow>> windows = new ArrayList<>();
  private final List<BenefitMonth> months = new ArrayList<>();

  ClaimOnDay(ClaimCalculator calculator, ClaimLedger ledger) {
    this.calculator = calculator;
    this.ledger = ledger;
    this.asOf = ledger.asOf;
    known = ledger.knownCase();
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      windows.add(computeWindow(month));
    }
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      months.add(compute(month));
    }
  }

  /** {@return the day} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the facts that are known on the day, from the case and the events up to it} */
  public JkpCase facts() {
    return known;
  }

  /** {@return all six months, ascending} */
  public List<BenefitMonth> months() {
    return Collections.unmodifiableList(months);
  }

  /**
   * {@return one month}
   *
   * @param month 1 to 6
   * @throws IllegalArgumentException if there is no such month
   */
  public BenefitMonth month(int month) {
    if (month < 1 || month > ClaimLedger.LAST_MONTH) {
      throw new IllegalArgumentException(
          "month is " + month + "; it must be 1 to " + ClaimLedger.LAST_MONTH);
    }
    return months.get(month - 1);
  }

  /** {@return what was done to find work and to be trained, up to the day} */
  public Activities activities() {
    return ledger.activities();
  }

  /** {@return what can still be done, the most urgent first} */
  public List<NextStep> next() {
    return ClaimSteps.of(this);
  }

  /** {@return months, next steps and money in one} */
  public ClaimOverview overview() {
    return ClaimOverview.builder()
        .asOf(asOf)
        .months(months)
        .next(next())
        .paid(paid())
        .outstanding(outstanding())
        .lost(lost())
        .build();
  }

  /**
   * {@return whether the participant is entitled, under the law of the day the first claim was
   * verified, else of the day of asking}
   */
  public Verdict verdict() {
    LocalDate verified = ledger.month(1).verifiedOn;
    return calculator.eligibility().assess(known, verified == null ? asOf : verified);
  }

  /**
   * {@return the last days of all duties, by last day; those without one stand at the end and say
   * why}
   */
  public List<Deadline> deadlines() {
    Map<Integer, ShownWindow> shown = new HashMap<>();
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      ShownWindow window = ledger.month(month).shown;
      if (window != null) {
        shown.put(month, window);
      }
    }
    List<Deadline> deadlines = new ArrayList<>(calculator.deadlines().deadlines(known, shown));
    deadlines.removeIf(deadline -> deadline.duty() == Duty.PAY_INSTALMENT);
    deadlines.addAll(payments());
    LocalDate completed = ledger.completedTrainingOn;
    if (completed != null) {
      deadlines.add(calculator.deadlines().deadline(Duty.REPORT_TRAINING_COMPLETED, completed));
    }
    deadlines.sort(Deadline.BY_LAST_DAY);
    return List.copyOf(deadlines);
  }

  /** The agency pays once it has all it needs: from the correction on, where there was one. */
  private List<Deadline> payments() {
    return IntStream.rangeClosed(1, ClaimLedger.LAST_MONTH)
        .mapToObj(ledger::month)
        .filter(month -> !month.rejected)
        .map(MonthLedger::completeOn)
        .flatMap(Stream::ofNullable)
        .filter(day -> !calculator.isPaidByEmployer(known, day))
        .map(day -> calculator.deadlines().deadline(Duty.PAY_INSTALMENT, day))
        .toList();
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

  private Optional<LossReason> lossReason(int number) {
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

  private BenefitMonth compute(int number) {
    MonthLedger month = ledger.month(number);
    MissionMonth question = question(number);
    List<Finding> findings = new MonthConditions(this, number).findings(question);
    Optional<Instalment> instalment = instalment(number);
    Optional<Rupiah> due = instalment.map(Instalment::amount);
    Optional<Rupiah> paid = paidAmount(number);
    return BenefitMonth.builder()
        .month(number)
        .status(status(number))
        .outcome(outcome(findings, number))
        .window(window(number))
        .activity(number == 1 ? Optional.empty() : calculator.missions().activityMonth(question))
        .findings(findings)
        .rate(instalment.map(Instalment::rate))
        .amount(due)
        .citations(instalment.map(Instalment::citations).orElse(List.of()))
        .filedOn(Optional.ofNullable(month.filedOn))
        .paidOn(Optional.ofNullable(month.paidOn))
        .paidAmount(paid)
        .shortfall(excess(due, paid))
        .overpaid(excess(paid, due))
        .note(Optional.ofNullable(month.rejected ? month.note : null))
        .lossReason(isLost(number) ? lossReason(number) : Optional.empty())
        .build();
  }

  private static Optional<Rupiah> excess(Optional<Rupiah> one, Optional<Rupiah> other) {
    return one.flatMap(amount -> other.map(amount::minus))
        .filter(difference -> !difference.isNegative() && !difference.equals(Rupiah.ZERO));
  }

  private boolean isLost(int number) {
    MonthStatus status = status(number);
    return status == MonthStatus.MISSED || status == MonthStatus.ENDED;
  }

  private Outcome outcome(List<Finding> findings, int number) {
    List<Outcome> needed =
        findings.stream()
            .filter(
                finding ->
                    finding.outcome() == Outcome.MET
                        || calculator.missions().isWanting(finding, findings, number))
            .map(Finding::outcome)
            .toList();
    if (needed.contains(Outcome.NOT_MET)) {
      return Outcome.NOT_MET;
    }
    return needed.contains(Outcome.UNDECIDED) ? Outcome.UNDECIDED : Outcome.MET;
  }

  /**
   * {@return the instalment of a month with its law; empty where the wage is not known}
   *
   * @param number 1 to 6
   */
  public Optional<Instalment> instalment(int number) {
    return calculator.instalment(known, number, asOf);
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

  /** {@return what was paid} */
  public Rupiah paid() {
    return sum(MonthStatus.PAID);
  }

  /** {@return what can still be had; zero where the wage is not known} */
  public Rupiah outstanding() {
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

  /** {@return the months that were lost by a missed window, and why, ascending} */
  public List<LostMonth> lost() {
    return months.stream()
        .flatMap(month -> month.lossReason().map(why -> new LostMonth(month.month(), why)).stream())
        .toList();
  }
}
