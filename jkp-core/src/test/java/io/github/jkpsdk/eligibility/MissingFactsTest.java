package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.RuleName;
import io.github.jkpsdk.verdict.Verdict;
import io.github.jkpsdk.verdict.VerdictOutcome;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not stated is unknown, never assumed; what did not happen need not be stated. */
class MissingFactsTest {

  private static final JkpCase NOTHING_KNOWN = Cases.unknown(LocalDate.of(2024, 6, 15));

  @Test
  void whereNothingIsKnownEveryConditionNamesWhatItNeeds() {
    Map<RuleName, List<String>> missing = new LinkedHashMap<>();
    missing.put(RuleName.CITIZENSHIP, List.of("participant.citizenship"));
    missing.put(
        RuleName.AGE_AT_REGISTRATION, List.of("participant.birthDate", "participant.registeredOn"));
    missing.put(RuleName.EMPLOYMENT_RELATION, List.of("employment.segment"));
    missing.put(
        RuleName.PROGRAMME_MEMBERSHIP,
        List.of("participant.programmes", "employment.employer.scale"));
    missing.put(RuleName.HEALTH_INSURANCE, List.of("participant.healthInsurance"));
    missing.put(RuleName.TERMINATION_CAUSE, List.of("termination.cause"));
    missing.put(RuleName.FIXED_TERM_ENDED_EARLY, List.of("employment.agreement.type"));
    missing.put(RuleName.TERMINATION_EVIDENCE, List.of("termination.evidence"));
    missing.put(RuleName.QUALIFYING_MONTHS, List.of("contributions"));
    missing.put(RuleName.CONSECUTIVE_MONTHS, List.of("contributions"));
    missing.put(RuleName.FILED_IN_TIME, List.of());
    missing.put(RuleName.WILLING_TO_WORK, List.of("commitment"));
    missing.put(RuleName.NOT_REEMPLOYED, List.of());
    missing.put(RuleName.ALIVE, List.of());
    missing.put(RuleName.LIFETIME_CLAIMS, List.of());
    Verdict verdict = Jkp.standard().assess(NOTHING_KNOWN, LocalDate.of(2024, 6, 20));

    assertThat(verdict.findings()).hasSize(15);
    for (Finding finding : verdict.findings()) {
      assertThat(finding.missingFacts())
          .as(finding.rule().name())
          .isEqualTo(missing.get(finding.rule()));
      assertThat(finding.outcome())
          .as(finding.rule().name())
          .isEqualTo(missing.get(finding.rule()).isEmpty() ? Outcome.MET : Outcome.UNDECIDED);
    }
    assertThat(verdict.outcome()).isEqualTo(VerdictOutcome.UNDECIDED);
  }

  @Test
  void theVerdictNamesEachMissingFactOnceInTheOrderOfTheConditions() {
    assertThat(Jkp.standard().assess(NOTHING_KNOWN, LocalDate.of(2026, 6, 20)).missingFacts())
        .containsExactly(
            "participant.citizenship",
            "participant.birthDate",
            "participant.registeredOn",
            "employment.segment",
            "participant.programmes",
            "employment.employer.scale",
            "participant.healthInsurance",
            "termination.cause",
            "employment.agreement.type",
            "termination.evidence",
            "contributions",
            "commitment");
  }

  @Test
  void oneConditionThatIsNotMetDecidesWhateverIsUnknown() {
    JkpCase died = NOTHING_KNOWN.toBuilder().diedOn(LocalDate.of(2024, 6, 16)).build();

    assertThat(Jkp.standard().assess(died, LocalDate.of(2024, 6, 20)).outcome())
        .isEqualTo(VerdictOutcome.NOT_ELIGIBLE);
  }
}
