package io.github.jkpsdk.verdict;

import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A condition as one version of the law has it.
 *
 * @param name the stable name of the condition
 * @param basis how sure the condition is
 * @param citations the texts in force
 * @param interpretations how the open points are read on which the condition rests
 */
public record ConditionInForce(
    Condition name,
    Basis basis,
    List<LegalCitation> citations,
    List<Interpretation> interpretations)
    implements Serializable {

  /** Checks that all parts are given. */
  public ConditionInForce {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(citations, "citations");
    Objects.requireNonNull(interpretations, "interpretations");
    citations = List.copyOf(citations);
    interpretations = List.copyOf(interpretations);
  }

  /**
   * {@return a condition that a text of the law states}
   *
   * @param name the stable name of the condition
   * @param citations the texts in force
   */
  public static ConditionInForce statute(Condition name, List<LegalCitation> citations) {
    return new ConditionInForce(name, Basis.STATUTE, citations, List.of());
  }

  /**
   * {@return the same condition, resting on one more interpretation}
   *
   * @param interpretation how an open point is read
   */
  public ConditionInForce restingOn(Interpretation interpretation) {
    return restingOn(List.of(Objects.requireNonNull(interpretation, "interpretation")));
  }

  /**
   * {@return the same condition, resting on some more interpretations}
   *
   * @param more how further open points are read
   */
  public ConditionInForce restingOn(List<Interpretation> more) {
    Objects.requireNonNull(more, "more");
    if (more.isEmpty()) {
      return this;
    }
    List<Interpretation> all = new ArrayList<>(interpretations);
    all.addAll(more);
    return new ConditionInForce(name, basis, citations, all);
  }
}
