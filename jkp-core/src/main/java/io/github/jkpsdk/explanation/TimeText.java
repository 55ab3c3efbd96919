package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the words for when something is to be done, and for how it stands.
 *
 * @param wording the language
 * @param facts the days and other facts by their names in the texts
 */
record TimeText(Wording wording, Map<String, String> facts) {

  /** The same on any day of asking. */
  String time(Deadline deadline) {
    return fill(
        timeKey(
            NextStep.Kind.valueOf(deadline.duty().name()),
            deadline.note().isPresent(),
            special(deadline.source(), deadline.start())));
  }

  String state(Deadline deadline) {
    Optional<String> key =
        switch (deadline.status()) {
          case DONE -> Optional.of(doneKey(deadline));
          case OPEN -> leftKey(deadline.daysLeft());
          case PASSED -> Optional.of(passedKey(deadline));
          case VOID -> Optional.of("state.VOID");
          case UPCOMING -> Optional.empty();
        };
    return key.map(this::fill).orElse("");
  }

  /** What was not done can still be, but for a window that has closed. */
  private static String passedKey(Deadline deadline) {
    String undone = deadline.duty().isFiling() ? "state.PASSED.undone" : "state.overdue";
    return deadline.undone() ? undone : "state.PASSED";
  }

  private static String doneKey(Deadline deadline) {
    if (deadline.doneOn().isEmpty()) {
      return "state.DONE.undated";
    }
    return deadline.late() ? "state.DONE.late" : "state.DONE";
  }

  String time(NextStep step) {
    return fill(
        timeKey(step.step(), step.undated().isPresent(), special(step.source(), step.start())));
  }

  String state(NextStep step, LocalDate asOf) {
    return Stream.concat(standing(step, asOf).stream(), unmetKey(step))
        .map(this::fill)
        .collect(Collectors.joining("; "));
  }

  private static Optional<String> standing(NextStep step, LocalDate asOf) {
    if (step.passed()) {
      return Optional.of(
          step.undone() && step.dueOn().isPresent() ? "state.overdue" : "state.PASSED");
    }
    boolean isAhead = step.opensOn().filter(asOf::isBefore).isPresent();
    return isAhead ? Optional.empty() : leftKey(step.daysLeft());
  }

  /** What is to be filed all the same, although something that is asked for is not met. */
  private static Stream<String> unmetKey(NextStep step) {
    return step.unmet().isEmpty() ? Stream.empty() : Stream.of("state.unmet");
  }

  private static Optional<String> leftKey(Optional<Long> daysLeft) {
    return daysLeft.map(
        days -> days == 0 ? "state.today" : days == 1 ? "state.left.one" : "state.left");
  }

  /** A window has two days; every other duty has a last day only. */
  private String timeKey(NextStep.Kind kind, boolean isUndated, Optional<String> special) {
    if (!facts.containsKey("dueOn")) {
      return isUndated ? "time.incalculable" : "time.soon";
    }
    String key = kind.isInWindow() && facts.containsKey("opensOn") ? "time.window" : "time.due";
    return special.map(of -> key + "." + of).orElse(key);
  }

  /** What its days are those of, where that is to be told. */
  private static Optional<String> special(
      ClaimWindow.Source source, Optional<Deadline.Start> start) {
    return source == ClaimWindow.Source.COMPUTED
        ? start.map(Deadline.Start::name)
        : Optional.of(source.name());
  }

  private String fill(String key) {
    return wording.fill(key, facts);
  }
}
