package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.participant.HealthInsurance.NOT_REGISTERED;
import static io.github.jkpsdk.participant.HealthInsurance.WAGE_EARNER;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;

/**
 * Registered in the national health insurance (JKN): article 4(3), and until PP 6/2025 deleted it
 * 4(4), which asked for the segment of a wage earner.
 */
final class HealthInsurance implements EntitlementCondition {

  private final Terms<io.github.jkpsdk.participant.HealthInsurance> terms;

  HealthInsurance(Rulebook law, LocalDate day) {
    Dated.Version<Boolean> asWageEarner = law.healthInsuranceAsWageEarner().versionOn(day);
    terms =
        Terms.of(
            ConditionInForce.statute(Condition.HEALTH_INSURANCE, asWageEarner.citations()),
            "participant.healthInsurance",
            io.github.jkpsdk.participant.HealthInsurance.class,
            term -> asWageEarner.value() ? term == WAGE_EARNER : term != NOT_REGISTERED);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.participant().healthInsurance());
  }
}
