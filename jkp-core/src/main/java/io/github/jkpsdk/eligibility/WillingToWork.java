package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.participant.JobSearchCommitment;
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

/** Signed the commitment to look for work (KAPK); article 19(2). */
final class WillingToWork implements EntitlementCondition {

  private final ConditionInForce law;
  private final Finding unknown;

  WillingToWork(Rulebook law, LocalDate day) {
    this.law = law.condition(Condition.WILLING_TO_WORK, day);
    unknown = Finding.undecided(this.law, Grounds.NONE, "commitment");
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<JobSearchCommitment> commitment = facts.commitment();
    return commitment.isPresent() ? decided(commitment.get()) : unknown;
  }

  private Finding decided(JobSearchCommitment commitment) {
    return Finding.of(
        law,
        Outcome.of(!commitment.refused()),
        () ->
            List.of(
                commitment
                    .signedOn()
                    .map(day -> Fact.of("signedOn", day))
                    .orElse(Fact.of("refused", true))));
  }
}
