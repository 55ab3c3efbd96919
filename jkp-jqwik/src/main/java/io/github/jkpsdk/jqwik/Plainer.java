package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * Shrinks cases and claims to what a person can read: events are left out, facts are left out, or
 * become those of the plain case. How a value was made does not matter, only what it promises.
 */
final class Plainer {

  private Plainer() {}

  /** The same cases, shrinking to plainer ones that keep a promise. */
  static Arbitrary<JkpCase> cases(Arbitrary<JkpCase> made, Predicate<JkpCase> promise) {
    return new Made<>(
        made, facts -> PlainerCases.of(facts).filter(promise), PlainerCases::distance);
  }

  /** The same claims, shrinking to plainer ones that keep a promise. */
  static Arbitrary<Claim> claims(Arbitrary<Claim> made, Predicate<Claim> promise) {
    return new Made<>(made, claim -> plainer(claim).filter(promise), Plainer::distance);
  }

  private static ShrinkingDistance distance(Claim claim) {
    return ShrinkingDistance.of(claim.events().size()).append(PlainerCases.distance(claim.facts()));
  }

  /** With fewer events: the first half, or all but some in a row; or with plainer facts. */
  private static Stream<Claim> plainer(Claim claim) {
    List<ClaimEvent> events = claim.events();
    Stream<List<ClaimEvent>> fewer =
        Stream.iterate(events.size(), size -> size > 0, size -> size / 2)
            .flatMap(
                size ->
                    IntStream.iterate(0, from -> from < events.size(), from -> from + size)
                        .mapToObj(from -> without(events, from, from + size)));
    return Stream.concat(
        fewer.flatMap(left -> accepted(claim.facts(), left)),
        PlainerCases.of(claim.facts()).flatMap(facts -> accepted(facts, events)));
  }

  private static List<ClaimEvent> without(List<ClaimEvent> events, int start, int end) {
    List<ClaimEvent> left = new ArrayList<>(events.subList(0, start));
    left.addAll(events.subList(Math.min(end, events.size()), events.size()));
    return left;
  }

  private static Stream<Claim> accepted(JkpCase facts, List<ClaimEvent> events) {
    try {
      return Stream.of(Claim.of(facts, events));
    } catch (ClaimEventRefusedException e) {
      return Stream.of();
    }
  }

  /** What an arbitrary makes, shrunk in a way of its own. */
  private record Made<T>(
      Arbitrary<T> made, Function<T, Stream<T>> plainer, Function<T, ShrinkingDistance> distance)
      implements Arbitrary<T> {

    @Override
    public RandomGenerator<T> generator(int genSize) {
      RandomGenerator<T> inner = made.generator(genSize);
      return random -> shrinkable(inner.next(random).value());
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
      return EdgeCases.none();
    }

    private Shrinkable<T> shrinkable(T value) {
      return new Shrinking<>(value, this);
    }
  }

  /** A value on its way to a plainer one. */
  private static final class Shrinking<T> implements Shrinkable<T> {
    private final T value;
    private final Made<T> how;

    Shrinking(T value, Made<T> how) {
      this.value = value;
      this.how = how;
    }

    @Override
    public T value() {
      return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
      ShrinkingDistance now = distance();
      return how.plainer()
          .apply(value)
          .map(how::shrinkable)
          .filter(one -> one.distance().compareTo(now) < 0);
    }

    @Override
    public ShrinkingDistance distance() {
      return how.distance().apply(value);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Shrinking<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
      return Objects.hash(value);
    }

    @Override
    public String toString() {
      return String.valueOf(value);
    }
  }
}
