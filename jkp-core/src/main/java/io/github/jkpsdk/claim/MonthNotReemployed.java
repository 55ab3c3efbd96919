package io.github.jkpsdk.claim;

import io.github.jkpsdk.claim.WorkLedger.Work;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No new work ended the right to the month; PP 37/2021 article 40 letter b. */
final class MonthNotReemployed {

  private final ConditionInForce law;
  private final NewWork newWork;
  private final MonthFinding noWork;

  MonthNotReemployed(Rulebook law, Interpretations interpretations, LocalDate day) {
    this.law = law.condition(Condition.MONTH_NOT_REEMPLOYED, day);
    newWork = NewWork.under(interpretations);
    noWork = MonthFinding.of(this.law, Outcome.MET, Grounds.NONE);
  }

  MonthFinding assess(MonthLedger month, WorkLedger work) {
    if (work.obtained().isEmpty()) {
      return noWork;
    }
    Outcome outcome = outcome(month, work, newWork);
    ConditionInForce resting = law;
    for (WorkEndingRight other : WorkEndingRight.values()) {
      if (outcome(month, work, newWork.with(other)) != outcome) {
        resting = resting.restingOn(newWork.endingRight());
      }
    }
    for (FiledBeforeHiring other : FiledBeforeHiring.values()) {
      if (outcome(month, work, newWork.with(other)) != outcome) {
        resting = resting.restingOn(newWork.filedBefore());
      }
    }
    Work decisive =
        outcome == Outcome.UNDECIDED ? unsure(month, work) : newWork.decisive(work).orElseThrow();
    Grounds facts = () -> facts(decisive);
    return new MonthFinding(
        Finding.of(
            resting,
            outcome,
            outcome == Outcome.UNDECIDED ? facts.missing(missing(decisive)) : facts),
        null);
  }

  private static Outcome outcome(MonthLedger month, WorkLedger work, NewWork newWork) {
    boolean isUnsure = false;
    for (Work obtained : work.obtained()) {
      Outcome one = newWork.outcome(month, obtained);
      if (one == Outcome.NOT_MET) {
        return one;
      }
      isUnsure |= one == Outcome.UNDECIDED;
    }
    return isUnsure ? Outcome.UNDECIDED : Outcome.MET;
  }

  /** The work of which a fact is missing; there may be other work, which leaves the month alone. */
  private Work unsure(MonthLedger month, WorkLedger work) {
    return work.obtained().stream()
        .filter(obtained -> newWork.outcome(month, obtained) == Outcome.UNDECIDED)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> missing(Work work) {
    return Stream.of(
            work.on() == null ? "reemployment.date" : "",
            work.kind() == null ? "reemployment.kind" : "")
        .filter(path -> !path.isEmpty())
        .toList();
  }

  private static List<Fact> facts(Work work) {
    List<Fact> facts = new ArrayList<>(2);
    if (work.kind() != null) {
      facts.add(Fact.of("kind", work.kind()));
    }
    LocalDate on = work.on();
    if (on != null) {
      facts.add(Fact.of("hiredOn", on));
    }
    return facts;
  }
}
