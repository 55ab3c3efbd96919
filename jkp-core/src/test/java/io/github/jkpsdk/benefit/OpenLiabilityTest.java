package io.github.jkpsdk.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.EmployerLiability.Kind;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which liabilities wait for a condition that is not decided. */
class OpenLiabilityTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);
  private static final JkpCase DECIDED = Cases.eligible(TERMINATED);

  private static Stream<Kind> open(JkpCase facts) {
    Verdict verdict = Jkp.standard().assess(facts, TERMINATED);
    return Stream.of(Kind.values())
        .filter(kind -> EmployerLiabilityCalculator.isUndecided(kind, verdict));
  }

  @Test
  void nothingIsOpenWhereAllIsDecided() {
    assertThat(open(DECIDED)).isEmpty();
  }

  @Test
  void theUnregisteredAreAskedOnlyForWhatTheyCouldMeet() {
    JkpCase nothingOfThePerson =
        DECIDED.toBuilder().participant(Participant.builder().build()).build();
    JkpCase noCause =
        DECIDED.toBuilder().termination(Termination.builder().date(TERMINATED).build()).build();

    assertThat(open(nothingOfThePerson))
        .containsExactlyInAnyOrder(Kind.UNDER_REPORTED_WAGE, Kind.ARREARS);
    assertThat(open(noCause)).containsExactlyInAnyOrder(Kind.values());
  }

  @Test
  void whatIsOwedRestsOnCeilingRoundingAndTheLawOfAnInstalment() {
    assertThat(Interpretations.standard().all())
        .filteredOn(OwedAmounts::mayRestOn)
        .extracting(Interpretation::point)
        .containsExactlyInAnyOrder("LIABILITY_CEILING", "ROUNDING", "INSTALMENT_LAW");
  }
}
