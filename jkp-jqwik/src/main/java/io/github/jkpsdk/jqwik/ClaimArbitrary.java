package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Claims of one kind: cases to which something happened. Every event of them was accepted. A claim
 * that fails a test shrinks to the one with fewest events and plainest facts that fails it too.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimArbitrary extends ArbitraryDecorator<Claim> {

  /** So few days before its last day a claim is soon late. */
  private static final int FEW_DAYS = 6;

  private static final int ATTEMPTS = 100_000;

  private final Arbitrary<JkpCase> cases;
  private final Function<Arbitrary<JkpCase>, Arbitrary<Claim>> life;
  private final Predicate<Claim> promise;

  /** How the claims stand on the day that their case asks for. */
  private final Optional<BiPredicate<Standing, LocalDate>> asked;

  private ClaimArbitrary(
      Arbitrary<JkpCase> cases,
      Function<Arbitrary<JkpCase>, Arbitrary<Claim>> life,
      Predicate<Claim> promise) {
    this(cases, life, promise, Optional.empty());
  }

  private ClaimArbitrary(
      Arbitrary<JkpCase> cases,
      Function<Arbitrary<JkpCase>, Arbitrary<Claim>> life,
      Predicate<Claim> promise,
      Optional<BiPredicate<Standing, LocalDate>> asked) {
    this.cases = cases;
    this.life = life;
    this.promise = promise;
    this.asked = asked;
  }

  static ClaimArbitrary realistic() {
    CaseArbitrary cases = CaseArbitrary.realistic();
    Arbitrary<JkpCase> mixed =
        Arbitraries.frequencyOf(
            Tuple.of(2, cases),
            Tuple.of(2, cases.atOpenPoints()),
            Tuple.of(1, cases.withAnyFacts()));
    return new ClaimArbitrary(mixed, ClaimArbitrary::lived, claim -> true);
  }

  /**
   * {@return claims of the same kind, of certain cases}
   *
   * @param cases the cases; what they tell of filings and months is left out
   */
  public ClaimArbitrary of(Arbitrary<JkpCase> cases) {
    return new ClaimArbitrary(Objects.requireNonNull(cases, "cases"), life, promise, asked);
  }

  /**
   * {@return claims of any facts and any events in any order that is accepted} Unlike those that
   * are lived from month to month, they reach what hardly ever happens.
   */
  public ClaimArbitrary withAnyEvents() {
    return new ClaimArbitrary(
        CaseArbitrary.realistic().withAnyFacts(), cases -> tried(unfiled(cases)), claim -> true);
  }

  /** {@return claims of any events, of workers of whom only the days and the wage are known} */
  public ClaimArbitrary withFewFacts() {
    return new ClaimArbitrary(TriedClaims.fewFacts(), ClaimArbitrary::tried, claim -> true);
  }

  /**
   * {@return claims that stand so on the day that their case asks for, on or after their last
   * event}
   *
   * @param state where the claim stands, under the law and the interpretations of {@link
   *     Jkp#standard()}
   */
  public ClaimArbitrary standingAt(Standing.State state) {
    Objects.requireNonNull(state, "state");
    return onADay((standing, day) -> standing.state() == state);
  }

  /**
   * {@return claims that have six days or less left, counted from the day that their case asks for,
   * to do what is to be done next}
   */
  public ClaimArbitrary soonLate() {
    return onADay(
        (standing, day) ->
            standing.until().stream()
                .mapToLong(last -> ChronoUnit.DAYS.between(day, last))
                .anyMatch(left -> left >= 0 && left <= FEW_DAYS));
  }

  private ClaimArbitrary onADay(BiPredicate<Standing, LocalDate> wanted) {
    BiPredicate<Standing, LocalDate> all = asked.map(before -> before.and(wanted)).orElse(wanted);
    return new ClaimArbitrary(
        CaseArbitrary.realistic(),
        life,
        claim ->
            claim.facts().asOf().filter(day -> all.test(standing(claim, day), day)).isPresent(),
        Optional.of(all));
  }

  /** Of claims as they are lived those up to a day on which they stand as asked. */
  private static Arbitrary<Claim> found(
      Arbitrary<Claim> lived, BiPredicate<Standing, LocalDate> asked) {
    return Combinators.combine(lived, Values.seeds())
        .as((claim, seed) -> onADay(claim, new Random(seed), asked))
        .filter(ATTEMPTS, Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /**
   * {@return claims of entitled workers with a month that fails a condition, and none that fails
   * another, on the day that their case asks for} Either attendance or the search for work is
   * enough for a trainee, so a month that fails for attendance fails for both.
   *
   * @param condition one of the seven of a month; {@link Condition#EMPLOYMENT_STATUS_FORM} is asked
   *     for since 2025-02-07
   * @throws IllegalArgumentException if it is none of a month
   */
  public ClaimArbitrary failing(Condition condition) {
    CaseArbitrary.requireOneOf(OneMonthOff.conditions(), condition);
    Predicate<Claim> fails = claim -> OneMonthOff.isKept(claim, condition);
    return new ClaimArbitrary(
        CaseArbitrary.realistic().entitled(),
        facts ->
            Combinators.combine(unasked(facts), Values.seeds())
                .as((one, seed) -> OneMonthOff.of(one, condition, new Random(seed)))
                .filter(ATTEMPTS, fails),
        fails);
  }

  /** {@return claims on the edges of their windows, and of what a month asks for} */
  public ClaimArbitrary atEdge() {
    return new ClaimArbitrary(CaseArbitrary.realistic().entitled(), ClaimEdges::of, claim -> true);
  }

  /** {@return claims of any events with one that they refuse} */
  public Arbitrary<RefusedEvent> withARefusedEvent() {
    return TriedClaims.of(unfiled(cases))
        .map(TriedClaims.Tried::refusals)
        .filter(refusals -> !refusals.isEmpty())
        .flatMap(Arbitraries::of);
  }

  @Override
  protected Arbitrary<Claim> arbitrary() {
    Arbitrary<Claim> lived = life.apply(cases);
    Arbitrary<Claim> made = asked.map(wanted -> found(lived, wanted)).orElse(lived);
    return Plainer.claims(made.withoutEdgeCases(), promise);
  }

  private static Arbitrary<JkpCase> unfiled(Arbitrary<JkpCase> cases) {
    return cases.map(
        facts -> facts.toBuilder().months(List.of()).filedOn(Optional.empty()).build());
  }

  /** Unfiled, and without a day of assessment, which would lie before most events. */
  static Arbitrary<JkpCase> unasked(Arbitrary<JkpCase> cases) {
    return unfiled(cases).map(facts -> facts.toBuilder().asOf(Optional.empty()).build());
  }

  private static Arbitrary<Claim> tried(Arbitrary<JkpCase> cases) {
    return TriedClaims.of(cases).map(TriedClaims.Tried::claim);
  }

  /** Two in three as people do it, one in three without a fault. */
  private static Arbitrary<Claim> lived(Arbitrary<JkpCase> cases) {
    return Combinators.combine(unasked(cases), Values.seeds())
        .as(
            (facts, seed) -> {
              Random random = new Random(seed);
              return random.nextInt(3) == 0
                  ? DiligentClaims.of(facts, random)
                  : LivelyClaims.of(facts, random);
            });
  }

  private static Standing standing(Claim claim, LocalDate day) {
    return Jkp.standard().answer(claim, day).standing();
  }

  /** The claim up to a day on which it stands as wanted; empty where there is none. */
  private static Optional<Claim> onADay(
      Claim claim, Random random, BiPredicate<Standing, LocalDate> wanted) {
    TreeSet<LocalDate> days = new TreeSet<>();
    LocalDate terminated = claim.facts().termination().date();
    for (ClaimEvent event : claim.events()) {
      days.add(event.on());
    }
    for (int i = 0; i < 6; i++) {
      days.add(terminated.plusDays(random.nextInt(230)));
    }
    List<LocalDate> shuffled = new ArrayList<>(days);
    Collections.shuffle(shuffled, random);
    return shuffled.stream()
        .map(day -> upTo(claim, day))
        .filter(
            known -> {
              LocalDate day = known.facts().asOf().orElseThrow();
              return wanted.test(standing(known, day), day);
            })
        .findFirst();
  }

  private static Claim upTo(Claim claim, LocalDate day) {
    return Claim.of(
        claim.facts().toBuilder().asOf(day).build(),
        claim.events().stream().filter(event -> !event.on().isAfter(day)).toList());
  }
}
