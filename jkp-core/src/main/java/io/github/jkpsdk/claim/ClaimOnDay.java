package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.Activities;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.SearchProgress;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A claim on a day, computed once by a {@link ClaimCalculator}: what is known on the day from case
 * and events, and where each of the six months stands.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimOnDay {

  private static final Set<Duty.Holder> PAYERS =
      EnumSet.of(Duty.Holder.BPJS_KETENAGAKERJAAN, Duty.Holder.EMPLOYER);

  final ClaimCalculator calculator;
  final ClaimLedger ledger;
  private final LocalDate asOf;
  private final JkpCase facts;

  /** The facts of earlier days, since several questions ask for the same ones. */
  private final Map<LocalDate, JkpCase> earlier = new ConcurrentHashMap<>(4);

  private final Activities activities;
  private final Searches searches;
  private final MonthWindows windows;
  private final MonthStatuses statuses;
  private final List<Instalment> instalments;
  private final List<BenefitMonth> months = new ArrayList<>(BenefitMonths.MAX);
  private final @Nullable LocalDate[] metOn = new LocalDate[BenefitMonths.MAX];

  ClaimOnDay(ClaimCalculator calculator, ClaimLedger ledger, LocalDate asOf) {
    this.calculator = calculator;
    this.ledger = ledger;
    this.asOf = asOf;
    facts = ledger.facts(calculator.newWork(), asOf);
    activities = ledger.activities();
    searches = Searches.of(activities);
    windows = new MonthWindows(calculator.windows(), ledger);
    statuses =
        new MonthStatuses(
            calculator, ledger, asOf, windows, calculator.benefits().months(facts, asOf));
    instalments = calculator.instalments(facts, asOf);
    for (int month = 1; month <= BenefitMonths.MAX; month++) {
      months.add(compute(month));
    }
  }

  /** {@return the day} */
  public LocalDate asOf() {
    return asOf;
  }

  /** {@return the facts that are known on the day, from the case and the events up to it} */
  public JkpCase facts() {
    return facts;
  }

  /**
   * {@return the facts that were known on an earlier day}
   *
   * @param day the day, not after {@link #asOf()}
   */
  public JkpCase factsOn(LocalDate day) {
    return earlier.computeIfAbsent(Objects.requireNonNull(day, "day"), this::knownOn);
  }

  private JkpCase knownOn(LocalDate day) {
    JkpCase known = ledger.overrulesCase() ? ledger.facts(calculator.newWork(), day) : facts;
    return known.knownOn(day);
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
    return months.get(MonthLedger.requireMonth(month, 1) - 1);
  }

  /** {@return the cash benefit as a projection; empty where the reported wage is not known} */
  public Optional<CashBenefit> benefit() {
    return facts
        .employment()
        .reportedWage()
        .map(wage -> calculator.benefits().benefit(facts, asOf, wage, instalments));
  }

  /** {@return what was done to find work and to be trained, up to the day} */
  public Activities activities() {
    return activities;
  }

  /**
   * {@return how far the search for work of a month has come}
   *
   * @param month 2 to 6
   * @throws IllegalArgumentException if there is no such month
   */
  public SearchProgress jobSearch(int month) {
    MonthQuestion question = question(MonthLedger.requireMonth(month, 2));
    return calculator.law(question.lawDay()).jobSearch.progress(question);
  }

  /** {@return whether the agency has accepted or anybody has paid a month} */
  public boolean isAccepted() {
    return ledger.isAccepted();
  }

  /**
   * {@return the day on which the first claim was verified, or paid, which implies it; empty where
   * it was not}
   */
  public Optional<LocalDate> verifiedOn() {
    return Optional.ofNullable(ledger.month(1).acceptedOn());
  }

  /** {@return the day of the work that ends the right; empty without such work} */
  public Optional<LocalDate> workEndingRightOn() {
    return Optional.ofNullable(calculator.newWork().endOfRight(ledger.work));
  }

  /**
   * {@return the last day to file a month, the end of its window; empty where it has none} For
   * month 1 never after the last day to claim, and that day once a window that the portal shows is
   * over.
   *
   * @param month 1 to 6
   */
  public Optional<LocalDate> lastDayToFile(int month) {
    return Optional.ofNullable(windows.toFile(month, asOf)).map(ClaimWindow::closesOn);
  }

  /**
   * {@return every duty that the facts allow, as it stands on the day, by last day; those without
   * one stand at the end and say why}
   */
  public List<Deadline> deadlines() {
    return deadlines(sinceFiling(calculator.eligibility()));
  }

  /**
   * {@return the same, where the verdicts since the filing are known}
   *
   * @param sinceFiling the verdicts since the filing of the first claim
   */
  public List<Deadline> deadlines(List<Verdict> sinceFiling) {
    Objects.requireNonNull(sinceFiling, "sinceFiling");
    return new ClaimDeadlines(this, windows, sinceFiling).all();
  }

  /**
   * {@return the verdicts that were asked from the filing of the first claim, or its correction, up
   * to the first by which it was complete; none where it is not filed} By day.
   *
   * @param eligibility the conditions of the right
   */
  public List<Verdict> sinceFiling(Eligibility eligibility) {
    Objects.requireNonNull(eligibility, "eligibility");
    return SinceFiling.verdicts(this, eligibility);
  }

  /**
   * {@return whether the first claim was complete from the same day on, whoever pays}
   *
   * @param sinceFiling verdicts since its filing
   * @param others those under another interpretation
   */
  public boolean isCompleteAlike(List<Verdict> sinceFiling, List<Verdict> others) {
    Objects.requireNonNull(sinceFiling, "sinceFiling");
    Objects.requireNonNull(others, "others");
    for (Duty.Holder payer : PAYERS) {
      Optional<LocalDate> completeOn = SinceFiling.completeOn(this, sinceFiling, payer);
      if (!completeOn.equals(SinceFiling.completeOn(this, others, payer))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The day from which a month was filed or corrected with all that it asks for; null where it was
   * not.
   */
  @Nullable LocalDate metOn(int month) {
    return metOn[month - 1];
  }

  private MonthQuestion question(int month) {
    return new MonthQuestion(
        ledger.month(month),
        asOf,
        ledger.reference(),
        windows.of(month),
        windows.interpretations(month),
        activities,
        searches);
  }

  private BenefitMonth compute(int number) {
    MonthQuestion question = question(number);
    MonthFindings findings = findings(question);
    metOn[number - 1] = findings.metOn(question.month());
    MonthLedger month = question.month();
    BenefitMonth.Status status = statuses.status(number);
    Instalment instalment = instalment(number);
    MonthMoney money = MonthMoney.of(instalment, month);
    BenefitMonth.Builder built = BenefitMonth.builder();
    if (instalment != null) {
      built.rate(instalment.rate()).amount(instalment.amount()).citations(instalment.citations());
    }
    return built
        .month(number)
        .status(status)
        .outcome(findings.outcome())
        .window(Optional.ofNullable(windows.of(number)))
        .activity(activity(question))
        .findings(findings.all())
        .filedOn(Optional.ofNullable(month.filedOn()))
        .paidOn(Optional.ofNullable(month.paidOn()))
        .paidAmount(money.paidAmount())
        .shortfall(money.shortfall())
        .overpaid(money.overpaid())
        .recovered(money.recoveredAmount())
        .returnedOn(Optional.ofNullable(month.cameBack()).map(MonthLedger.Returned::on))
        .returnedPaymentOn(Optional.ofNullable(month.cameBack()).map(MonthLedger.Returned::paidOn))
        .note(Optional.ofNullable(note(month, status)))
        .lossReason(Optional.ofNullable(statuses.lossReason(number, status)))
        .build();
  }

  private static @Nullable String note(MonthLedger month, BenefitMonth.Status status) {
    MonthLedger.Returned returned = month.cameBack();
    if (returned != null) {
      return returned.note();
    }
    return status == BenefitMonth.Status.REJECTED ? month.note : null;
  }

  private @Nullable Instalment instalment(int month) {
    return instalments.isEmpty() ? null : instalments.get(month - 1);
  }

  /** The day from which nothing of a month is due any more; null where something is. */
  @Nullable LocalDate paidInFullOn(int month) {
    return MonthMoney.paidInFullOn(instalment(month), ledger.month(month));
  }

  private Optional<ActivityMonth> activity(MonthQuestion question) {
    return Optional.ofNullable(question.activity(calculator.activityPeriod()));
  }

  private MonthFindings findings(MonthQuestion question) {
    MonthLaw law = calculator.law(question.lawDay());
    MonthFinding notReemployed = law.notReemployed.assess(question.month(), ledger.work);
    if (question.month().number > 1) {
      return new MonthFindings(
          law.filedInWindow.assess(question), notReemployed, law.activity(question));
    }
    MonthFinding filed =
        MonthFiledInWindow.assessFirst(
            question, calculator.windows().timeToClaim(ledger.termination()));
    return new MonthFindings(filed, notReemployed, null);
  }
}
