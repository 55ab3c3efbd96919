package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.jqwik.constraints.AtEdge;
import io.github.jkpsdk.jqwik.constraints.Entitled;
import io.github.jkpsdk.jqwik.constraints.Failing;
import io.github.jkpsdk.jqwik.constraints.SoonLate;
import io.github.jkpsdk.jqwik.constraints.StandsAt;
import io.github.jkpsdk.jqwik.constraints.Undecided;
import io.github.jkpsdk.jqwik.constraints.UnderLawOf;
import io.github.jkpsdk.jqwik.constraints.Unknown;
import io.github.jkpsdk.verdict.Condition;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the annotations of a parameter ask for. */
final class Wishes {

  private static final List<Class<? extends Annotation>> OF_CASES =
      List.of(Entitled.class, Failing.class, Undecided.class, UnderLawOf.class, Unknown.class);
  private static final List<Class<? extends Annotation>> OF_CLAIMS =
      List.of(StandsAt.class, SoonLate.class);

  private final AnnotatedElement annotated;

  Wishes(AnnotatedElement annotated) {
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
    CaseArbitrary cases = CaseArbitrary.realistic();
    Optional<AtEdge> edge = wish(AtEdge.class);
    if (edge.isPresent()) {
      cases = cases.atEdge(edge.get().value());
    }
    return kept(cases);
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
    return known(cases);
  }

  private CaseArbitrary known(CaseArbitrary kept) {
    CaseArbitrary cases = kept;
    Optional<Undecided> undecided = wish(Undecided.class);
    if (undecided.isPresent()) {
      cases = cases.undecided(undecided.get().value());
    }
    Optional<UnderLawOf> law = wish(UnderLawOf.class);
    if (law.isPresent()) {
      cases = cases.underLawOf(LocalDate.parse(law.get().value()));
    }
    Optional<Unknown> unknown = wish(Unknown.class);
    return unknown.isPresent() ? cases.unknown(unknown.get().value()) : cases;
  }

  /** The claims that are asked for. */
  ClaimArbitrary claims() {
    Optional<Condition> failing = failingMonth();
    if (failing.isPresent()) {
      refuse(
          "Claim with a month that fails", List.of(StandsAt.class, SoonLate.class, AtEdge.class));
      return JkpArbitraries.claims()
          .failing(failing.get())
          .of(known(CaseArbitrary.realistic().entitled()));
    }
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
    return hasAny(OF_CASES) ? claims.of(kept(CaseArbitrary.realistic())) : claims;
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
        Combinators.combine(claims(), Values.evenly(0, 60))
            .as((claim, days) -> Jkp.standard().answer(claim, claim.latestDay().plusDays(days)));
    return Arbitraries.oneOf(ofCases, ofClaims);
  }

  private CaseArbitrary withoutClaims() {
    return annotated.isAnnotationPresent(AtEdge.class) ? cases() : kept(CaseArbitrary.realistic());
  }

  /** Refuses all wishes: the type has no kinds. */
  void refuse(Class<?> type) {
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
