package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.FiledBeforeHiring;
import io.github.jkpsdk.rulebook.MissedWindow;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.RuleInForce;
import io.github.jkpsdk.verdict.RuleName;
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

  private boolean isEndedByWork(MonthLedger month) {
    if (ledger.hiredOn == null || !procedure.endsRight(ledger.hiredAs)) {
      return false;
    }
    boolean isFiledBefore = month.filedOn != null && month.filedOn.isBefore(ledger.hiredOn);
    return !isFiledBefore
        || procedure.interpretations().filedBeforeHiring() == FiledBeforeHiring.ENDS_AT_ONCE;
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
    if (procedure.interpretations().missedWindow() == MissedWindow.CLAIM_ENDS) {
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
    if (month.paidOn != null || month.verifiedOn != null || window(number).isEmpty()) {
      return false;
    }
    LocalDate closesOn = window(number).get().closesOn();
    LocalDate filedOrAsked = month.filedOn == null ? lastDayToFile() : month.filedOn;
    return filedOrAsked.isAfter(closesOn);
  }

  /** The day up to which an unfiled month could have been filed: until work was obtained. */
  private LocalDate lastDayToFile() {
    return ledger.hiredOn != null
            && procedure.endsRight(ledger.hiredAs)
            && ledger.hiredOn.isBefore(asOf)
        ? ledger.hiredOn
        : asOf;
  }

  private MonthStatus unfiled(int number) {
    Optional<ClaimWindow> window = window(number);
    boolean isWaiting = number > 1 && ledger.reference().isEmpty();
    if (isWaiting || window.isEmpty() || !window.get().hasOpenedBy(asOf)) {
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
        .findings(findings(number, question))
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

  private List<Finding> findings(int number, MissionMonth question) {
    List<Finding> findings = new ArrayList<>();
    findings.add(filedInWindow(number, question.lawDay()));
    findings.add(notReemployed(number, question.lawDay()));
    if (number > 1) {
      findings.addAll(procedure.missions().findings(question, ledger.activities()));
    }
    return findings;
  }

  private Finding filedInWindow(int number, LocalDate lawDay) {
    LocalDate filedOn = ledger.month(number).filedOn;
    RuleInForce law = filingRule(number, lawDay);
    Optional<ClaimWindow> window = window(number);
    if (window.isEmpty()) {
      return Finding.of(law, Outcome.UNDECIDED, new Grounds.Stated(List.of(), List.of("filedOn")));
    }
    List<Fact> facts = new ArrayList<>();
    window.get().opensOn().ifPresent(day -> facts.add(Fact.of("opensOn", day)));
    facts.add(Fact.of("closesOn", window.get().closesOn()));
    facts.add(Fact.of("source", window.get().source()));
    if (filedOn != null) {
      facts.add(Fact.of("filedOn", filedOn));
      return Finding.of(law, Outcome.of(isInTime(window.get(), filedOn)), stated(facts));
    }
    if (asOf.isAfter(window.get().closesOn())) {
      return Finding.of(law, Outcome.NOT_MET, stated(facts));
    }
    facts.add(Fact.of("openUntil", window.get().closesOn()));
    return Finding.of(law, Outcome.UNDECIDED, stated(facts));
  }

  /** In the window; where its first day cannot be computed, up to its last. */
  private static boolean isInTime(ClaimWindow window, LocalDate filedOn) {
    return !filedOn.isAfter(window.closesOn())
        && window.opensOn().filter(filedOn::isBefore).isEmpty();
  }

  RuleInForce filingRule(int number, LocalDate lawDay) {
    if (number > 1) {
      RuleInForce law = procedure.condition(RuleName.MONTH_FILED_IN_WINDOW, lawDay);
      return number < ClaimLedger.LAST_MONTH
          ? law.restingOn(procedure.interpretations().windowDays())
          : law;
    }
    RuleInForce limit = procedure.windows().timeToClaim(known.termination().date()).law();
    return new RuleInForce(
        RuleName.MONTH_FILED_IN_WINDOW, limit.basis(), limit.citations(), limit.interpretations());
  }

  private Finding notReemployed(int number, LocalDate lawDay) {
    RuleInForce law = procedure.condition(RuleName.MONTH_NOT_REEMPLOYED, lawDay);
    if (ledger.hiredOn == null) {
      return Finding.of(law, Outcome.MET, Grounds.NONE);
    }
    LocalDate filedOn = ledger.month(number).filedOn;
    List<Fact> facts = new ArrayList<>(List.of(Fact.of("hiredOn", ledger.hiredOn)));
    if (ledger.hiredAs != null) {
      facts.add(Fact.of("kind", ledger.hiredAs));
    }
    if (!procedure.endsRight(ledger.hiredAs)) {
      law = law.restingOn(procedure.interpretations().workEndingRight());
    } else if (filedOn != null && filedOn.isBefore(ledger.hiredOn)) {
      law = law.restingOn(procedure.interpretations().filedBeforeHiring());
    }
    return Finding.of(law, Outcome.of(!isEndedByWork(ledger.month(number))), stated(facts));
  }

  private static Grounds stated(List<Fact> facts) {
    return new Grounds.Stated(facts, List.of());
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
      if (status == MonthStatus.MISSED
          || (status == MonthStatus.ENDED && !isEndedOtherwise(number))) {
        int month = number;
        lossReason(number).ifPresent(reason -> lost.add(new LostMonth(month, reason)));
      }
    }
    return lost;
  }

  private boolean isEndedOtherwise(int number) {
    return ledger.diedOn != null || isEndedByWork(ledger.month(number));
  }
}
