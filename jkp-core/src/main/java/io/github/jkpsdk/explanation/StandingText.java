package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the headline of an answer: one sentence with amount and day. */
final class StandingText {

  private static final Set<BenefitMonth.Status> ACCEPTED =
      EnumSet.of(BenefitMonth.Status.AWAITING_PAYMENT, BenefitMonth.Status.PAID);

  private static final String OWED = ".owed";

  private final Answer answer;
  private final Standing standing;
  private final Wording wording;

  StandingText(Answer answer, Wording wording) {
    this.answer = answer;
    this.wording = wording;
    standing = answer.standing();
  }

  String headline() {
    String key = key();
    return Stream.concat(
            Stream.of(wording.fill(key, this::value)),
            new HeadlineRest(answer, wording).sentences(key.endsWith(OWED)))
        .collect(Collectors.joining(" "));
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
            standing.note().filter(note -> !failed().isEmpty()).map(note -> "note.failed"),
            standing.note().map(note -> "note"),
            answer.lost().stream().findFirst().map(lost -> "lost"),
            month().flatMap(BenefitMonth::returnedOn).map(day -> "returned"),
            ofNote()
                .filter(month -> !failed().isEmpty())
                .map(month -> month.status() + ".note.failed"),
            ofNote().map(month -> month.status() + ".note"),
            month().filter(month -> !failed().isEmpty()).map(month -> month.status() + ".failed"),
            month().filter(month -> isUndecided()).map(month -> month.status() + ".undecided"),
            month().map(month -> month.status().name()),
            standing.month().map(month -> "month"),
            certainlyOwed().findFirst().map(liability -> "owed"))
        .flatMap(Optional::stream);
  }

  private Stream<EmployerLiability> certainlyOwed() {
    return answer.liabilities().stream()
        .filter(owed -> !EmployerLiabilityCalculator.isUndecided(owed.kind(), answer.verdict()));
  }

  /** Facts are missing, and the agency has accepted nothing yet. */
  private boolean isUndecided() {
    return answer.verdict().outcome() == Verdict.Outcome.UNDECIDED
        && answer.months().stream().noneMatch(month -> ACCEPTED.contains(month.status()));
  }

  private Optional<BenefitMonth> ofNote() {
    return month().filter(month -> month.note().isPresent());
  }

  private Optional<BenefitMonth> month() {
    return standing.month().map(number -> answer.months().get(number - 1));
  }

  private String value(String name) {
    return switch (name) {
      case "month" -> standing.month().map(Object::toString).orElseThrow();
      case "since" -> day(standing.since());
      case "until" -> day(standing.until());
      case "window" ->
          wording.fill(opensOn().isPresent() ? "window.dated" : "window.undated", this::value);
      case "opensOn" -> day(opensOn());
      case "returned" -> day(month().flatMap(BenefitMonth::returnedOn));
      case "note" ->
          ForeignText.shown(
              standing.note().or(() -> month().flatMap(BenefitMonth::note)).orElseThrow());
      case "unmet" -> wording.conditions(standing.unmet());
      case "failed" -> wording.conditions(failed());
      case "amount" -> amount(month().flatMap(month -> month.shortfall().or(month::amount)));
      case "paid" -> amount(answer.paid());
      case "missed" -> missed();
      case "outstanding" -> amount(answer.outstanding());
      case "owed" -> amount(owed());
      default -> throw new IllegalArgumentException("there is no " + name + " for " + key());
    };
  }

  private Optional<LocalDate> opensOn() {
    return month().flatMap(BenefitMonth::window).flatMap(ClaimWindow::opensOn);
  }

  private String missed() {
    return answer.lost().stream()
        .map(lost -> Integer.toString(lost.month()))
        .collect(Collectors.joining(", "));
  }

  /** What is not met of the right, and of the month where nobody has accepted it. */
  private List<Condition> failed() {
    Stream<Condition> ofMonth =
        month().filter(month -> !ACCEPTED.contains(month.status())).stream()
            .flatMap(month -> month.findings().stream())
            .filter(finding -> finding.outcome() == Finding.Outcome.NOT_MET)
            .map(Finding::condition);
    return Stream.concat(standing.unmet().stream(), ofMonth).toList();
  }

  private Optional<Rupiah> owed() {
    return answer.liabilities().stream().map(EmployerLiability::amount).reduce(Rupiah::plus);
  }

  private String day(Optional<LocalDate> day) {
    return day.map(wording::day).orElseGet(() -> wording.text("unknown.day"));
  }

  private String amount(Optional<Rupiah> amount) {
    return amount.map(wording::amount).orElseGet(() -> wording.text("unknown.amount"));
  }
}
