package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.jqwik.constraints.Unknown;
import io.github.jkpsdk.participant.Nik;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised of the cases that are made. */
class CaseArbitraryTest {

  /** Digits of other scripts stand where a locale writes its own. */
  @ParameterizedTest
  @ValueSource(strings = {"fa", "ar-SA", "th-TH-u-nu-thai", "tr"})
  void casesAreTheSameWhateverTheLocaleOfTheMachine(String language) {
    Locale usual = Locale.getDefault();
    List<JkpCase> cases = Samples.ofSeed(5).cases(50);
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Samples.ofSeed(5).cases(50)).isEqualTo(cases);
      assertThat(Samples.ofSeed(5).of(JkpArbitraries.declared(Nik.class), 5)).hasSize(5);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static final Jkp JKP = Jkp.standard();
  private static final int MANY = 400;

  private static Set<Condition> with(JkpCase facts, Finding.Outcome outcome) {
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    JKP.assess(facts).findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .forEach(finding -> conditions.add(finding.condition()));
    return conditions;
  }

  private static List<JkpCase> sample(Arbitrary<JkpCase> cases) {
    return Samples.ofSeed(7).of(cases, MANY);
  }

  @Property
  void anEntitledCaseIsEntitled(@ForAll @Entitled JkpCase facts) {
    assertThat(JKP.assess(facts).outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
  }

  /** Without the net that leaves out others: the way they are made is right by itself. */
  @Property
  void whatIsMadeToBeEntitledIs(@ForAll("madeEntitled") JkpCase facts) {
    assertThat(with(facts, Finding.Outcome.NOT_MET)).isEmpty();
    assertThat(JKP.assess(facts).outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
  }

  @Provide
  Arbitrary<JkpCase> madeEntitled() {
    Arbitrary<LocalDate> days = Values.days(LocalDate.of(2022, 2, 1), LocalDate.of(2028, 6, 30));
    return Arbitraries.oneOf(
        EligibleCase.entitled(Optional.empty()), days.flatMap(EligibleCase::assessedOn));
  }

  @ParameterizedTest
  @EnumSource(from = "CITIZENSHIP", to = "LIFETIME_CLAIMS")
  void aFailingCaseFailsExactlyTheConditionThatWasAskedFor(Condition condition) {
    assertThat(sample(JkpArbitraries.cases().failing(condition)))
        .allSatisfy(
            facts -> assertThat(with(facts, Finding.Outcome.NOT_MET)).containsExactly(condition));
  }

  @Test
  void mostOfWhatIsMadeToFailOneConditionFailsNoOther() {
    for (Condition condition : EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS)) {
      assertThat(sample(OneConditionOff.failing(condition, Optional.empty())))
          .filteredOn(facts -> with(facts, Finding.Outcome.NOT_MET).equals(Set.of(condition)))
          .as("%s", condition)
          .hasSizeGreaterThan(MANY / 2);
    }
  }

  @Test
  void anUndecidedCaseWantsAFactOfTheConditionThatWasAskedFor() {
    for (Condition condition : OneConditionOff.undecidable()) {
      assertThat(sample(JkpArbitraries.cases().undecided(condition)))
          .allSatisfy(
              facts -> {
                assertThat(with(facts, Finding.Outcome.UNDECIDED)).contains(condition);
                assertThat(JKP.assess(facts).outcome()).isEqualTo(Verdict.Outcome.UNDECIDED);
              });
    }
  }

  @Property
  void aCaseUnderTheLawOfADayIsAssessedOnIt(
      @ForAll @UnderLawOf("2024-06-01") JkpCase facts,
      @ForAll @Entitled @UnderLawOf("2026-03-02") JkpCase entitled,
      @ForAll @Failing(Condition.FILED_IN_TIME) @UnderLawOf("2023-04-05") JkpCase late) {
    assertThat(facts.dayOfAssessment()).isEqualTo("2024-06-01");
    assertThat(JKP.assess(entitled).asOf()).isEqualTo("2026-03-02");
    assertThat(JKP.assess(entitled).outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
    assertThat(with(late, Finding.Outcome.NOT_MET)).containsExactly(Condition.FILED_IN_TIME);
  }

  @Property
  void whatIsAskedNotToBeKnownIsNot(
      @ForAll @Entitled @Unknown({"participant.birthDate", "employment.employer.scale"})
          JkpCase facts) {
    assertThat(facts.participant().birthDate()).isEmpty();
    assertThat(facts.employment().employer().scale()).isEmpty();
    assertThat(JKP.assess(facts).missingFacts()).contains("participant.birthDate");
  }

  @Test
  void aPathThatIsNoneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.cases().unknown("participant.birthday"))
        .withMessageStartingWith("path is participant.birthday; ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.cases().unknown("termination.date"))
        .withMessage("path is termination.date; that fact is always known");
  }

  @Test
  void aConditionOfAMonthIsNoneOfACase() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.cases().failing(Condition.JOB_SEARCH))
        .withMessageStartingWith("condition is JOB_SEARCH; allowed are [CITIZENSHIP, ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.cases().undecided(Condition.ALIVE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JkpArbitraries.cases().atEdge(Condition.CITIZENSHIP));
  }

  /** The shares that {@link JkpArbitraries#cases()} states. */
  @Test
  void realisticCasesAreAHealthyMix() {
    Map<Verdict.Outcome, Integer> outcomes = new EnumMap<>(Verdict.Outcome.class);
    int oldLaw = 0;
    int gaps = 0;
    List<JkpCase> cases = Samples.ofSeed(1).cases(2_000);
    for (JkpCase facts : cases) {
      outcomes.merge(JKP.assess(facts).outcome(), 1, Integer::sum);
      oldLaw += facts.dayOfAssessment().isBefore(EligibleCase.AMENDED) ? 1 : 0;
      gaps += hasGap(facts) ? 1 : 0;
    }

    assertThat(share(outcomes.get(Verdict.Outcome.ELIGIBLE), cases)).isBetween(40, 50);
    assertThat(share(outcomes.get(Verdict.Outcome.NOT_ELIGIBLE), cases)).isBetween(35, 45);
    assertThat(share(outcomes.get(Verdict.Outcome.UNDECIDED), cases)).isBetween(10, 20);
    assertThat(share(oldLaw, cases)).isBetween(25, 40);
    assertThat(share(gaps, cases)).isGreaterThan(30);
  }

  private static int share(int count, List<JkpCase> cases) {
    return Math.round(100f * count / cases.size());
  }

  private static boolean hasGap(JkpCase facts) {
    return facts
        .contributions()
        .map(paid -> paid.months())
        .filter(months -> months.size() > 1)
        .filter(
            months ->
                months
                        .get(0)
                        .month()
                        .until(months.get(months.size() - 1).month(), ChronoUnit.MONTHS)
                    >= months.size())
        .isPresent();
  }

  /** A district that is not assigned, and the number fits the person. */
  @Property
  void identityNumbersAreNobodys(@ForAll JkpCase facts, @ForAll Nik any) {
    assertThat(any.districtCode()).isEqualTo("99");
    facts.participant().nik().ifPresent(CaseArbitraryTest::assertNobodys);
    if (facts.participant().birthDate().isPresent() && facts.participant().nik().isPresent()) {
      Nik nik = facts.participant().nik().get();
      // A case that fails for its age has another birth date than it was made with.
      if (!with(facts, Finding.Outcome.NOT_MET).contains(Condition.AGE_AT_REGISTRATION)) {
        assertThat(nik.warnings(facts.participant().birthDate(), Optional.empty())).isEmpty();
      }
    }
  }

  private static void assertNobodys(Nik nik) {
    assertThat(nik.districtCode()).isEqualTo("99");
    assertThat(nik.provinceName()).isPresent();
  }
}
