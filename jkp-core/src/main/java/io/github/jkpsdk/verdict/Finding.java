package io.github.jkpsdk.verdict;

import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What one condition came to, and why: the outcome, the article, the facts that were used, the ones
 * that are missing, and the interpretation it rests on where the law is open.
 *
 * <p>Immutable and thread-safe.
 */
public final class Finding implements Serializable {

  /** What a condition came to. */
  public enum Outcome {
    /** The facts fulfil the condition. */
    MET,
    /** The facts do not fulfil the condition. */
    NOT_MET,
    /** A needed fact is not known, and the known ones do not settle the condition. */
    UNDECIDED,
    /** The law does not ask the condition in this case. */
    NOT_APPLICABLE;

    /**
     * Met or not met.
     *
     * @param met whether the condition is fulfilled
     * @return the outcome
     */
    public static Outcome of(boolean met) {
      return met ? MET : NOT_MET;
    }
  }

  private static final long serialVersionUID = 1L;

  private final ConditionInForce law;
  private final Outcome outcome;
  private final Grounds grounds;

  private Finding(ConditionInForce law, Outcome outcome, Grounds grounds) {
    this.law = Objects.requireNonNull(law, "law");
    this.outcome = Objects.requireNonNull(outcome, "outcome");
    this.grounds = Objects.requireNonNull(grounds, "grounds");
  }

  /**
   * {@return a finding}
   *
   * @param law the condition as the law in force has it
   * @param outcome what it came to
   * @param grounds what it rests on
   */
  public static Finding of(ConditionInForce law, Outcome outcome, Grounds grounds) {
    return new Finding(law, outcome, grounds);
  }

  /**
   * {@return a finding that is undecided for want of facts}
   *
   * @param law the condition as the law in force has it
   * @param known what it rests on so far
   * @param missingFacts the facts that are needed, as paths into the case
   */
  public static Finding undecided(ConditionInForce law, Grounds known, List<String> missingFacts) {
    return new Finding(
        law, Outcome.UNDECIDED, Objects.requireNonNull(known, "known").missing(missingFacts));
  }

  /**
   * {@return a finding that is undecided for want of one fact}
   *
   * @param law the condition as the law in force has it
   * @param known what it rests on so far
   * @param missingFact the fact that is needed, as a path into the case
   */
  public static Finding undecided(ConditionInForce law, Grounds known, String missingFact) {
    return undecided(law, known, List.of(Objects.requireNonNull(missingFact, "missingFact")));
  }

  /** {@return the stable name of the condition} */
  public Condition condition() {
    return law.name();
  }

  /**
   * What the condition came to.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * How sure the condition is.
   *
   * @return the basis
   */
  public Basis basis() {
    return law.basis();
  }

  /**
   * The facts that were used, by name.
   *
   * @return the facts, in a stable order
   */
  public List<Fact> facts() {
    return List.copyOf(grounds.facts());
  }

  /**
   * The texts in force.
   *
   * @return the citations
   */
  public List<LegalCitation> citations() {
    return law.citations();
  }

  /**
   * The facts that are needed and not known.
   *
   * @return paths into the case; empty unless undecided
   */
  public List<String> missingFacts() {
    return grounds.missingFacts();
  }

  /**
   * The interpretations of open points on which this finding rests.
   *
   * @return the interpretations, mostly none
   */
  public List<Interpretation> interpretations() {
    return law.interpretations();
  }

  private Object writeReplace() {
    return new Finding(law, outcome, new Grounds.Stated(facts(), missingFacts()));
  }

  private Object readResolve() {
    return writeReplace();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding finding
        && law.equals(finding.law)
        && outcome == finding.outcome
        && facts().equals(finding.facts())
        && missingFacts().equals(finding.missingFacts());
  }

  @Override
  public int hashCode() {
    return Objects.hash(law.name(), outcome);
  }

  @Override
  public String toString() {
    return condition()
        + " "
        + outcome
        + " "
        + facts()
        + (missingFacts().isEmpty() ? "" : " missing " + missingFacts());
  }
}
