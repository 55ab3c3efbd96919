package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;

/** Not one of the excluded causes; article 20(1). */
final class TerminationCause implements EntitlementCondition {

  private final Terms<io.github.jkpsdk.termination.TerminationCause> terms;

  TerminationCause(Rulebook law, LocalDate day) {
    terms =
        Terms.of(
            law.condition(Condition.TERMINATION_CAUSE, day),
            "termination.cause",
            io.github.jkpsdk.termination.TerminationCause.class,
            term -> !term.isExcluded());
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.termination().cause());
  }
}
