package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Has not died; the right does not pass to heirs. Article 40 letter c. */
final class Alive implements EntitlementCondition {

  private final ConditionInForce law;
  private final Finding noDeath;

  Alive(Rulebook law, LocalDate day) {
    this.law = law.condition(Condition.ALIVE, day);
    noDeath = Finding.of(this.law, Outcome.MET, Grounds.NONE);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<LocalDate> died = facts.diedOn();
    return died.isPresent() ? dead(died.get()) : noDeath;
  }

  private Finding dead(LocalDate died) {
    return Finding.of(law, Outcome.NOT_MET, () -> List.of(Fact.of("diedOn", died)));
  }
}
