package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Cases of one kind. All of them are possible: nothing in them contradicts itself. A case that
 * fails a test shrinks to the plainest one of the same kind that fails it too.
 *
 * <p>What is promised of a kind holds on {@link JkpCase#dayOfAssessment()}, under the rulebook and
 * the interpretations of {@link Jkp#standard()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CaseArbitrary extends ArbitraryDecorator<JkpCase> {

  /** What is asked of a case as a whole, in the order of the findings. */
  private static final Set<Condition> CONDITIONS =
      EnumSet.range(Condition.CITIZENSHIP, Condition.LIFETIME_CLAIMS);

  /** After so many cases that lose their kind with a fact, none is looked for. */
  private static final int MOST_WITHOUT = 1_000;

  private final Function<Optional<LocalDate>, Arbitrary<JkpCase>> kind;
  private final Predicate<JkpCase> promise;

  /** What still holds when facts are not known. */
  private final Predicate<JkpCase> remains;

  private final Optional<LocalDate> asOf;
  private final List<String> unknown;

  private CaseArbitrary(
      Function<Optional<LocalDate>, Arbitrary<JkpCase>> kind,
      Predicate<JkpCase> promise,
      Predicate<JkpCase> remains,
      Optional<LocalDate> asOf,
      List<String> unknown) {
    this.kind = kind;
    this.promise = promise;
    this.remains = remains;
    this.asOf = asOf;
    this.unknown = unknown;
  }

  static CaseArbitrary realistic() {
    return new CaseArbitrary(
        CaseArbitrary::mixed, facts -> true, facts -> true, Optional.empty(), List.of());
  }

  private CaseArbitrary of(
      Function<Optional<LocalDate>, Arbitrary<JkpCase>> kind, Predicate<JkpCase> promise) {
    return new CaseArbitrary(kind, promise, promise, asOf, unknown);
  }

  /** {@return cases that meet every condition, by the way they are made} */
  public CaseArbitrary entitled() {
    return new CaseArbitrary(
        EligibleCase::entitled,
        facts -> Jkp.standard().assess(facts).outcome() == Verdict.Outcome.ELIGIBLE,
        facts -> unlike(facts, Finding.Outcome.NOT_MET).isEmpty(),
        asOf,
        unknown);
  }

  /**
   * {@return cases that fail one condition and no other}
   *
   * @param condition one of the fifteen of a case; {@link Condition#CONSECUTIVE_MONTHS} is asked
   *     before 2025-02-07 only
   * @throws IllegalArgumentException if it is none of a case
   */
  public CaseArbitrary failing(Condition condition) {
    requireOneOf(CONDITIONS, condition);
    return of(
        day -> OneConditionOff.failing(condition, day),
        facts -> unlike(facts, Finding.Outcome.NOT_MET).equals(Set.of(condition)));
  }

  /**
   * {@return cases that are undecided because one condition lacks a fact; no other one fails}
   *
   * @param condition one of a case that can lack a fact: all but {@link Condition#FILED_IN_TIME}
   *     and {@link Condition#ALIVE}
   * @throws IllegalArgumentException if it is not
   */
  public CaseArbitrary undecided(Condition condition) {
    requireOneOf(OneConditionOff.undecidable(), condition);
    return of(
        day -> OneConditionOff.undecided(condition, day),
        facts ->
            unlike(facts, Finding.Outcome.NOT_MET).isEmpty()
                && unlike(facts, Finding.Outcome.UNDECIDED).contains(condition));
  }

  private static Set<Condition> unlike(JkpCase facts, Finding.Outcome outcome) {
    Set<Condition> conditions = EnumSet.noneOf(Condition.class);
    for (Finding finding : Jkp.standard().assess(facts).findings()) {
      if (finding.outcome() == outcome) {
        conditions.add(finding.condition());
      }
    }
    return conditions;
  }

  static void requireOneOf(Set<Condition> allowed, Condition condition) {
    if (!allowed.contains(Objects.requireNonNull(condition, "condition"))) {
      throw new IllegalArgumentException(
          "condition is " + condition + "; allowed are " + EnumSet.copyOf(allowed));
    }
  }

  /**
   * {@return cases on the edge of a limit: on it, or next to it on either side} A case that fails a
   * test may shrink to one that is not on an edge.
   *
   * @param conditions whose limits are meant, {@link Condition#PAYER} among them; all limits where
   *     none is named, also that of the wage, the last days of duties and the days of changes of
   *     law
   * @throws IllegalArgumentException if a condition has no limit that is counted
   */
  public CaseArbitrary atEdge(Condition... conditions) {
    Set<Condition> named = Set.of(Objects.requireNonNull(conditions, "conditions"));
    List<CaseLimit> limits =
        CaseLimit.ALL.stream()
            .filter(
                limit -> named.isEmpty() || limit.condition().filter(named::contains).isPresent())
            .toList();
    for (Condition condition : named) {
      requireOneOf(CaseLimit.conditions(), condition);
    }
    return of(day -> atEdge(limits, day), facts -> true);
  }

  private static Arbitrary<JkpCase> atEdge(List<CaseLimit> limits, Optional<LocalDate> day) {
    if (day.isPresent()) {
      throw new IllegalArgumentException(
          "day is " + day.get() + "; cases on an edge have days of their own");
    }
    return Arbitraries.of(limits).flatMap(limit -> Arbitraries.of(-1, 0, 1).flatMap(limit::at));
  }

  /** {@return cases with any fact known or not, good or bad; about one in sixteen is entitled} */
  public CaseArbitrary withAnyFacts() {
    return of(AnyCases::of, facts -> true);
  }

  /** {@return cases that come to one or two points where the law is open} */
  public CaseArbitrary atOpenPoints() {
    return of(
        day ->
            Combinators.combine(EligibleCase.entitled(day), Values.seeds())
                .as((facts, seed) -> OpenPoints.of(facts, new Random(seed))),
        facts -> true);
  }

  /**
   * {@return cases of the same kind that are to be assessed on a day, under the law of that day}
   *
   * @param day the day, on or after 2022-02-01, since when there are claims; cases on an edge have
   *     days of their own and take none
   */
  public CaseArbitrary underLawOf(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new CaseArbitrary(kind, promise, remains, Optional.of(day), unknown);
  }

  /**
   * {@return cases of the same kind, then without some facts: they are not known} The day of the
   * law stays, and so does a condition that fails or lacks a fact; what was entitled fails nothing,
   * and may be undecided. Where no case is left, such as one that fails for a fact that is not
   * known, none is found.
   *
   * @param paths where the facts stand in a case, such as {@code participant.birthDate}
   * @throws IllegalArgumentException if a case has no such fact, or it is always known
   */
  public CaseArbitrary unknown(String... paths) {
    List<String> facts = List.copyOf(Arrays.asList(Objects.requireNonNull(paths, "paths")));
    facts.forEach(path -> Paths.forget(PlainCase.terminated(PlainCase.TERMINATED), path));
    return new CaseArbitrary(kind, promise, remains, asOf, facts);
  }

  @Override
  protected Arbitrary<JkpCase> arbitrary() {
    Predicate<JkpCase> ofKind = onItsDay(promise);
    Arbitrary<JkpCase> made = kind.apply(asOf).withoutEdgeCases().filter(ofKind);
    if (unknown.isEmpty()) {
      return Plainer.cases(made, ofKind);
    }
    Predicate<JkpCase> left = onItsDay(remains);
    return Plainer.cases(
        made.map(this::forget).filter(MOST_WITHOUT, left),
        left.and(facts -> forget(facts).equals(facts)));
  }

  private Predicate<JkpCase> onItsDay(Predicate<JkpCase> which) {
    return asOf.map(day -> which.and(facts -> facts.dayOfAssessment().equals(day))).orElse(which);
  }

  private JkpCase forget(JkpCase facts) {
    JkpCase without = facts;
    for (String path : unknown) {
      without = Paths.forget(without, path);
    }
    return without;
  }

  /** Of twenty cases nine are entitled, eight fail a condition, three lack a fact. */
  private static Arbitrary<JkpCase> mixed(Optional<LocalDate> asOf) {
    Set<Condition> conditions = EnumSet.copyOf(CONDITIONS);
    Set<Condition> undecidable = EnumSet.copyOf(OneConditionOff.undecidable());
    if (asOf.filter(day -> !day.isBefore(EligibleCase.AMENDED)).isPresent()) {
      conditions.remove(Condition.CONSECUTIVE_MONTHS);
      undecidable.remove(Condition.CONSECUTIVE_MONTHS);
    }
    return Arbitraries.frequencyOf(
        Tuple.of(9, EligibleCase.entitled(asOf)),
        Tuple.of(8, Arbitraries.of(conditions).flatMap(one -> OneConditionOff.failing(one, asOf))),
        Tuple.of(
            3, Arbitraries.of(undecidable).flatMap(one -> OneConditionOff.undecided(one, asOf))));
  }
}
