package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Not one of the excluded causes; article 20(1). */
final class TerminationCause implements EntitlementCondition {

  private final Terms<io.github.jkpsdk.termination.TerminationCause> terms;

  TerminationCause(Rulebook law, LocalDate day) {
    Set<io.github.jkpsdk.termination.TerminationCause> met =
        EnumSet.noneOf(io.github.jkpsdk.termination.TerminationCause.class);
    for (var cause : io.github.jkpsdk.termination.TerminationCause.values()) {
      if (!cause.isExcluded()) {
        met.add(cause);
      }
    }
    terms =
        Terms.of(
            law.condition(Condition.TERMINATION_CAUSE, day),
            "termination.cause",
            io.github.jkpsdk.termination.TerminationCause.class,
            met);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.termination().cause());
  }
}
