package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What each term of a closed list comes to, found once for a law and not once for a case. */
final class Terms<E extends Enum<E>> {

  private final Map<E, Finding> findings;
  private final Finding unknown;

  private Terms(Map<E, Finding> findings, Finding unknown) {
    this.findings = findings;
    this.unknown = unknown;
  }

  /**
   * The terms of a condition that looks at one fact only.
   *
   * @param path the fact, as a path into the case
   */
  static <E extends Enum<E>> Terms<E> of(
      ConditionInForce law, String path, Class<E> terms, Set<E> met) {
    return of(law, path, terms, met, Map.of());
  }

  /** The same, where what some terms come to rests on an interpretation. */
  static <E extends Enum<E>> Terms<E> of(
      ConditionInForce law,
      String path,
      Class<E> terms,
      Set<E> met,
      Map<E, ConditionInForce> resting) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    Map<E, Finding> findings = new EnumMap<>(terms);
    for (E term : terms.getEnumConstants()) {
      Grounds grounds = new Grounds.Stated(List.of(Fact.of(name, term)), List.of());
      ConditionInForce text = resting.getOrDefault(term, law);
      findings.put(term, Finding.of(text, Outcome.of(met.contains(term)), grounds));
    }
    return new Terms<>(findings, Finding.undecided(law, Grounds.NONE, path));
  }

  Finding of(Optional<E> term) {
    return term.isPresent() ? Objects.requireNonNull(findings.get(term.get())) : unknown;
  }
}
