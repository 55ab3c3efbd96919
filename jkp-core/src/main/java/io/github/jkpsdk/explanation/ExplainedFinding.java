package io.github.jkpsdk.explanation;

import io.github.jkpsdk.verdict.Finding;
import java.util.Objects;

/**
 * A finding in words.
 *
 * @param finding the finding, with its article
 * @param title what the condition is called
 * @param outcome what it came to
 * @param sentence the facts that were used, or those that are missing
 */
public record ExplainedFinding(Finding finding, String title, String outcome, String sentence) {

  /** Checks that all parts are given. */
  public ExplainedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(sentence, "sentence");
  }

  /** {@return the finding; the sentence may tell a day of birth} */
  @Override
  public String toString() {
    return "ExplainedFinding[" + finding + "]";
  }
}
