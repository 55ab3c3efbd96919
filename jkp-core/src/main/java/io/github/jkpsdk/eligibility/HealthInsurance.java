package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.participant.Participant.HealthInsurance.INACTIVE;
import static io.github.jkpsdk.participant.Participant.HealthInsurance.OTHER_SEGMENT;
import static io.github.jkpsdk.participant.Participant.HealthInsurance.WAGE_EARNER;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.InactiveHealthInsurance;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Registered in the national health insurance (JKN): article 4(3), and until PP 6/2025 deleted it
 * 4(4), which asked for the segment of a wage earner.
 */
final class HealthInsurance implements EntitlementCondition {

  private final Terms<io.github.jkpsdk.participant.Participant.HealthInsurance> terms;

  HealthInsurance(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Boolean> asWageEarner = law.healthInsuranceAsWageEarner().versionOn(day);
    InactiveHealthInsurance inactive = interpretations.of(InactiveHealthInsurance.class);
    ConditionInForce text =
        ConditionInForce.statute(Condition.HEALTH_INSURANCE, asWageEarner.citations());
    Set<io.github.jkpsdk.participant.Participant.HealthInsurance> met = EnumSet.of(WAGE_EARNER);
    if (!asWageEarner.value()) {
      met.add(OTHER_SEGMENT);
    }
    if (inactive == InactiveHealthInsurance.COUNTS_AS_REGISTERED) {
      met.add(INACTIVE);
    }
    terms =
        Terms.of(
            text,
            "participant.healthInsurance",
            io.github.jkpsdk.participant.Participant.HealthInsurance.class,
            met,
            Map.of(INACTIVE, text.restingOn(inactive)));
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.participant().healthInsurance());
  }
}
