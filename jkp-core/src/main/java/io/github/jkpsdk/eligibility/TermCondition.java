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
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition that looks at one term only. What each term comes to is found once for a law, not
 * once for a case.
 */
final class TermCondition<E extends Enum<E>> {

  private final Map<E, Finding> findings;
  private final Finding unknown;

  TermCondition(ConditionInForce rule, Class<E> terms, String path, Predicate<E> isMet) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    findings = new EnumMap<>(terms);
    for (E term : terms.getEnumConstants()) {
      Grounds grounds = new Grounds.Stated(List.of(Fact.of(name, term)), List.of());
      findings.put(term, Finding.of(rule, Outcome.of(isMet.test(term)), grounds));
    }
    unknown = Finding.of(rule, Outcome.UNDECIDED, Grounds.NONE.missing(List.of(path)));
  }

  Finding finding(@Nullable E term) {
    return term == null ? unknown : Objects.requireNonNull(findings.get(term));
  }
}
