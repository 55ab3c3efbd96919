package io.github.jkpsdk.verdict;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What a finding rests on. The code that decides hands over what it used; it is rendered to named
 * facts only when somebody asks, so that a verdict costs little.
 */
@FunctionalInterface
public interface Grounds {

  /** No facts and nothing missing. */
  Grounds NONE = List::of;

  /**
   * The facts that were used.
   *
   * @return the facts, in a stable order
   */
  List<Fact> facts();

  /**
   * The facts that are needed and not known.
   *
   * @return paths into the case, such as {@code participant.citizenship}
   */
  default List<String> missingFacts() {
    return List.of();
  }

  /**
   * The same facts, with some missing.
   *
   * @param missingFacts paths into the case
   * @return the grounds of an undecided finding
   */
  default Grounds missing(List<String> missingFacts) {
    Objects.requireNonNull(missingFacts, "missingFacts");
    Grounds known = this;
    List<String> missing = List.copyOf(missingFacts);
    return new Grounds() {
      @Override
      public List<Fact> facts() {
        return known.facts();
      }

      @Override
      public List<String> missingFacts() {
        return missing;
      }
    };
  }

  /**
   * Grounds that are already rendered.
   *
   * @param facts the facts that were used
   * @param missingFacts the facts that are needed and not known
   */
  record Stated(List<Fact> facts, List<String> missingFacts) implements Grounds, Serializable {
    /** Copies both lists. */
    public Stated {
      Objects.requireNonNull(facts, "facts");
      Objects.requireNonNull(missingFacts, "missingFacts");
      facts = List.copyOf(facts);
      missingFacts = List.copyOf(missingFacts);
    }
  }
}
