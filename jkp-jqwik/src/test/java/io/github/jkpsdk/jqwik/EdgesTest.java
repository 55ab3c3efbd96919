package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit is met on each of its sides, and nothing else decides. */
class EdgesTest {

  private static final int MANY = 60;

  /** What a limit takes in at -1, 0 and 1, by the name of the limit. */
  private static final Map<String, List<Boolean>> TAKEN_IN =
      Map.of(
          "registered on the birthday of the age limit", List.of(true, false, false),
          "the months that are needed", List.of(false, true, true),
          "one of the months that are needed is the first of the window",
              List.of(false, true, true),
          "as many in a row as were needed until 2025-02-06", List.of(false, true, true),
          "filed on the last day", List.of(true, true, false),
          "not filed on the last day", List.of(true, true, false),
          "the fixed term ends on the day of the termination", List.of(false, false, true),
          "hired on the day of assessment", List.of(false, false, true),
          "died on the day of assessment", List.of(false, false, true),
          "as many earlier benefits as a working life has", List.of(true, false, false));

  static Stream<CaseLimit> limits() {
    return CaseLimit.ALL.stream();
  }

  private static List<JkpCase> sample(CaseLimit limit, int offset) {
    return Samples.ofSeed(offset).of(limit.at(offset), MANY);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitIsMetOnEachSide(CaseLimit limit) {
    for (int offset = -1; offset <= 1; offset++) {
      List<JkpCase> cases = sample(limit, offset);
      assertThat(new HashSet<>(cases)).hasSizeGreaterThan(MANY / 3);
      if (TAKEN_IN.containsKey(limit.name())) {
        boolean isTakenIn = TAKEN_IN.get(limit.name()).get(offset + 1);
        Condition condition = limit.condition().orElseThrow();
        assertThat(cases)
            .allSatisfy(
                facts ->
                    assertThat(failed(facts))
                        .as("%s", limit.name())
                        .isEqualTo(isTakenIn ? Set.of() : Set.of(condition)));
      }
    }
  }

  @Test
  void everyLimitOfAConditionHasItsSidesNamedHere() {
    assertThat(limits())
        .filteredOn(limit -> limit.condition().filter(one -> one != Condition.PAYER).isPresent())
        .extracting(CaseLimit::name)
        .filteredOn(name -> !TAKEN_IN.containsKey(name))
        .containsExactly("as many paid months as are needed since an earlier benefit");
  }

  private static Set<Condition> failed(JkpCase facts) {
    Set<Condition> failed = new HashSet<>();
    for (Finding finding : Jkp.standard().assess(facts).findings()) {
      if (finding.outcome() == Finding.Outcome.NOT_MET) {
        failed.add(finding.condition());
      }
    }
    return failed;
  }

  private static CaseLimit limit(String name) {
    return limits().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void monthsSinceAnEarlierBenefitAreCounted() {
    CaseLimit since = limit("as many paid months as are needed since an earlier benefit");

    assertThat(sample(since, -1))
        .allSatisfy(facts -> assertThat(failed(facts)).containsExactly(Condition.LIFETIME_CLAIMS));
    assertThat(sample(since, 0)).allSatisfy(facts -> assertThat(failed(facts)).isEmpty());
    assertThat(sample(since, 1)).allSatisfy(facts -> assertThat(failed(facts)).isEmpty());
  }

  @Test
  void arrearsDecideWhoPays() {
    CaseLimit arrears = limit("as many months in arrears as are covered");

    assertThat(sample(arrears, 0))
        .extracting(facts -> Jkp.standard().assess(facts).payer().orElseThrow())
        .containsOnly(BenefitPayer.BPJS_KETENAGAKERJAAN);
    assertThat(sample(arrears, 1))
        .extracting(facts -> Jkp.standard().assess(facts).payer().orElseThrow())
        .containsOnly(BenefitPayer.EMPLOYER);
  }

  @Test
  void theCeilingIsMissedByOneSen() {
    List<Rupiah> ceilings =
        Rulebook.standard().benefitWageCeiling().versions().stream()
            .map(version -> version.value())
            .toList();
    CaseLimit limit = limit("the wage is the ceiling, less or more by one sen");
    for (int offset = -1; offset <= 1; offset++) {
      long sen = offset;
      assertThat(sample(limit, offset))
          .extracting(facts -> facts.employment().reportedWage().orElseThrow())
          .isSubsetOf(ceilings.stream().map(ceiling -> Rupiah.ofSen(ceiling.sen() + sen)).toList());
    }
  }

  @Test
  void everyChangeOfLawIsMetOnItsDayAndNextToIt() {
    List<LocalDate> changes = OtherLimits.daysOfChange();
    Set<LocalDate> met = new HashSet<>();
    for (int offset = -1; offset <= 1; offset++) {
      CaseLimit limit = limit("assessed on a day of change of the rulebook");
      Samples.ofSeed(offset)
          .of(limit.at(offset), 400)
          .forEach(facts -> met.add(facts.dayOfAssessment()));
    }

    assertThat(changes).contains(LocalDate.of(2025, 2, 7)).hasSizeGreaterThan(3);
    assertThat(Rulebook.standard().daysOfChange()).containsAll(changes);
    assertThat(met)
        .containsAll(
            changes.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .toList());
  }

  @Test
  void theEdgeOfAConditionIsNoOther() {
    List<JkpCase> cases =
        Samples.ofSeed(5).of(JkpArbitraries.cases().atEdge(Condition.QUALIFYING_MONTHS), 200);

    assertThat(cases)
        .extracting(EdgesTest::failed)
        .containsOnly(Set.of(), Set.of(Condition.QUALIFYING_MONTHS));
  }

  @Test
  void claimsComeToTheEdgesOfTheirWindows() {
    Set<String> met = new HashSet<>();
    for (Claim claim : Samples.ofSeed(1).of(JkpArbitraries.claims().atEdge(), 600)) {
      for (BenefitMonth month :
          Jkp.standard().answer(claim, claim.latestDay().plusDays(1)).months()) {
        if (month.month() > 1 && month.filedOn().isPresent()) {
          met.add(place(month));
        }
      }
    }

    assertThat(met).contains("opens 0", "opens 1", "closes -1", "closes 0", "closes 1");
  }

  private static String place(BenefitMonth month) {
    LocalDate filed = month.filedOn().orElseThrow();
    LocalDate closes = month.window().orElseThrow().closesOn();
    LocalDate opens = month.window().orElseThrow().opensOn().orElse(closes);
    long fromOpening = filed.toEpochDay() - opens.toEpochDay();
    return Math.abs(fromOpening) <= 1
        ? "opens " + fromOpening
        : "closes " + (filed.toEpochDay() - closes.toEpochDay());
  }
}
