package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.participant.Participant.HealthInsurance.INACTIVE;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.InactiveHealthInsurance;
import io.github.jkpsdk.interpretation.Interpretations;
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

  private final Terms<io.github.jkpsdk.participant.Participant.HealthInsurance> terms;

  HealthInsurance(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Boolean> asWageEarner = law.healthInsuranceAsWageEarner().versionOn(day);
    InactiveHealthInsurance inactive = interpretations.of(InactiveHealthInsurance.class);
    ConditionInForce text =
        ConditionInForce.statute(Condition.HEALTH_INSURANCE, asWageEarner.citations());
    terms =
        Terms.of(
            text,
            "participant.healthInsurance",
            io.github.jkpsdk.participant.Participant.HealthInsurance.class,
            term ->
                switch (term) {
                  case WAGE_EARNER -> true;
                  case OTHER_SEGMENT -> !asWageEarner.value();
                  case INACTIVE -> inactive == InactiveHealthInsurance.COUNTS_AS_REGISTERED;
                  case NOT_REGISTERED -> false;
                },
            term -> term == INACTIVE ? text.restingOn(inactive) : text);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return terms.of(facts.participant().healthInsurance());
  }
}
