package io.github.jkpsdk.explanation;

import io.github.jkpsdk.claim.NextStep;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.DutyHolder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the words for a duty or a next step: who, what and when. */
record TaskText(Wording wording) {

  ExplainedTask explain(Deadline deadline) {
    Map<String, Optional<String>> facts =
        Map.of("opensOn", day(deadline.opensOn()), "dueOn", day(deadline.dueOn()));
    String name = deadline.duty().name();
    return new ExplainedTask(
        holder(deadline.holder()),
        fill("task." + name, facts),
        fill(time(deadline), facts),
        deadline.citations());
  }

  private String time(Deadline deadline) {
    if (deadline.dueOn().isEmpty()) {
      return "time.incalculable";
    }
    if (!isFiling(deadline.duty().name()) || deadline.opensOn().isEmpty()) {
      return "time.due";
    }
    return special("time.window", Stream.of(deadline.source().name()));
  }

  ExplainedTask explain(NextStep step, LocalDate asOf) {
    Map<String, Optional<String>> facts =
        Map.of(
            "month", step.month().map(Object::toString),
            "missing", step.missing().map(Object::toString),
            "required", step.required().map(Object::toString),
            "daysLeft", step.daysLeft().map(Object::toString),
            "opensOn", day(step.opensOn()),
            "dueOn", day(step.dueOn()));
    Stream<String> variants =
        Stream.concat(Stream.of(step.holder().name()), step.month().map(m -> "month").stream());
    return new ExplainedTask(
        holder(step.holder()),
        fill(special("task." + step.step(), variants), facts),
        fill(time(step, asOf), facts),
        step.citations());
  }

  private static String time(NextStep step, LocalDate asOf) {
    if (step.dueOn().isEmpty()) {
      return isFiling(step.step()) ? "time.portal" : "time.soon";
    }
    if (step.opensOn().filter(asOf::isBefore).isPresent()) {
      return "time.opens";
    }
    return step.dueOn().get().equals(asOf) ? "time.today" : "time.left";
  }

  /** A month is filed in a window; every other duty has a last day only. */
  private static boolean isFiling(String name) {
    return name.startsWith("FILE_");
  }

  private String holder(DutyHolder holder) {
    return wording.text("holder." + holder);
  }

  private Optional<String> day(Optional<LocalDate> day) {
    return day.map(wording::day);
  }

  private String special(String key, Stream<String> variants) {
    return variants
        .map(variant -> key + "." + variant)
        .filter(wording::has)
        .findFirst()
        .orElse(key);
  }

  private String fill(String key, Map<String, Optional<String>> facts) {
    return wording.fill(
        key,
        name ->
            facts
                .getOrDefault(name, Optional.empty())
                .orElseThrow(
                    () -> new IllegalArgumentException("there is no " + name + " for " + key)));
  }
}
