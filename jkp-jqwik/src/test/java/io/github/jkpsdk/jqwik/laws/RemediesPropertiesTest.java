package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.answer.Remedies.Remedy.Kind;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.answer.Standing.State;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.termination.TerminationEvidence.CourtDocument;
import io.github.jkpsdk.termination.TerminationEvidence.ReportOffice;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** The laws of remedies: what is said to help helps, and what is said to be final is final. */
class RemediesPropertiesTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  private static final Set<Outcome> FULFILLED = EnumSet.of(Outcome.MET, Outcome.NOT_APPLICABLE);

  private static final Set<Condition> ENDING_THE_RIGHT =
      EnumSet.of(Condition.FILED_IN_TIME, Condition.NOT_REEMPLOYED, Condition.ALIVE);

  @Provide
  Arbitrary<JkpCase> cases() {
    return Remediable.cases();
  }

  @Provide
  Arbitrary<Tried> claims() {
    return Tried.any();
  }

  @Provide
  Arbitrary<Interpretations> interpretations() {
    return JkpArbitraries.interpretations();
  }

  /** What a person does who follows a remedy, by what it says and nothing else. */
  private static JkpCase followed(Remedy remedy, JkpCase facts, LocalDate day) {
    return switch (remedy.kind()) {
      case SIGN_COMMITMENT -> facts.toBuilder().commitment(JobSearchCommitment.signed(day)).build();
      case SETTLE_CONTRIBUTIONS -> {
        ContributionHistory.Builder paid = facts.contributions().orElseThrow().toBuilder();
        remedy.months().forEach(month -> paid.add(month, day));
        yield facts.toBuilder().contributions(paid.build()).build();
      }
      case REGISTER_HEALTH_INSURANCE ->
          facts.toBuilder()
              .participant(
                  with ->
                      with.healthInsurance(
                          remedy.registrations().get(remedy.registrations().size() - 1)))
              .build();
      case COMPLETE_PROOF ->
          facts.toBuilder()
              .termination(with -> with.evidence(List.of(complete(remedy.proof().orElseThrow()))))
              .build();
      case CONTINUE_CONTRIBUTIONS, CORRECT_RECORD, TELL_FACTS, FINAL -> facts;
    };
  }

  private static TerminationEvidence complete(TerminationEvidence.Kind kind) {
    return switch (kind) {
      case ACCEPTANCE_AND_REPORT ->
          TerminationEvidence.acceptanceAndReport(ReportOffice.REGENCY_OR_CITY);
      case COLLECTIVE_AGREEMENT -> TerminationEvidence.collectiveAgreement();
      case COURT_RULING -> TerminationEvidence.courtRuling(CourtDocument.EXCERPT);
    };
  }

  private static JkpCase withMonths(JkpCase facts, YearMonth from, YearMonth to) {
    return facts.toBuilder()
        .contributions(facts.contributions().orElseThrow().toBuilder().add(from, to).build())
        .build();
  }

  /** A day from well before the termination to after the last day to claim. */
  private static LocalDate day(JkpCase facts, int days) {
    LocalDate day = facts.termination().date().plusDays(days);
    return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
  }

  @Property(tries = 500)
  void everyRemedyTurnsItsConditionAndAllTogetherTheVerdict(
      @ForAll("cases") JkpCase stated,
      @ForAll("interpretations") Interpretations interpretations,
      @ForAll @IntRange(min = -300, max = 220) int days) {
    Jkp jkp = Jkp.builder().interpretations(interpretations).build();
    LocalDate asOf = day(stated, days);
    Remedies remedies = jkp.remedies(stated, asOf);
    JkpCase known = jkp.claim(stated).facts().knownOn(asOf);
    JkpCase start =
        remedies
            .assumedPaid()
            .map(months -> withMonths(known, months.from(), months.to()))
            .orElse(known);

    JkpCase all = start;
    for (Remedy remedy : remedies.remedies()) {
      Statistics.label("kinds").collect(remedy.kind());
      if (remedy.kind() != Kind.FINAL && remedy.kind() != Kind.TELL_FACTS) {
        Verdict then = jkp.assess(followed(remedy, start, asOf), remedies.judgedOn());
        assertThat(then.finding(remedy.condition()).outcome()).as("%s", remedy).isIn(FULFILLED);
      }
      all = followed(remedy, all, asOf);
    }
    Statistics.label("outcomes")
        .collect(remedies.outcome())
        .coverage(found -> everyOneOccurs(found, Remedies.Outcome.values()));
    Statistics.label("kinds").coverage(found -> everyOneOccurs(found, Kind.values()));
    if (remedies.outcome() == Remedies.Outcome.ELIGIBLE_IF) {
      assertThat(jkp.assess(all, remedies.judgedOn()).outcome())
          .isEqualTo(Verdict.Outcome.ELIGIBLE);
    }
  }

  private static void everyOneOccurs(StatisticsCoverage found, Enum<?>[] values) {
    for (Enum<?> value : values) {
      found.check(value).count(times -> times > 0);
    }
  }

  @Property(tries = 500)
  void everyConditionThatIsNotMetOrUndecidedHasItsRemedies(
      @ForAll("cases") JkpCase facts, @ForAll @IntRange(min = -300, max = 220) int days) {
    LocalDate asOf = day(facts, days);
    Answer answer = Jkp.standard().answer(facts, asOf);
    Remedies remedies = Jkp.standard().remedies(facts, asOf);
    boolean isAccepted = isAccepted(facts.knownOn(asOf));
    Verdict verdict = isAccepted ? Jkp.standard().assess(facts, asOf) : answer.verdict();
    if (isAccepted && verdict.outcome() == Verdict.Outcome.ELIGIBLE) {
      assertThat(remedies.outcome()).isEqualTo(Remedies.Outcome.NOT_NEEDED);
    }

    verdict.findings().stream()
        .filter(finding -> finding.outcome() != Outcome.MET)
        .filter(finding -> finding.outcome() != Outcome.NOT_APPLICABLE)
        .forEach(
            finding -> {
              List<Remedy> of = of(remedies, finding.condition());
              assertThat(of).isNotEmpty();
              if (finding.outcome() == Outcome.UNDECIDED) {
                assertThat(of.get(0).missingFacts())
                    .allSatisfy(fact -> assertThat(fact.sources()).isNotEmpty())
                    .extracting(Remedy.MissingFact::path)
                    .containsExactlyElementsOf(finding.missingFacts());
              }
            });
  }

  private static boolean isAccepted(JkpCase known) {
    return known.months().stream()
        .anyMatch(month -> month.verifiedOn().isPresent() || month.paidOn().isPresent());
  }

  private static List<Remedy> of(Remedies remedies, Condition condition) {
    return remedies.remedies().stream().filter(remedy -> remedy.condition() == condition).toList();
  }

  @Property(tries = 500)
  void theStandingIsNotEntitledExactlyWhereAConditionIsFinal(
      @ForAll("cases") JkpCase facts,
      @ForAll("interpretations") Interpretations interpretations,
      @ForAll @IntRange(min = -300, max = 220) int days) {
    Jkp jkp = Jkp.builder().interpretations(interpretations).build();
    LocalDate asOf = day(facts, days);

    assertAgreement(
        jkp.answer(facts, asOf).standing(),
        jkp.remedies(facts, asOf),
        isAccepted(facts.knownOn(asOf)));
  }

  @Property(tries = 300)
  void theStandingOfAClaimAgreesWithItsRemedies(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -10, max = 300) int days) {
    Jkp jkp = Jkp.builder().interpretations(random.interpretations()).build();
    LocalDate asOf = day(random.claim().facts(), days);

    assertAgreement(
        jkp.answer(random.claim(), asOf).standing(),
        jkp.remedies(random.claim(), asOf),
        isAccepted(random.claim().facts().knownOn(asOf))
            || random.claim().events().stream()
                .filter(event -> !event.on().isAfter(asOf))
                .anyMatch(
                    event ->
                        event instanceof FilingEvent.Verified
                            || event instanceof PaymentEvent.Paid));
  }

  /** What the agency accepted runs on, whatever bars the right. */
  private static void assertAgreement(Standing standing, Remedies remedies, boolean isAccepted) {
    boolean isBarred =
        remedies.remedies().stream()
            .filter(remedy -> remedy.kind() == Kind.FINAL)
            .anyMatch(remedy -> !ENDING_THE_RIGHT.contains(remedy.condition()));

    assertThat(standing.state() == State.NOT_ENTITLED)
        .as("%s", remedies)
        .isEqualTo(isBarred && !isAccepted);
    if (isBarred) {
      assertThat(remedies.outcome()).isEqualTo(Remedies.Outcome.FINAL);
    }
    if (standing.state() == State.NOT_FILED) {
      assertThat(remedies.outcome())
          .isIn(Remedies.Outcome.NOT_NEEDED, Remedies.Outcome.ELIGIBLE_IF);
    }
  }

  /** Contributions go on from the month of asking until the month of a termination. */
  private static Verdict later(Jkp jkp, JkpCase known, LocalDate asOf, YearMonth month) {
    LocalDate day = month.atDay(1);
    YearMonth first = YearMonth.from(asOf);
    JkpCase goingOn = withMonths(known, first, month);
    return jkp.assess(
        goingOn.toBuilder()
            .termination(with -> with.date(day))
            .filedOn(Optional.empty())
            .months(List.of())
            .reemployment(Optional.empty())
            .diedOn(Optional.empty())
            .build(),
        day);
  }

  @Property(tries = 300)
  void theEarliestMonthMeetsTheConditionAndTheMonthBeforeDoesNot(
      @ForAll("planned") JkpCase facts,
      @ForAll("interpretations") Interpretations interpretations,
      @ForAll @IntRange(min = -200, max = -1) int days) {
    Jkp jkp = Jkp.builder().interpretations(interpretations).build();
    LocalDate asOf = facts.termination().date().plusDays(days);
    JkpCase known = facts.knownOn(asOf);

    for (Remedy remedy : jkp.remedies(facts, asOf).remedies()) {
      remedy
          .earliest()
          .ifPresent(
              month -> {
                assertThat(outcome(later(jkp, known, asOf, month), remedy)).isIn(FULFILLED);
                YearMonth before = month.minusMonths(1);
                if (before.isAfter(YearMonth.from(facts.termination().date()))) {
                  assertThat(outcome(later(jkp, known, asOf, before), remedy)).isNotIn(FULFILLED);
                }
              });
    }
  }

  private static Outcome outcome(Verdict verdict, Remedy remedy) {
    return verdict.finding(remedy.condition()).outcome();
  }

  @Provide
  Arbitrary<JkpCase> planned() {
    return Arbitraries.of(Condition.QUALIFYING_MONTHS, Condition.LIFETIME_CLAIMS)
        .flatMap(condition -> JkpArbitraries.cases().failing(condition))
        .map(facts -> facts.toBuilder().filedOn(Optional.empty()).months(List.of()).build());
  }
}
