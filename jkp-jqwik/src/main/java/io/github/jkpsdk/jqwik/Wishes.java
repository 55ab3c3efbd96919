package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.jqwik.constraints.AtEdge;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.jqwik.constraints.SoonLate;
import io.github.jkpsdk.jqwik.constraints.StandsAt;
import io.github.jkpsdk.jqwik.constraints.Undecided;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.jqwik.constraints.Unknown;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Verdict;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.TooManyFilterMissesException;

/** What the annotations of a parameter ask for. */
final class Wishes {

  private static final List<Class<? extends Annotation>> OF_CASES =
      List.of(Entitled.class, Failing.class, Undecided.class, UnderLawOf.class, Unknown.class);
  private static final List<Class<? extends Annotation>> OF_CLAIMS =
      List.of(StandsAt.class, SoonLate.class);

  /** So many are made at once, to see that there are any. */
  private static final int PROBES = 10;

  /** After so many that are of another kind none is looked for. */
  private static final int MISSES = 1_000;

  private final Class<?> type;
  private final AnnotatedElement annotated;

  Wishes(Class<?> type, AnnotatedElement annotated) {
    this.type = type;
    this.annotated = annotated;
  }

  private <A extends Annotation> Optional<A> wish(Class<A> type) {
    return Optional.ofNullable(annotated.getAnnotation(type));
  }

  private boolean hasAny(List<Class<? extends Annotation>> types) {
    return types.stream().anyMatch(annotated::isAnnotationPresent);
  }

  /** The cases that are asked for. */
  CaseArbitrary cases() {
    refuse("JkpCase", OF_CLAIMS);
    refuseTogether(List.of(Entitled.class, Failing.class, Undecided.class, AtEdge.class));
    refuseTogether(List.of(AtEdge.class, UnderLawOf.class));
    return possible(
        () -> {
          CaseArbitrary cases = CaseArbitrary.realistic();
          return kept(wish(AtEdge.class).map(edge -> cases.atEdge(edge.value())).orElse(cases));
        });
  }

  private CaseArbitrary kept(CaseArbitrary realistic) {
    CaseArbitrary cases = realistic;
    if (annotated.isAnnotationPresent(Entitled.class)) {
      cases = cases.entitled();
    }
    Optional<Failing> failing = wish(Failing.class);
    if (failing.isPresent()) {
      cases = cases.failing(failing.get().value());
    }
    Optional<Undecided> undecided = wish(Undecided.class);
    if (undecided.isPresent()) {
      cases = cases.undecided(undecided.get().value());
    }
    return known(cases);
  }

  private CaseArbitrary known(CaseArbitrary kept) {
    CaseArbitrary cases = kept;
    Optional<UnderLawOf> law = wish(UnderLawOf.class);
    if (law.isPresent()) {
      cases = cases.underLawOf(day(law.get().value()));
    }
    Optional<Unknown> unknown = wish(Unknown.class);
    return unknown.isPresent() ? cases.unknown(unknown.get().value()) : cases;
  }

  private static LocalDate day(String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      if (!day.isBefore(BenefitMonths.CLAIMABLE_FROM)) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // It is refused as a day before the first one is.
    }
    throw new IllegalArgumentException(
        "value is "
            + value
            + "; allowed is a day such as 2024-06-01, on or after "
            + BenefitMonths.CLAIMABLE_FROM);
  }

  /** What is made of wishes that can all be met; else they are refused by their names. */
  private <A extends Arbitrary<JkpCase>> A possible(Supplier<A> wanted) {
    try {
      A made = wanted.get();
      Samples.ofSeed(1).of(made, PROBES);
      return made;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(wished() + ": " + e.getMessage(), e);
    } catch (TooManyFilterMissesException e) {
      throw new IllegalArgumentException(
          wished() + ": no such case is found; allowed is what one case can be at once", e);
    }
  }

  /** The claims that are asked for. */
  ClaimArbitrary claims() {
    wish(AtEdge.class)
        .filter(edge -> edge.value().length > 0)
        .ifPresent(
            edge -> {
              throw new IllegalArgumentException(
                  name(edge) + " is on a " + type.getSimpleName() + "; allowed is @AtEdge alone");
            });
    return ofMonths();
  }

  private ClaimArbitrary ofMonths() {
    Optional<Condition> failing = failingMonth();
    if (failing.isEmpty()) {
      refuseTogether(List.of(Entitled.class, Failing.class, Undecided.class));
      return lived();
    }
    refuse("Claim with a month that fails", List.of(StandsAt.class, SoonLate.class, AtEdge.class));
    refuseTogether(List.of(Failing.class, Undecided.class));
    Arbitrary<JkpCase> entitled =
        possible(
            () -> known(CaseArbitrary.realistic().entitled()).filter(MISSES, Wishes::isEligible));
    if (!OneMonthOff.isPossible(entitled, failing.get())) {
      throw new IllegalArgumentException(
          wished() + ": no such month is found; allowed is a condition that its law asks for");
    }
    return JkpArbitraries.claims().failing(failing.get()).of(entitled);
  }

  private static boolean isEligible(JkpCase facts) {
    return Jkp.standard().assess(facts).outcome() == Verdict.Outcome.ELIGIBLE;
  }

  private ClaimArbitrary lived() {
    ClaimArbitrary claims = ClaimArbitrary.realistic();
    if (annotated.isAnnotationPresent(AtEdge.class)) {
      claims = claims.atEdge();
    }
    Optional<StandsAt> standing = wish(StandsAt.class);
    if (standing.isPresent()) {
      claims = claims.standingAt(standing.get().value());
    }
    if (annotated.isAnnotationPresent(SoonLate.class)) {
      claims = claims.soonLate();
    }
    return hasAny(OF_CASES) ? claims.of(possible(() -> kept(CaseArbitrary.realistic()))) : claims;
  }

  private Optional<Condition> failingMonth() {
    return wish(Failing.class).map(Failing::value).filter(OneMonthOff.conditions()::contains);
  }

  /** The answers that are asked for: of cases, or of claims on some day. */
  Arbitrary<Answer> answers() {
    if (hasAny(OF_CLAIMS) || failingMonth().isPresent()) {
      return claims().map(claim -> Jkp.standard().answer(claim, claim.facts().dayOfAssessment()));
    }
    Arbitrary<Answer> ofCases = withoutClaims().map(Jkp.standard()::answer);
    Arbitrary<Answer> ofClaims =
        Combinators.combine(ofMonths(), Values.evenly(0, 60))
            .as((claim, days) -> Jkp.standard().answer(claim, claim.latestDay().plusDays(days)));
    return Arbitraries.oneOf(ofCases, ofClaims);
  }

  private CaseArbitrary withoutClaims() {
    return cases();
  }

  private void refuseTogether(List<Class<? extends Annotation>> wishes) {
    List<String> names =
        wishes.stream().flatMap(wish -> wish(wish).stream()).map(Wishes::name).toList();
    if (names.size() > 1) {
      throw new IllegalArgumentException(
          String.join(" and ", names)
              + " are on one "
              + type.getSimpleName()
              + "; allowed is one of "
              + wishes.stream().map(wish -> "@" + wish.getSimpleName()).toList());
    }
  }

  /** The wishes by their names, and what they are on. */
  private String wished() {
    return Stream.concat(
                Stream.concat(OF_CASES.stream(), OF_CLAIMS.stream()), Stream.of(AtEdge.class))
            .flatMap(wish -> wish(wish).stream())
            .map(Wishes::name)
            .collect(Collectors.joining(" "))
        + " on "
        + type.getSimpleName();
  }

  /** As it is written, such as {@code @Failing(ALIVE)}. */
  private static String name(Annotation wish) {
    Class<?> kind = wish.annotationType();
    return wish.toString()
        .replace(kind.getName(), kind.getSimpleName())
        .replaceFirst("\\(\\{([^,]*)}\\)$", "($1)")
        .replaceFirst("\\(\\)$", "");
  }

  /** Refuses all wishes: the type has no kinds. */
  void refuse() {
    refuse(
        type.getSimpleName(),
        Stream.of(OF_CASES, OF_CLAIMS, List.<Class<? extends Annotation>>of(AtEdge.class))
            .flatMap(List::stream)
            .toList());
  }

  private void refuse(String type, List<Class<? extends Annotation>> wishes) {
    for (Class<? extends Annotation> wish : wishes) {
      if (annotated.isAnnotationPresent(wish)) {
        throw new IllegalArgumentException(
            "@" + wish.getSimpleName() + " is on a " + type + ", which has no such kind");
      }
    }
  }
}
