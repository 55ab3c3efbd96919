package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one benefit month asks for, on the day of a view. */
final class MonthConditions {

  private static final String HIRING_DAY = "reemployment.date";

  private final ClaimOnDay view;
  private final int number;
  private final MonthLedger month;
  private final Optional<ClaimWindow> window;

  MonthConditions(ClaimOnDay view, int number) {
    this.view = view;
    this.number = number;
    month = view.ledger.month(number);
    window = view.window(number);
  }

  List<Finding> findings(MissionMonth question) {
    List<Finding> findings = new ArrayList<>();
    findings.add(filedInWindow(question.lawDay()));
    findings.add(notReemployed(question.lawDay()));
    if (number > 1) {
      findings.addAll(view.calculator.missions().findings(question, view.ledger.activities()));
    }
    return findings;
  }

  private Finding filedInWindow(LocalDate lawDay) {
    ConditionInForce law = filingRule(lawDay);
    if (window.isEmpty()) {
      List<String> missing = view.ledger.reference().isEmpty() ? List.of("filedOn") : List.of();
      return Finding.of(law, Outcome.UNDECIDED, new Grounds.Stated(List.of(), missing));
    }
    List<Fact> facts = new ArrayList<>();
    window.get().opensOn().ifPresent(day -> facts.add(Fact.of("opensOn", day)));
    facts.add(Fact.of("closesOn", window.get().closesOn()));
    facts.add(Fact.of("source", window.get().source()));
    LocalDate filedOn = month.filedOn;
    if (filedOn != null) {
      facts.add(Fact.of("filedOn", filedOn));
      return Finding.of(law, inTime(window.get(), filedOn), stated(facts));
    }
    if (view.asOf.isAfter(window.get().closesOn())) {
      return Finding.of(law, Outcome.NOT_MET, stated(facts));
    }
    facts.add(Fact.of("openUntil", window.get().closesOn()));
    return Finding.of(law, Outcome.UNDECIDED, stated(facts));
  }

  /** Open before the day by which it has surely opened, where its first day is not known. */
  private static Outcome inTime(ClaimWindow window, LocalDate filedOn) {
    return window.opensBy().filter(filedOn::isBefore).isPresent()
        ? Outcome.UNDECIDED
        : Outcome.of(window.isOpenOn(filedOn));
  }

  /** The text that sets the window. */
  ConditionInForce filingRule(LocalDate lawDay) {
    if (number > 1) {
      ConditionInForce law = view.calculator.condition(Condition.MONTH_FILED_IN_WINDOW, lawDay);
      return number < ClaimLedger.LAST_MONTH
          ? law.restingOn(view.calculator.interpretations().of(WindowDays.class))
          : law;
    }
    LocalDate termination = view.facts().termination().date();
    ConditionInForce limit = view.calculator.windows().timeToClaim(termination).law();
    return new ConditionInForce(
        Condition.MONTH_FILED_IN_WINDOW, limit.basis(), limit.citations(), limit.interpretations());
  }

  private Finding notReemployed(LocalDate lawDay) {
    ConditionInForce law = view.calculator.condition(Condition.MONTH_NOT_REEMPLOYED, lawDay);
    LocalDate hiredOn = view.ledger.hiredOn;
    if (hiredOn == null) {
      return isHiredOnUnknownDay()
          ? Finding.of(law, Outcome.UNDECIDED, Grounds.NONE.missing(List.of(HIRING_DAY)))
          : Finding.of(law, Outcome.MET, Grounds.NONE);
    }
    List<Fact> facts = new ArrayList<>(List.of(Fact.of("hiredOn", hiredOn)));
    if (view.ledger.hiredAs != null) {
      facts.add(Fact.of("kind", view.ledger.hiredAs));
    }
    if (!view.calculator.endsRight(view.ledger.hiredAs)) {
      law = law.restingOn(view.calculator.interpretations().of(WorkEndingRight.class));
    } else if (month.filedOn != null && month.filedOn.isBefore(hiredOn)) {
      law = law.restingOn(view.calculator.interpretations().of(FiledBeforeHiring.class));
    }
    return Finding.of(law, Outcome.of(!view.isEndedByWork(month)), stated(facts));
  }

  private boolean isHiredOnUnknownDay() {
    return view.facts()
        .reemployment()
        .filter(work -> work.date().isEmpty())
        .filter(work -> view.calculator.endsRight(work.kind().orElse(null)))
        .isPresent();
  }

  private static Grounds stated(List<Fact> facts) {
    return new Grounds.Stated(facts, List.of());
  }
}
