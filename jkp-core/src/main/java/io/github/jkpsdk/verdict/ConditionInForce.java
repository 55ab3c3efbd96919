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
 * @param interpretations the readings of open points on which the condition rests
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
    citations = List.copyOf(citations);
    interpretations = List.copyOf(interpretations);
  }

  /**
   * The same condition, resting on one more reading.
   *
   * @param reading the reading
   * @return the condition with the reading added
   */
  public ConditionInForce restingOn(Interpretation reading) {
    List<Interpretation> readings = new ArrayList<>(interpretations);
    readings.add(reading);
    return new ConditionInForce(name, basis, citations, readings);
  }
}
