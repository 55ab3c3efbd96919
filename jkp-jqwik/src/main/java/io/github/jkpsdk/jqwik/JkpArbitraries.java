package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.interpretation.Interpretations;
import java.lang.reflect.AnnotatedElement;
import java.time.LocalDate;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * The door to all generators. A parameter {@code @ForAll JkpCase facts} needs none of it: what is
 * made here is what such parameters get, with the annotations of {@link
 * io.github.jkpsdk.jqwik.constraints} or without.
 */
public final class JkpArbitraries {

  private JkpArbitraries() {}

  /**
   * {@return cases as an office meets them, each with its day of assessment} Of twenty about nine
   * are entitled, eight fail a condition and three lack a fact, one in three under the law before
   * 2025-02-07. The methods of what is returned ask for other kinds.
   */
  public static CaseArbitrary cases() {
    return CaseArbitrary.realistic();
  }

  /**
   * {@return claims as they are lived from month to month: applied for, trained for, filed,
   * rejected, paid, most of them of entitled workers} The methods of what is returned ask for other
   * kinds.
   */
  public static ClaimArbitrary claims() {
    return ClaimArbitrary.realistic();
  }

  /**
   * {@return events of every kind on a day and in the 250 days after it, each alone; whether a
   * claim accepts them is another matter}
   *
   * @param startInclusive the first day
   */
  public static Arbitrary<ClaimEvent> events(LocalDate startInclusive) {
    return Events.from(Objects.requireNonNull(startInclusive, "startInclusive"));
  }

  /** {@return interpretations that differ from the default ones in any number of points} */
  public static Arbitrary<Interpretations> interpretations() {
    return Values.interpretations();
  }

  /**
   * {@return values of a public type of the SDK, as they occur: facts of cases, events of claims,
   * parts of answers} Where a type occurs nowhere, as {@link #declared(Class)} makes it.
   *
   * @param type a value type, not an enum
   * @param <T> the type
   * @throws IllegalArgumentException if the SDK has no such value type
   */
  public static <T> Arbitrary<T> of(Class<T> type) {
    return Occurring.of(Objects.requireNonNull(type, "type"), JkpArbitraries.class);
  }

  /**
   * {@return values of a parameter: its type says of what, its annotations of which kind}
   *
   * @param type a value type
   * @param annotated what carries the annotations, such as a parameter
   * @param <T> the type
   * @throws IllegalArgumentException if the SDK has no such value type, or an annotation does not
   *     fit it
   */
  public static <T> Arbitrary<T> of(Class<T> type, AnnotatedElement annotated) {
    return Occurring.of(
        Objects.requireNonNull(type, "type"), Objects.requireNonNull(annotated, "annotated"));
  }

  /**
   * {@return values of a type as its declaration allows them, whatever occurs} Texts have what a
   * format has to escape; combinations that the type refuses are left out. For tests of formats and
   * stores, not of law. A whole whose parts have to agree, such as a case or a claim, is as {@link
   * #of(Class)} makes it.
   *
   * @param type a value type or an enum
   * @param <T> the type
   */
  public static <T> Arbitrary<T> declared(Class<T> type) {
    if (Occurring.isWhole(Objects.requireNonNull(type, "type"))) {
      return of(type);
    }
    return Arbitraries.longs()
        .map(seed -> new DeclaredValues(seed).of(type))
        .dontShrink()
        .withoutEdgeCases();
  }
}
