package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.participant.Participant;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Laws that hold for every verdict. */
class EligibilityPropertiesTest {

  private static final List<Condition> CONDITIONS =
      Arrays.stream(Condition.values()).limit(Condition.LIFETIME_CLAIMS.ordinal() + 1L).toList();

  @Property
  void thereAreAlwaysFifteenFindingsInOrder(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings) {
    assertThat(CONDITIONS).hasSize(15);
    assertThat(assess(facts, asOf, readings).findings())
        .extracting(Finding::condition)
        .containsExactlyElementsOf(CONDITIONS);
  }

  @Property(tries = 1000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void anythingNotMetBarsElseAnythingUndecidedLeavesItOpen(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings) {
    Verdict verdict = assess(facts, asOf, readings);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    verdict.findings().forEach(finding -> outcomes.add(finding.outcome()));

    Statistics.collect(verdict.outcome());
    assertThat(verdict.outcome())
        .isEqualTo(
            outcomes.contains(Outcome.NOT_MET)
                ? Verdict.Outcome.NOT_ELIGIBLE
                : outcomes.contains(Outcome.UNDECIDED)
                    ? Verdict.Outcome.UNDECIDED
                    : Verdict.Outcome.ELIGIBLE);
    assertThat(verdict.payer().isPresent())
        .isEqualTo(verdict.outcome() != Verdict.Outcome.NOT_ELIGIBLE);
    assertThat(verdict.payerFinding().isPresent()).isEqualTo(verdict.payer().isPresent());
    assertThat(verdict.asOf()).isEqualTo(asOf);
    Statistics.coverage(
        coverage -> {
          for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            coverage.check(outcome).percentage(percent -> percent > 0.3);
          }
        });
    assertThat(verdict.receipt().interpretations()).isEqualTo(readings.deviations());
  }

  @Property
  void factsAreMissingWhereAndOnlyWhereAConditionIsUndecided(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings) {
    Verdict verdict = assess(facts, asOf, readings);

    assertThat(verdict.findings())
        .allSatisfy(
            finding ->
                assertThat(finding.missingFacts().isEmpty())
                    .isEqualTo(finding.outcome() != Outcome.UNDECIDED));
    assertThat(verdict.missingFacts())
        .doesNotHaveDuplicates()
        .hasSameElementsAs(
            verdict.findings().stream().flatMap(f -> f.missingFacts().stream()).toList());
  }

  @Property
  void everyFindingCitesTheLawOfItsDay(
      @ForAll("cases") JkpCase facts, @ForAll("days") LocalDate asOf) {
    Verdict verdict = assess(facts, asOf, Interpretations.standard());

    assertThat(verdict.findings()).allSatisfy(f -> assertThat(f.citations()).isNotEmpty());
    if (asOf.isBefore(LocalDate.of(2025, 2, 7))) {
      assertThat(verdict.findings())
          .filteredOn(finding -> finding.condition() != Condition.FILED_IN_TIME)
          .flatExtracting(Finding::citations)
          .noneMatch(citation -> citation.instrument().name().endsWith("2025"));
    }
  }

  @Property
  void aPaidMonthMoreNeverTakesAwayWhatIsMet(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings,
      @ForAll("months") YearMonth month) {
    ContributionHistory before = facts.contributions().orElse(ContributionHistory.none());
    if (before.months().stream().anyMatch(paid -> paid.month().equals(month))) {
      return;
    }
    Verdict less = assess(with(facts, before), asOf, readings);
    Verdict more = assess(with(facts, before.toBuilder().add(month).build()), asOf, readings);

    for (Condition rule : CONDITIONS) {
      if (less.finding(rule).outcome() == Outcome.MET) {
        assertThat(more.finding(rule).outcome()).as(rule.name()).isEqualTo(Outcome.MET);
      }
    }
  }

  @Property
  void aFactThatIsNotKnownChangesNothingButItsOwnConditions(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings,
      @ForAll("forgetting") Forgetting forgetting) {
    Verdict before = assess(facts, asOf, readings);
    Verdict after = assess(forgetting.forget().apply(facts), asOf, readings);

    for (Condition rule : CONDITIONS) {
      if (!forgetting.rules().contains(rule)) {
        assertThat(after.finding(rule)).as(rule.name()).isEqualTo(before.finding(rule));
      } else {
        assertThat(after.finding(rule).outcome())
            .as(rule.name())
            .isIn(before.finding(rule).outcome(), Outcome.UNDECIDED);
      }
    }
  }

  @Property(tries = 200)
  void aVerdictIsTheSameEachTime(
      @ForAll("cases") JkpCase facts,
      @ForAll("days") LocalDate asOf,
      @ForAll("readings") Interpretations readings) {
    Verdict verdict = assess(facts, asOf, readings);

    assertThat(assess(facts, asOf, readings)).isEqualTo(verdict).hasSameHashCodeAs(verdict);
  }

  @Property
  void completedYearsAreThoseOfThePeriodFromBirth(
      @ForAll("births") LocalDate birth, @ForAll("anniversaries") int daysOff) {
    LocalDate registered = birth.plusYears(54).plusDays(daysOff);
    LocalDate joined =
        registered.isBefore(LocalDate.of(2021, 2, 2)) ? LocalDate.of(2021, 2, 2) : registered;
    LocalDate day = LocalDate.of(2026, 9, 1);
    JkpCase base = Samples.ofSeed(1).one(JkpArbitraries.cases().entitled().underLawOf(day));
    JkpCase facts =
        base.toBuilder()
            .participant(
                base.participant().toBuilder().birthDate(birth).registeredOn(registered).build())
            .build();
    int age = Period.between(birth, joined).getYears();
    Finding finding =
        assess(facts, day, Interpretations.standard()).finding(Condition.AGE_AT_REGISTRATION);

    assertThat(finding.facts()).contains(Fact.of("ageAtRegistration", age));
    assertThat(finding.outcome()).isEqualTo(Outcome.of(age < 54));
  }

  /** Old enough to be registered before the termination at 54 and some days. */
  @Provide
  Arbitrary<LocalDate> births() {
    return Arbitraries.oneOf(
        Days.between(LocalDate.of(1960, 1, 1), LocalDate.of(1971, 4, 30)),
        Arbitraries.of(1960, 1964, 1968).map(year -> LocalDate.of(year, 2, 29)));
  }

  @Provide
  Arbitrary<Integer> anniversaries() {
    return Arbitraries.integers().between(-400, 400);
  }

  /** A fact that is taken away, and the conditions that need it. */
  record Forgetting(String fact, UnaryOperator<JkpCase> forget, Set<Condition> rules) {
    @Override
    public String toString() {
      return fact;
    }
  }

  private static final List<Forgetting> FORGETTING =
      List.of(
          participant("citizenship", p -> p.citizenship(Optional.empty()), Condition.CITIZENSHIP),
          participant(
              "birthDate", p -> p.birthDate(Optional.empty()), Condition.AGE_AT_REGISTRATION),
          participant(
              "registeredOn", p -> p.registeredOn(Optional.empty()), Condition.AGE_AT_REGISTRATION),
          participant(
              "programmes", p -> p.programmes(Optional.empty()), Condition.PROGRAMME_MEMBERSHIP),
          participant(
              "healthInsurance",
              p -> p.healthInsurance(Optional.empty()),
              Condition.HEALTH_INSURANCE),
          of(
              "contributions",
              facts -> facts.toBuilder().contributions(Optional.empty()).build(),
              Condition.QUALIFYING_MONTHS,
              Condition.CONSECUTIVE_MONTHS,
              Condition.LIFETIME_CLAIMS),
          of(
              "commitment",
              facts -> facts.toBuilder().commitment(Optional.empty()).build(),
              Condition.WILLING_TO_WORK),
          of(
              "segment",
              facts -> employment(facts, with -> with.segment(Optional.empty())),
              Condition.EMPLOYMENT_RELATION),
          of(
              "agreement",
              facts -> employment(facts, with -> with.agreement(Optional.empty())),
              Condition.FIXED_TERM_ENDED_EARLY),
          of(
              "scale",
              facts -> employment(facts, job -> job.employer(with -> with.scale(Optional.empty()))),
              Condition.PROGRAMME_MEMBERSHIP),
          of(
              "evidence",
              facts ->
                  facts.toBuilder().termination(with -> with.evidence(Optional.empty())).build(),
              Condition.TERMINATION_EVIDENCE));

  private static Forgetting participant(
      String fact, Consumer<Participant.Builder> forget, Condition condition) {
    return of(fact, facts -> facts.toBuilder().participant(forget).build(), condition);
  }

  private static JkpCase employment(JkpCase facts, Consumer<Employment.Builder> forget) {
    return facts.toBuilder().employment(forget).build();
  }

  private static Forgetting of(
      String fact, UnaryOperator<JkpCase> forget, Condition... conditions) {
    return new Forgetting(fact, forget, Set.of(conditions));
  }

  @Provide
  Arbitrary<Forgetting> forgetting() {
    return Arbitraries.of(FORGETTING);
  }

  @Provide
  Arbitrary<JkpCase> cases() {
    return JkpArbitraries.cases().withAnyFacts();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Days.ofTheLaw();
  }

  @Provide
  Arbitrary<YearMonth> months() {
    return Days.months();
  }

  @Provide
  Arbitrary<Interpretations> readings() {
    return JkpArbitraries.interpretations();
  }

  private static JkpCase with(JkpCase facts, ContributionHistory history) {
    return facts.toBuilder().contributions(history).build();
  }

  private static Verdict assess(JkpCase facts, LocalDate asOf, Interpretations readings) {
    return Eligibility.under(Rulebook.standard(), readings, IndonesianHolidays.standard())
        .assess(facts, asOf);
  }
}
