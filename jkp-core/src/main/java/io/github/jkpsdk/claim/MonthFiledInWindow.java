package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.eligibility.TimeToClaim;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month was filed in its window: PP 37/2021 article 40 letter a for month 1, practice for the
 * others.
 */
final class MonthFiledInWindow {

  private final ConditionInForce law;

  MonthFiledInWindow(Rulebook law, LocalDate day) {
    this.law = law.condition(Condition.MONTH_FILED_IN_WINDOW, day);
  }

  /** What month 1 comes to, under the limit of its termination. */
  static MonthFinding assessFirst(MonthQuestion question, TimeToClaim.Limit limit) {
    ConditionInForce law = limit.law();
    return assess(
        question,
        new ConditionInForce(
            Condition.MONTH_FILED_IN_WINDOW, law.basis(), law.citations(), law.interpretations()));
  }

  MonthFinding assess(MonthQuestion question) {
    return assess(question, law.restingOn(question.windowRestsOn()));
  }

  private static MonthFinding assess(MonthQuestion question, ConditionInForce law) {
    ClaimWindow window = question.window();
    LocalDate filedOn = question.month().filedOn();
    if (window == null) {
      return MonthFinding.of(
          law, Outcome.UNDECIDED, Grounds.NONE.missing(question.missingForDays()));
    }
    if (filedOn != null) {
      return MonthFinding.of(law, outcome(window, filedOn), () -> facts(window, filedOn, false));
    }
    boolean isOpen = !question.asOf().isAfter(window.closesOn());
    return MonthFinding.of(
        law, isOpen ? Outcome.UNDECIDED : Outcome.NOT_MET, () -> facts(window, null, isOpen));
  }

  /** A filing before the day by which the window has opened may lie before its first day. */
  private static Outcome outcome(ClaimWindow window, LocalDate filedOn) {
    if (filedOn.isAfter(window.closesOn())) {
      return Outcome.NOT_MET;
    }
    if (window.hasOpenedBy(filedOn)) {
      return Outcome.MET;
    }
    return window.opensBy().isPresent() ? Outcome.UNDECIDED : Outcome.NOT_MET;
  }

  private static List<Fact> facts(ClaimWindow window, @Nullable LocalDate filedOn, boolean isOpen) {
    List<Fact> facts = new ArrayList<>(4);
    window.opensOn().ifPresent(day -> facts.add(Fact.of("opensOn", day)));
    facts.add(Fact.of("closesOn", window.closesOn()));
    facts.add(Fact.of("source", window.source()));
    if (filedOn != null) {
      facts.add(Fact.of("filedOn", filedOn));
    }
    if (isOpen) {
      facts.add(Fact.of("openUntil", window.closesOn()));
    }
    return facts;
  }
}
