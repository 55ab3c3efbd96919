package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.answer.InterpretationEffect.Change.What;
import io.github.jkpsdk.answer.InterpretationEffect.Held;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a person is told of other interpretations: no days that are past either way, no window of a
 * month that nobody files any more, unless that would change too, after a death only what others
 * have to do, and who is not entitled nothing of months, unless the right itself would change.
 */
record EffectsTold(Answer answer, EffectText text) {

  private static final Set<What> WINDOW = EnumSet.of(What.WINDOW_OPENS, What.WINDOW_CLOSES);

  /** What says nothing without a right. */
  private static final Set<What> OF_MONTHS =
      EnumSet.of(
          What.MONTH_OUTCOME,
          What.MONTH_FINDING,
          What.MONTH_STATUS,
          What.MONTH_AMOUNT,
          What.WINDOW_OPENS,
          What.WINDOW_CLOSES,
          What.OUTSTANDING,
          What.DEADLINE_STATUS,
          What.STEP_DUE);

  private static final Set<BenefitMonth.Status> TO_BE_FILED =
      EnumSet.of(BenefitMonth.Status.NOT_OPEN, BenefitMonth.Status.OPEN);

  /** Nothing passes to the heirs, whatever the reading; what others have to do stays. */
  private static final Set<What> AFTER_A_DEATH = EnumSet.of(What.LIABILITY, What.DEADLINE_DUE);

  List<String> sentences() {
    return answer.interpretationEffects().stream()
        .flatMap(List::stream)
        .flatMap(effect -> told(effect).stream())
        .filter(text::hasWords)
        .map(text::sentence)
        .toList();
  }

  private Optional<InterpretationEffect> told(InterpretationEffect effect) {
    List<Change> told =
        effect.changes().stream()
            .filter(
                change -> !AfterADeath.hasEnded(answer) || AFTER_A_DEATH.contains(change.what()))
            .filter(change -> !isPast(change))
            .filter(change -> !OF_MONTHS.contains(change.what()) || hasRight(effect))
            .filter(change -> !WINDOW.contains(change.what()) || isFiled(change, effect))
            .toList();
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(new InterpretationEffect(effect.interpretation(), effect.other(), told));
  }

  private boolean hasRight(InterpretationEffect effect) {
    return answer.standing().state() != Standing.State.NOT_ENTITLED
        || effect.changes().stream().anyMatch(change -> change.what() == What.VERDICT);
  }

  private boolean isPast(Change change) {
    return Stream.of(change.now(), change.then())
        .flatMap(Optional::stream)
        .allMatch(held -> held instanceof Held.Day day && day.date().isBefore(answer.asOf()));
  }

  private boolean isFiled(Change window, InterpretationEffect effect) {
    int month = window.month().orElseThrow();
    return TO_BE_FILED.contains(answer.months().get(month - 1).status())
        || effect.changes().stream()
            .filter(change -> change.what() == What.MONTH_STATUS)
            .anyMatch(change -> change.month().equals(window.month()));
  }
}
