package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.participant.Participant.Citizenship.INDONESIAN;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.Set;

/** Indonesian citizens only; article 4(2)a. */
final class Citizenship implements EntitlementCondition {

  private final Terms<io.github.jkpsdk.participant.Participant.Citizenship> terms;

  Citizenship(Rulebook law, LocalDate day) {
    terms =
        Terms.of(
            law.condition(Condition.CITIZENSHIP, day),
            "participant.citizenship",
            io.github.jkpsdk.participant.Participant.Citizenship.class,
            Set.of(INDONESIAN));
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.participant().citizenship());
  }
}
