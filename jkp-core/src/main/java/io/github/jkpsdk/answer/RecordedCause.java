package io.github.jkpsdk.answer;

import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.util.Optional;

/** The cause on record for the end of the membership, which decides in practice. */
final class RecordedCause {

  private RecordedCause() {}

  /** Whether a condition is fulfilled by the cause that the facts tell, and not by the recorded. */
  static boolean bars(Termination termination, Finding finding) {
    Optional<Condition> barred = termination.recordedCause().flatMap(RecordedCause::barring);
    return barred.isPresent()
        && barred.get() == finding.condition()
        && termination.cause().isPresent()
        && Ways.isFulfilled(finding);
  }

  /** The condition that a cause does not meet. */
  private static Optional<Condition> barring(TerminationCause cause) {
    if (cause.isExcluded()) {
      return Optional.of(Condition.TERMINATION_CAUSE);
    }
    return cause == TerminationCause.CONTRACT_EXPIRED
        ? Optional.of(Condition.FIXED_TERM_ENDED_EARLY)
        : Optional.empty();
  }
}
