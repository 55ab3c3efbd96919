package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the headline of an answer: one sentence with amount and day. */
final class StandingText {

  private final Answer answer;
  private final Standing standing;
  private final Wording wording;

  StandingText(Answer answer, Wording wording) {
    this.answer = answer;
    this.wording = wording;
    standing = answer.standing();
  }

  String headline() {
    return wording.fill(key(), this::value);
  }

  /** The text for the state with its reason or month, as far as there is one of its own. */
  private String key() {
    String state = "standing." + standing.state();
    String key = standing.reason().map(reason -> state + "." + reason).orElse(state);
    return variants()
        .map(variant -> key + "." + variant)
        .filter(wording::has)
        .findFirst()
        .orElse(key);
  }

  private Stream<String> variants() {
    return Stream.of(
            standing.note().map(note -> "note"),
            month().map(month -> month.status().name()),
            standing.month().map(month -> "month"))
        .flatMap(Optional::stream);
  }

  private Optional<BenefitMonth> month() {
    return standing.month().map(number -> answer.months().get(number - 1));
  }

  private String value(String name) {
    return switch (name) {
      case "month" -> standing.month().map(Object::toString).orElseThrow();
      case "since" -> day(standing.since());
      case "until" -> day(standing.until());
      case "opensOn" -> day(month().flatMap(BenefitMonth::window).flatMap(ClaimWindow::opensOn));
      case "note" -> standing.note().orElseThrow();
      case "unmet" -> unmet();
      case "amount" -> amount(month().flatMap(month -> month.shortfall().or(month::amount)));
      case "paid" -> amount(answer.paid());
      case "outstanding" -> amount(answer.outstanding());
      default -> throw new IllegalArgumentException("there is no " + name + " for " + key());
    };
  }

  private String unmet() {
    return standing.unmet().stream()
        .map(condition -> wording.text(condition.name()))
        .collect(Collectors.joining(", "));
  }

  private String day(Optional<LocalDate> day) {
    return day.map(wording::day).orElseGet(() -> wording.text("unknown.day"));
  }

  private String amount(Optional<Rupiah> amount) {
    return amount.map(wording::amount).orElseGet(() -> wording.text("unknown.amount"));
  }
}
