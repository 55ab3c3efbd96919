package io.github.jkpsdk.explanation;

import io.github.jkpsdk.law.LegalCitation;
import java.util.List;
import java.util.Objects;

/**
 * Something to be done, in words. The same duty reads the same wherever it is listed.
 *
 * @param holder who has to do it
 * @param task what is to be done
 * @param time its days; the same on any day of asking
 * @param state how it stands on the day of asking, such as the days that are left; empty where
 *     there is nothing to say
 * @param citations the texts that ask for it
 */
public record ExplainedTask(
    String holder, String task, String time, String state, List<LegalCitation> citations) {

  /** Checks that all parts are given. */
  public ExplainedTask {
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(task, "task");
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(state, "state");
    citations = List.copyOf(citations);
  }

  /** {@return who has to do what, and when; the same on any day of asking} */
  public String duty() {
    return holder + ": " + task + ", " + time + ".";
  }

  /** {@return who has to do what, when, and how it stands} */
  public String sentence() {
    return state.isEmpty() ? duty() : holder + ": " + task + ", " + time + " (" + state + ").";
  }
}
