package io.github.jkpsdk.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not stated is unknown, never assumed; what did not happen need not be stated. */
class MissingFactsTest {

  private static final JkpCase NOTHING_KNOWN = Cases.unknown(LocalDate.of(2024, 6, 15));

  private static final Map<Condition, List<String>> MISSING =
      Map.ofEntries(
          Map.entry(Condition.CITIZENSHIP, List.of("participant.citizenship")),
          Map.entry(
              Condition.AGE_AT_REGISTRATION,
              List.of("participant.birthDate", "participant.registeredOn")),
          Map.entry(Condition.EMPLOYMENT_RELATION, List.of("employment.segment")),
          Map.entry(
              Condition.PROGRAMME_MEMBERSHIP,
              List.of("participant.programmes", "employment.employer.scale")),
          Map.entry(Condition.HEALTH_INSURANCE, List.of("participant.healthInsurance")),
          Map.entry(Condition.TERMINATION_CAUSE, List.of("termination.cause")),
          Map.entry(Condition.FIXED_TERM_ENDED_EARLY, List.of("employment.agreement.type")),
          Map.entry(Condition.TERMINATION_EVIDENCE, List.of("termination.evidence")),
          Map.entry(Condition.QUALIFYING_MONTHS, List.of("contributions")),
          Map.entry(Condition.CONSECUTIVE_MONTHS, List.of("contributions")),
          Map.entry(Condition.FILED_IN_TIME, List.of()),
          Map.entry(Condition.WILLING_TO_WORK, List.of("commitment")),
          Map.entry(Condition.NOT_REEMPLOYED, List.of()),
          Map.entry(Condition.ALIVE, List.of()),
          Map.entry(Condition.LIFETIME_CLAIMS, List.of()));

  @Test
  void whereNothingIsKnownEveryConditionNamesWhatItNeeds() {
    Verdict verdict = Jkp.standard().assess(NOTHING_KNOWN, LocalDate.of(2024, 6, 20));

    assertThat(verdict.findings()).hasSize(15);
    for (Finding finding : verdict.findings()) {
      assertThat(finding.missingFacts())
          .as(finding.condition().name())
          .isEqualTo(MISSING.get(finding.condition()));
      assertThat(finding.outcome())
          .as(finding.condition().name())
          .isEqualTo(MISSING.get(finding.condition()).isEmpty() ? Outcome.MET : Outcome.UNDECIDED);
    }
    assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
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
        .isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
  }
}
