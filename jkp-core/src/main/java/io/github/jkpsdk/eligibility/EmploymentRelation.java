package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.Set;

/** Worked for a wage in an employment relation; articles 4(2)c and 1(6). */
final class EmploymentRelation implements EntitlementCondition {

  private final Terms<Employment.Segment> terms;

  EmploymentRelation(Rulebook law, LocalDate day) {
    terms =
        Terms.of(
            law.condition(Condition.EMPLOYMENT_RELATION, day),
            "employment.segment",
            Employment.Segment.class,
            Set.of(Employment.Segment.WAGE_EARNER));
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.employment().segment());
  }
}
