package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.jqwik.constraints.SoonLate;
import io.github.jkpsdk.jqwik.constraints.StandsAt;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is promised of the claims that are made. */
class ClaimArbitraryTest {

  private static Standing standing(Claim claim) {
    LocalDate day = claim.facts().asOf().orElseThrow();
    return Jkp.standard().answer(claim, day).standing();
  }

  @ParameterizedTest
  @EnumSource
  void aClaimStandsAsItWasAskedTo(Standing.State state) {
    List<Claim> claims = Samples.ofSeed(2).of(JkpArbitraries.claims().standingAt(state), 20);

    assertThat(new HashSet<>(claims)).hasSizeGreaterThan(10);
    assertThat(claims).allMatch(claim -> standing(claim).state() == state);
    assertThat(claims)
        .allSatisfy(
            claim ->
                assertThat(claim.events())
                    .noneMatch(event -> event.on().isAfter(claim.facts().dayOfAssessment())));
  }

  @Property(tries = 30)
  void aRejectedClaimCanStillBeCorrected(@ForAll @StandsAt(Standing.State.REJECTED) Claim claim) {
    assertThat(standing(claim).until().orElseThrow())
        .isAfterOrEqualTo(claim.facts().dayOfAssessment());
  }

  @Property(tries = 60)
  void aClaimThatWillBeLateHasFewDaysLeft(@ForAll @SoonLate Claim claim) {
    LocalDate last = standing(claim).until().orElseThrow();

    assertThat(ChronoUnit.DAYS.between(claim.facts().dayOfAssessment(), last)).isBetween(0L, 6L);
  }

  @ParameterizedTest
  @MethodSource("conditionsOfAMonth")
  void aMonthFailsTheOneConditionThatItWasAskedTo(Condition condition) {
    List<Claim> claims = Samples.ofSeed(3).of(JkpArbitraries.claims().failing(condition), 20);

    assertThat(new HashSet<>(claims)).hasSizeGreaterThan(15);
    for (Claim claim : claims) {
      Answer answer = Jkp.standard().answer(claim, claim.facts().asOf().orElseThrow());
      assertThat(answer.verdict().outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
      assertThat(answer.months())
          .anySatisfy(
              month -> {
                assertThat(month.outcome()).isEqualTo(Finding.Outcome.NOT_MET);
                assertThat(notMet(month)).contains(condition);
              })
          .flatMap(ClaimArbitraryTest::notMet)
          .allMatch(
              other ->
                  other == condition
                      || condition == Condition.TRAINING_ATTENDANCE
                          && other == Condition.JOB_SEARCH);
    }
  }

  private static Set<Condition> notMet(BenefitMonth month) {
    return month.findings().stream()
        .filter(finding -> finding.outcome() == Finding.Outcome.NOT_MET)
        .map(Finding::condition)
        .collect(Collectors.toSet());
  }

  /** What is asked of some month: as the answer to a claim tells. */
  static Stream<Condition> conditionsOfAMonth() {
    Claim claim = Claim.of(PlainCase.terminated(PlainCase.TERMINATED));
    return Jkp.standard().answer(claim, PlainCase.TERMINATED).months().stream()
        .flatMap(month -> month.findings().stream())
        .map(Finding::condition)
        .distinct();
  }

  @ParameterizedTest
  @EnumSource
  void aConditionIsOneOfACaseOrOneOfAMonth(Condition condition) {
    boolean isOfAMonth = conditionsOfAMonth().anyMatch(condition::equals);

    assertThat(isAccepted(() -> JkpArbitraries.claims().failing(condition))).isEqualTo(isOfAMonth);
    assertThat(isAccepted(() -> JkpArbitraries.cases().failing(condition)))
        .isEqualTo(!isOfAMonth && condition != Condition.PAYER);
  }

  private static boolean isAccepted(Runnable kind) {
    try {
      kind.run();
      return true;
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageStartingWith("condition is ");
      return false;
    }
  }

  @Property(tries = 30)
  void aMonthThatFailsPaysNothingNew(
      @ForAll @Failing(Condition.CONFIRMATION_LETTER) Answer answer,
      @ForAll @Failing(Condition.SELF_ASSESSMENT) @UnderLawOf("2024-06-01") Claim before) {
    assertThat(answer.months())
        .filteredOn(month -> month.outcome() == Finding.Outcome.NOT_MET)
        .isNotEmpty()
        .allMatch(month -> month.paidAmount().isEmpty());
    assertThat(before.facts().termination().date()).isBefore("2025-02-07");
  }

  @Property(tries = 200)
  void aRefusedEventIsRefused(@ForAll RefusedEvent refused) {
    assertThatThrownBy(() -> refused.claim().apply(refused.event()))
        .isInstanceOf(ClaimEventRefusedException.class);
  }

  /** The shares that {@link JkpArbitraries#claims()} speaks of. */
  @Test
  void claimsAreAHealthyMix() {
    List<Claim> claims = Samples.ofSeed(1).claims(600);
    Set<Class<?>> kinds = new HashSet<>();
    claims.forEach(claim -> claim.events().forEach(event -> kinds.add(event.getClass())));
    Set<Standing.State> states = new HashSet<>();
    for (Claim claim : claims) {
      states.add(Jkp.standard().answer(claim, claim.latestDay().plusDays(3)).standing().state());
    }

    assertThat(share(claims, claim -> paid(claim) > 0)).isGreaterThan(30);
    assertThat(share(claims, claim -> paid(claim) == 6)).isBetween(1, 20);
    assertThat(share(claims, ClaimArbitraryTest::isEntitled)).isBetween(80, 97);
    assertThat(kinds).hasSizeGreaterThan(14);
    assertThat(states)
        .contains(
            Standing.State.COMPLETED,
            Standing.State.NOT_ENTITLED,
            Standing.State.ENDED,
            Standing.State.REJECTED,
            Standing.State.RUNNING);
  }

  private static int share(List<Claim> claims, Predicate<Claim> which) {
    return Math.round(100f * claims.stream().filter(which).count() / claims.size());
  }

  private static long paid(Claim claim) {
    return claim.events().stream()
        .filter(PaymentEvent.Paid.class::isInstance)
        .map(event -> ((PaymentEvent.Paid) event).month())
        .distinct()
        .count();
  }

  private static boolean isEntitled(Claim claim) {
    return Jkp.standard().answer(claim, claim.latestDay()).standing().state()
        != Standing.State.NOT_ENTITLED;
  }

  @Test
  void claimsOfCertainCasesAreOfThose() {
    JkpCase facts = PlainCase.terminated(PlainCase.TERMINATED);

    assertThat(Samples.ofSeed(1).of(JkpArbitraries.claims().of(Arbitraries.just(facts)), 30))
        .allMatch(claim -> claim.facts().equals(facts));
  }

  @Test
  void anyEventsReachEveryKind() {
    Set<String> kinds = new HashSet<>();
    for (Claim claim : Samples.ofSeed(1).of(JkpArbitraries.claims().withAnyEvents(), 400)) {
      for (ClaimEvent event : claim.events()) {
        kinds.add(event.getClass().getSimpleName());
      }
    }

    assertThat(kinds).hasSizeGreaterThan(20);
  }
}
