package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes the words for a duty or a next step: who, what, when, how it stands, where and with what.
 *
 * @param wording the language
 * @param variants what is to be told of some tasks by how the whole stands
 * @param basis how sure a step is, as far as the whole answer tells
 * @param reasons why conditions are not met, in a few words
 */
record TaskText(
    Wording wording,
    List<String> variants,
    Function<NextStep, Optional<Basis>> basis,
    Function<List<Condition>, String> reasons) {

  /** Of a duty by itself nobody knows how the rest stands. */
  TaskText(Wording wording) {
    this(wording, List.of(), step -> Optional.empty(), wording::conditions);
  }

  AnswerExplanation.Task explain(Deadline deadline) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "month", deadline.month());
    put(facts, "contributionMonth", deadline.contributionMonth().map(wording::month));
    put(facts, "shortfall", deadline.shortfall().map(wording::amount));
    put(facts, "doneOn", deadline.doneOn().map(wording::day));
    put(facts, "daysLeft", deadline.daysLeft());
    putDays(facts, deadline.opensOn(), deadline.dueOn());
    NextStep.Kind kind = NextStep.Kind.valueOf(deadline.duty().name());
    boolean isToDo =
        deadline.status() == Deadline.Status.OPEN || deadline.status() == Deadline.Status.UPCOMING;
    TimeText time = new TimeText(wording, facts);
    return new AnswerExplanation.Task(
        wording.holder(deadline.holder()),
        task(kind, deadline.holder(), facts),
        deadline.dueOn(),
        time.time(deadline),
        time.state(deadline),
        isToDo ? how(kind, deadline.holder()) : "",
        wording.source(Optional.of(deadline.basis()), deadline.citations()),
        deadline.citations());
  }

  /**
   * Tells of a step.
   *
   * @param countsCompanies whether companies are counted where one applies for work
   */
  AnswerExplanation.Task explain(NextStep step, LocalDate asOf, boolean countsCompanies) {
    Map<String, String> facts = new LinkedHashMap<>();
    put(facts, "month", step.month());
    put(facts, "contributionMonth", step.contributionMonth().map(wording::month));
    put(facts, "shortfall", step.shortfall().map(wording::amount));
    put(facts, "alternative", step.alternative());
    put(facts, "missing", step.missing());
    if (step.step() == NextStep.Kind.JOB_SEARCH) {
      facts.put("search", search(step, countsCompanies, facts));
    }
    put(facts, "required", step.required());
    put(facts, "daysLeft", step.daysLeft());
    putDays(facts, step.opensOn(), step.dueOn());
    facts.put("unmet", reasons.apply(step.unmet()));
    TimeText time = new TimeText(wording, facts);
    return new AnswerExplanation.Task(
        wording.holder(step.holder()),
        task(step.step(), step.holder(), facts),
        step.dueOn(),
        time.time(step),
        time.state(step, asOf),
        how(step.step(), step.holder()),
        wording.source(basis.apply(step), step.citations()),
        step.citations());
  }

  /** How many applications or companies; more of them where there are some. */
  private String search(NextStep step, boolean countsCompanies, Map<String, String> facts) {
    String key = countsCompanies ? "search.companies" : "search.applications";
    return wording.fill(step.missing().equals(step.required()) ? key : key + ".more", facts);
  }

  /** What is to be done, or can be, as the start of a sentence. */
  private String task(NextStep.Kind kind, Duty.Holder holder, Map<String, String> facts) {
    String task = wording.fill(taskKey(kind, holder, facts), facts);
    String who = "who." + holder;
    String key = Stream.of(who + "." + kind, who).filter(wording::has).findFirst().orElse("who");
    return Wording.capitalized(
        wording.fill(key, name -> name.equals("task") ? task : wording.holder(holder)));
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

  /** Where and with what, where there is anything to say. */
  private String how(NextStep.Kind kind, Duty.Holder holder) {
    String key = "how." + kind;
    return wording.find(key + "." + holder).or(() -> wording.find(key)).orElse("");
  }

  private void putDays(
      Map<String, String> facts, Optional<LocalDate> opensOn, Optional<LocalDate> dueOn) {
    put(facts, "opensOn", opensOn.map(wording::day));
    put(facts, "dueOn", dueOn.map(wording::day));
    put(facts, "period", opensOn.flatMap(first -> dueOn.map(last -> wording.period(first, last))));
  }

  private static void put(Map<String, String> facts, String name, Optional<?> value) {
    value.ifPresent(known -> facts.put(name, known.toString()));
  }
}
