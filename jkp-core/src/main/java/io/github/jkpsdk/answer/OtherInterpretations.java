package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The calculators under every other interpretation of each open point, one point at a time. Made
 * once, when somebody first asks what they would change.
 */
final class OtherInterpretations {

  /** The calculator under one other interpretation. */
  private record Other(
      Interpretation interpretation, Interpretation other, AnswerCalculator calculator) {}

  static final OtherInterpretations NONE = new OtherInterpretations(List.of());

  private final List<Other> others;

  private OtherInterpretations(List<Other> others) {
    this.others = others;
  }

  static OtherInterpretations than(
      Interpretations interpretations, Rulebook rulebook, IndonesianHolidays holidays) {
    List<Other> others = new ArrayList<>();
    for (Interpretation chosen : interpretations.all()) {
      for (Interpretation other : chosen.alternatives()) {
        if (!other.equals(chosen)) {
          others.add(
              new Other(
                  chosen,
                  other,
                  AnswerCalculator.alone(rulebook, interpretations.with(other), holidays)));
        }
      }
    }
    return new OtherInterpretations(others);
  }

  /** The calculators under the other interpretations of one point. */
  Stream<AnswerCalculator> insteadOf(Interpretation chosen) {
    return others.stream()
        .filter(other -> other.interpretation.equals(chosen))
        .map(Other::calculator);
  }

  /** What each would change in an answer; those that change nothing are left out. */
  List<InterpretationEffect> effects(Claim claim, LocalDate asOf, Answer now) {
    List<InterpretationEffect> effects = new ArrayList<>();
    for (Other other : others) {
      List<Change> changes = AnswerDifference.between(now, other.calculator.answer(claim, asOf));
      if (!changes.isEmpty()) {
        effects.add(new InterpretationEffect(other.interpretation, other.other, changes));
      }
    }
    return List.copyOf(effects);
  }
}
