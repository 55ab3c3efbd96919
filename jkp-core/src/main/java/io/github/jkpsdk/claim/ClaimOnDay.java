package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.activity.SearchProgress;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
  private final MonthStatuses statuses;
  private final List<BenefitMonth> months = new ArrayList<>();

  ClaimOnDay(ClaimCalculator calculator, ClaimLedger ledger) {
    this.calculator = calculator;
    this.ledger = ledger;
    this.asOf = ledger.asOf;
    known = ledger.knownCase();
    statuses = new MonthStatuses(calculator, ledger, known);
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

  /** {@return whether the agency has accepted or anybody has paid a month} */
  public boolean isAccepted() {
    return months.stream()
        .anyMatch(
            month -> month.paidOn().isPresent() || ledger.month(month.month()).verifiedOn != null);
  }

  /** {@return the day on which the first claim was verified; empty where it was not} */
  public Optional<LocalDate> verifiedOn() {
    return Optional.ofNullable(ledger.month(1).verifiedOn);
  }

  /** {@return the day of the work that ends the right; empty without such work} */
  public Optional<LocalDate> workEndingRightOn() {
    return isEndingWork() ? Optional.ofNullable(ledger.hiredOn) : Optional.empty();
  }

  /** {@return the last day to file the first claim} */
  public LocalDate lastDayToClaim() {
    return calculator.windows().timeToClaim(known.termination().date()).lastDay();
  }

  /**
   * {@return how far the search for work of a month has come}
   *
   * @param month 2 to 6
   */
  public SearchProgress jobSearch(int month) {
    return calculator.missions().progress(question(month), activities());
  }

  /**
   * {@return whether a finding of a month leaves something to do, beside the other findings}
   *
   * @param month the month
   * @param finding one of its findings
   */
  public boolean isWanting(BenefitMonth month, Finding finding) {
    return calculator.missions().isWanting(finding, month.findings(), month.month());
  }

  /**
   * {@return the last days of all duties, by last day; those without one stand at the end and say
   * why}
   */
  public List<Deadline> deadlines() {
    return new ClaimDeadlines(this).all();
  }

  Optional<ClaimWindow> window(int month) {
    return statuses.window(month);
  }

  MonthStatus status(int month) {
    return statuses.status(month);
  }

  boolean isEndedByWork(MonthLedger month) {
    return statuses.isEndedByWork(month);
  }

  /** Whether work was obtained that ends the right. */
  boolean isEndingWork() {
    return statuses.isEndingWork();
  }

  private BenefitMonth compute(int number) {
    MonthLedger month = ledger.month(number);
    MissionMonth question = question(number);
    List<Finding> findings = new MonthConditions(this, number).findings(question);
    Optional<Instalment> instalment = instalment(number);
    Optional<Rupiah> paid = paidAmount(number);
    return BenefitMonth.builder()
        .month(number)
        .status(status(number))
        .outcome(outcome(findings, number))
        .window(window(number))
        .activity(number == 1 ? Optional.empty() : calculator.missions().activityMonth(question))
        .findings(findings)
        .rate(instalment.map(Instalment::rate))
        .amount(instalment.map(Instalment::amount))
        .citations(instalment.map(Instalment::citations).orElse(List.of()))
        .filedOn(Optional.ofNullable(month.filedOn))
        .paidOn(Optional.ofNullable(month.paidOn))
        .paidAmount(paid)
        .shortfall(paid.flatMap(amount -> instalment.flatMap(due -> due.shortfall(amount))))
        .overpaid(paid.flatMap(amount -> instalment.flatMap(due -> due.overpaid(amount))))
        .note(Optional.ofNullable(month.rejected ? month.note : null))
        .lossReason(isLost(number) ? statuses.lossReason(number) : Optional.empty())
        .build();
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
}
