package io.github.jkpsdk.benchmarks;

import static io.github.jkpsdk.verdict.Finding.Outcome.MET;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_APPLICABLE;
import static io.github.jkpsdk.verdict.Finding.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The benchmark compares like with like. */
class FloorTest {

  private static final List<JkpCase> MIX = CaseMix.draw();
  private static final Jkp JKP = Jkp.standard();

  private static final Map<Condition, Set<Outcome>> OTHER_OUTCOMES =
      new EnumMap<>(
          Map.of(
              Condition.FIXED_TERM_ENDED_EARLY, EnumSet.allOf(Outcome.class),
              Condition.CONSECUTIVE_MONTHS, EnumSet.allOf(Outcome.class),
              Condition.FILED_IN_TIME, EnumSet.of(MET, NOT_MET),
              Condition.ALIVE, EnumSet.of(MET, NOT_MET)));

  @ParameterizedTest
  @EnumSource(to = "LIFETIME_CLAIMS")
  void the_floor_decides_each_condition_as_the_sdk_does(Condition rule) {
    for (JkpCase drawn : MIX) {
      long decided = Floor.decide(FlatCase.of(drawn, drawn.dayOfAssessment()));
      Verdict verdict = JKP.assess(drawn, drawn.dayOfAssessment());
      assertThat(Floor.outcome(decided, rule.ordinal()))
          .as("%s", drawn)
          .isEqualTo(verdict.finding(rule).outcome());
    }
  }

  @Test
  void the_floor_names_the_payer_that_the_sdk_names() {
    for (JkpCase drawn : MIX) {
      long decided = Floor.decide(FlatCase.of(drawn, drawn.dayOfAssessment()));
      assertThat(Floor.payer(decided))
          .as("%s", drawn)
          .isEqualTo(JKP.assess(drawn, drawn.dayOfAssessment()).payer());
    }
  }

  @ParameterizedTest
  @EnumSource(to = "LIFETIME_CLAIMS")
  void the_mix_has_every_outcome_that_a_condition_can_come_to(Condition rule) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    MIX.forEach(
        drawn -> outcomes.add(JKP.assess(drawn, drawn.dayOfAssessment()).finding(rule).outcome()));
    assertThat(outcomes)
        .isEqualTo(
            OTHER_OUTCOMES.getOrDefault(rule, EnumSet.complementOf(EnumSet.of(NOT_APPLICABLE))));
  }

  @Test
  void the_mix_is_mostly_of_those_who_are_entitled_or_fail_one_condition() {
    Map<Verdict.Outcome, Integer> outcomes = new EnumMap<>(Verdict.Outcome.class);
    MIX.forEach(
        drawn ->
            outcomes.merge(JKP.assess(drawn, drawn.dayOfAssessment()).outcome(), 1, Integer::sum));
    assertThat(outcomes.get(Verdict.Outcome.ELIGIBLE)).isBetween(300, 600);
    assertThat(outcomes.get(Verdict.Outcome.NOT_ELIGIBLE)).isBetween(300, 600);
    assertThat(outcomes.get(Verdict.Outcome.UNDECIDED)).isBetween(100, 300);
  }

  @Test
  void the_mix_has_the_same_cases_in_every_run() {
    assertThat(CaseMix.draw()).isEqualTo(MIX);
  }
}
