package io.github.jkpsdk.explanation;

import io.github.jkpsdk.law.LegalCitation;
import java.util.List;
import java.util.Objects;

/**
 * A duty or a next step in words.
 *
 * @param holder who has to do it
 * @param task what is to be done, to be read after the holder
 * @param time when, to be read after the task
 * @param citations the texts that ask for it
 */
public record ExplainedTask(
    String holder, String task, String time, List<LegalCitation> citations) {

  /** Checks that all parts are given. */
  public ExplainedTask {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(time, "time");
    citations = List.copyOf(citations);
  }

  /**
   * Who has to do what, and when.
   *
   * @return one sentence
   */
  public String sentence() {
    return holder + ": " + task + ", " + time + ".";
  }
}
