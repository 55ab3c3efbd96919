package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.answer.InterpretationEffect.Change.What;
import io.github.jkpsdk.answer.InterpretationEffect.Held;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the words for what another interpretation would change: what matters to a person, for which
 * there is a text, and how the law is read then.
 */
record EffectText(Wording wording) {

  String sentence(InterpretationEffect effect) {
    String told = hasWords(effect) ? changes(effect) : wording.text("effect.details");
    String other = new FindingText(wording).sentence(effect.other());
    return wording.fill("effect", name -> name.equals("changes") ? told : other);
  }

  /** Whether anything would change for which there is a text. */
  boolean hasWords(InterpretationEffect effect) {
    return !changes(effect).isEmpty();
  }

  private String changes(InterpretationEffect effect) {
    return effect.changes().stream()
        .flatMap(change -> clause(change, effect.changes()).stream())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** What else changes says until when a month can still be saved. */
  private Optional<String> clause(Change change, List<Change> all) {
    Optional<String> until = change.month().flatMap(month -> until(month, all));
    return keys(change, until.isPresent())
        .filter(wording::has)
        .findFirst()
        .map(key -> wording.fill(key, name -> value(name, change, until)));
  }

  private Optional<String> until(int month, List<Change> all) {
    return all.stream()
        .filter(change -> change.what() == What.STEP_DUE && change.now().isEmpty())
        .filter(change -> change.month().equals(Optional.of(month)))
        .filter(change -> wording.has("effect.step." + change.name().orElse("")))
        .flatMap(
            change ->
                change.then().stream()
                    .map(
                        day ->
                            wording.fill(
                                "effect.step." + change.name().orElseThrow(),
                                name -> words(change, day))))
        .findFirst();
  }

  /** From what is most special to the kind of change alone; what comes or goes has its own. */
  private static Stream<String> keys(Change change, boolean hasLastDay) {
    String key = "effect." + change.what();
    if (change.then().isEmpty()) {
      return Stream.of(key + ".NONE");
    }
    String then = key + "." + change.then().map(EffectText::term).orElseThrow();
    String both =
        key + "." + change.now().map(EffectText::term).orElse("") + then.substring(key.length());
    return Stream.of(
        hasLastDay ? both + ".until" : both,
        both,
        then,
        key + change.name().map(name -> "." + name).orElse(""),
        change.now().isEmpty() ? key + ".NEW" : key);
  }

  private static String term(Held value) {
    return value instanceof Held.Term term ? term.name() : "";
  }

  private String value(String name, Change change, Optional<String> until) {
    return switch (name) {
      case "month" -> change.month().map(Object::toString).orElseThrow();
      case "name" -> wording.text(change.name().orElseThrow());
      case "now" -> change.now().map(value -> words(change, value)).orElseThrow();
      case "then" -> change.then().map(value -> words(change, value)).orElseThrow();
      case "until" -> until.orElseThrow();
      default -> throw new IllegalArgumentException("there is no " + name + " in a change");
    };
  }

  private String words(Change change, Held value) {
    if (value instanceof Held.Day day) {
      return wording.day(day.date());
    }
    return value instanceof Held.Amount amount
        ? wording.amount(amount.rupiah())
        : wording.text(words(change.what()) + term(value));
  }

  private static String words(What what) {
    return what == What.FINDING ? "outcome." : "status.";
  }
}
