package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import java.util.Optional;

/** Heirs read what is told after a death. */
final class AfterADeath {

  private static final Fact CAUSE = Fact.of("cause", TerminationCause.DEATH);

  private AfterADeath() {}

  /** Whether the worker has died: since, or as the end of the job. */
  static boolean isToldOf(Answer answer) {
    return hasEnded(answer)
        || answer.verdict().finding(Condition.TERMINATION_CAUSE).facts().contains(CAUSE);
  }

  /** Whether the death has ended a right that there was. */
  static boolean hasEnded(Answer answer) {
    return answer.standing().reason().equals(Optional.of(Standing.Reason.DEATH));
  }
}
