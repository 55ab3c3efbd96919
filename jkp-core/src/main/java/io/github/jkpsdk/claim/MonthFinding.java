package io.github.jkpsdk.claim;

import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one condition of a month came to.
 *
 * @param finding the finding
 * @param metOn the day from which the condition is fulfilled; null where it is not, or always was
 */
record MonthFinding(Finding finding, @Nullable LocalDate metOn) {

  static MonthFinding met(ConditionInForce law, @Nullable LocalDate metOn, Grounds facts) {
    return new MonthFinding(Finding.of(law, Outcome.MET, facts), metOn);
  }

  static MonthFinding of(ConditionInForce law, Outcome outcome, Grounds facts) {
    return new MonthFinding(Finding.of(law, outcome, facts), null);
  }

  Outcome outcome() {
    return finding.outcome();
  }

  boolean isMet() {
    return finding.outcome() == Outcome.MET;
  }

  List<Interpretation> interpretations() {
    return finding.interpretations();
  }

  /** The same, resting on some more interpretations. */
  MonthFinding restingOn(List<Interpretation> interpretations) {
    MonthFinding resting = this;
    for (Interpretation interpretation : interpretations) {
      resting = resting.restingOn(interpretation);
    }
    return resting;
  }

  /** The same, resting on one more interpretation. */
  MonthFinding restingOn(Interpretation interpretation) {
    return as(finding.outcome(), interpretation, finding.facts());
  }

  /** Not asked, because another condition takes its place. */
  MonthFinding notAsked(NotAsked reason, Interpretation interpretation) {
    List<Fact> facts = new ArrayList<>(finding.facts());
    facts.add(Fact.of("reason", reason));
    return as(Outcome.NOT_APPLICABLE, interpretation, facts);
  }

  private MonthFinding as(Outcome outcome, Interpretation interpretation, List<Fact> facts) {
    List<Interpretation> interpretations = new ArrayList<>(finding.interpretations());
    if (!interpretations.contains(interpretation)) {
      interpretations.add(interpretation);
    }
    ConditionInForce law =
        new ConditionInForce(
            finding.condition(), finding.basis(), finding.citations(), interpretations);
    List<String> missing = outcome == Outcome.UNDECIDED ? finding.missingFacts() : List.of();
    return new MonthFinding(
        Finding.of(law, outcome, new Grounds.Stated(facts, missing)),
        outcome == Outcome.MET ? metOn : null);
  }
}
