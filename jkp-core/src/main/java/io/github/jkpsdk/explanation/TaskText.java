package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the words for a duty or a next step: who, what, when, and how it stands.
 *
 * @param wording the language
 * @param variants what is to be told of some tasks by how the whole stands
 */
record TaskText(Wording wording, List<String> variants) {

  /** Of a duty by itself nobody knows how the rest stands. */
  TaskText(Wording wording) {
    this(wording, List.of());
  }

  AnswerExplanation.Task explain(Deadline deadline) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "month", deadline.month());
    put(facts, "contributionMonth", deadline.contributionMonth().map(wording::month));
    put(facts, "opensOn", deadline.opensOn().map(wording::day));
    put(facts, "dueOn", deadline.dueOn().map(wording::day));
    put(facts, "doneOn", deadline.doneOn().map(wording::day));
    put(facts, "daysLeft", deadline.daysLeft());
    put(facts, "shortfall", deadline.shortfall().map(wording::amount));
    NextStep.Kind kind = NextStep.Kind.valueOf(deadline.duty().name());
    return new AnswerExplanation.Task(
        holder(deadline.holder()),
        fill(taskKey(kind, deadline.holder(), facts), facts),
        fill(
            timeKey(
                kind,
                facts,
                deadline.note().isPresent(),
                special(deadline.source(), deadline.start())),
            facts),
        stateKey(deadline).map(key -> fill(key, facts)).orElse(""),
        deadline.citations());
  }

  private static Optional<String> stateKey(Deadline deadline) {
    return switch (deadline.status()) {
      case DONE -> Optional.of(doneKey(deadline));
      case OPEN -> leftKey(deadline.daysLeft());
      case PASSED -> Optional.of(passedKey(deadline.undone()));
      case VOID -> Optional.of("state.VOID");
      case UPCOMING -> Optional.empty();
    };
  }

  private static String doneKey(Deadline deadline) {
    if (deadline.doneOn().isEmpty()) {
      return "state.DONE.undated";
    }
    return deadline.late() ? "state.DONE.late" : "state.DONE";
  }

  AnswerExplanation.Task explain(NextStep step, LocalDate asOf) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "month", step.month());
    put(facts, "contributionMonth", step.contributionMonth().map(wording::month));
    put(facts, "alternative", step.alternative());
    put(facts, "missing", step.missing());
    put(facts, "required", step.required());
    put(facts, "opensOn", step.opensOn().map(wording::day));
    put(facts, "dueOn", step.dueOn().map(wording::day));
    put(facts, "daysLeft", step.daysLeft());
    put(facts, "shortfall", step.shortfall().map(wording::amount));
    facts.put("unmet", wording.conditions(step.unmet()));
    return new AnswerExplanation.Task(
        holder(step.holder()),
        fill(taskKey(step.step(), step.holder(), facts), facts),
        fill(
            timeKey(
                step.step(),
                facts,
                step.undated().isPresent(),
                special(step.source(), step.start())),
            facts),
        Stream.concat(stateKey(step, asOf).stream(), unmetKey(step))
            .map(key -> fill(key, facts))
            .collect(Collectors.joining("; ")),
        step.citations());
  }

  /** What is to be filed all the same, although something that is asked for is not met. */
  private static Stream<String> unmetKey(NextStep step) {
    return step.unmet().isEmpty() ? Stream.empty() : Stream.of("state.unmet");
  }

  private static Optional<String> stateKey(NextStep step, LocalDate asOf) {
    if (step.passed()) {
      return Optional.of(passedKey(step.undone()));
    }
    boolean isAhead = step.opensOn().filter(asOf::isBefore).isPresent();
    return isAhead ? Optional.empty() : leftKey(step.daysLeft());
  }

  private static String passedKey(boolean isUndone) {
    return isUndone ? "state.PASSED.undone" : "state.PASSED";
  }

  private static Optional<String> leftKey(Optional<Long> daysLeft) {
    return daysLeft.map(days -> days == 0 ? "state.today" : "state.left");
  }

  /** The text for the holder, or for what is short, where it has one of its own. */
  private String taskKey(NextStep.Kind kind, Duty.Holder holder, Map<String, String> facts) {
    String key = "task." + kind;
    Stream<String> ofFacts = Stream.of("shortfall", "alternative").filter(facts::containsKey);
    return Stream.of(Stream.of(holder.name()), ofFacts, variants.stream())
        .flatMap(special -> special)
        .map(variant -> key + "." + variant)
        .filter(wording::has)
        .findFirst()
        .orElse(key);
  }

  /** A window has two days; every other duty has a last day only. */
  private static String timeKey(
      NextStep.Kind kind, Map<String, String> facts, boolean isUndated, Optional<String> special) {
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

  private String holder(Duty.Holder holder) {
    return wording.text("holder." + holder);
  }

  private static void put(Map<String, String> facts, String name, Optional<?> value) {
    value.ifPresent(known -> facts.put(name, known.toString()));
  }

  private String fill(String key, Map<String, String> facts) {
    return wording.fill(key, name -> fact(key, name, facts));
  }

  private static String fact(String key, String name, Map<String, String> facts) {
    String fact = facts.get(name);
    if (fact == null) {
      throw new IllegalArgumentException("there is no " + name + " for " + key);
    }
    return fact;
  }
}
