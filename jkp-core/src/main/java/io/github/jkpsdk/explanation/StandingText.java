package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.Instalment;
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

/** Makes the headline of an answer: a few short sentences with amount and day. */
final class StandingText {

  private static final Set<BenefitMonth.Status> ACCEPTED =
      EnumSet.of(BenefitMonth.Status.AWAITING_PAYMENT, BenefitMonth.Status.PAID);

  /** Facts that are named; of more only the number is told. */
  private static final int MOST_FACTS = 2;

  private final Answer answer;
  private final Standing standing;
  private final Wording wording;

  StandingText(Answer answer, Wording wording) {
    this.answer = answer;
    this.wording = wording;
    standing = answer.standing();
  }

  String headline() {
    HeadlineRest rest = new HeadlineRest(answer, wording);
    return Stream.of(rest.before(), Stream.of(wording.fill(key(), this::value)), rest.sentences())
        .flatMap(sentences -> sentences)
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
            month().flatMap(BenefitMonth::returnedOn).map(day -> "returned"),
            ofNote()
                .filter(month -> !failed().isEmpty())
                .map(month -> month.status() + ".note.failed"),
            ofNote().map(month -> month.status() + ".note"),
            month().filter(month -> !failed().isEmpty()).map(month -> month.status() + ".failed"),
            month().filter(month -> isUndecided()).map(month -> month.status() + ".undecided"),
            month().map(month -> month.status().name()),
            standing.month().map(month -> "month"),
            Optional.of("planned").filter(planned -> isPlanned()))
        .flatMap(Optional::stream);
  }

  /** Nobody can file before the termination. */
  private boolean isPlanned() {
    return opensOn().filter(answer.asOf()::isBefore).isPresent();
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
      case "window" -> window();
      case "opensOn" -> day(opensOn());
      case "returned" -> day(month().flatMap(BenefitMonth::returnedOn));
      case "note" ->
          ForeignText.quoted(
              standing.note().or(() -> month().flatMap(BenefitMonth::note)).orElseThrow());
      case "unmet" -> reasons(standing.unmet());
      case "failed" -> reasons(failed());
      case "missing" -> missing();
      case "money" -> money();
      case "amount" -> amount(month().flatMap(month -> month.shortfall().or(month::amount)));
      case "paid" -> amount(answer.paid());
      case "outstanding" -> amount(answer.outstanding());
      default -> throw new IllegalArgumentException("there is no " + name + " for " + key());
    };
  }

  /** Of the month in question, else of the first. */
  private Optional<ClaimWindow> claimWindow() {
    return month().or(() -> Optional.of(answer.months().get(0))).flatMap(BenefitMonth::window);
  }

  private Optional<LocalDate> opensOn() {
    return claimWindow().flatMap(ClaimWindow::opensOn);
  }

  private String window() {
    return opensOn()
        .flatMap(first -> standing.until().map(last -> wording.period(first, last)))
        .orElseGet(() -> wording.fill("window.undated", this::value));
  }

  private String missing() {
    List<String> facts =
        standing.missingFacts().stream().map(new FindingText(wording)::missing).toList();
    return wording.fill(
        facts.size() > MOST_FACTS ? "headline.missing.many" : "headline.missing",
        name -> name.equals("count") ? Integer.toString(facts.size()) : wording.list(facts));
  }

  /** What a month brings where all bring the same, and what can be had in all. */
  private String money() {
    List<Rupiah> amounts =
        answer.benefit().stream()
            .flatMap(benefit -> benefit.instalments().stream())
            .map(Instalment::amount)
            .distinct()
            .toList();
    String key = "headline.money";
    String uneven = amounts.size() == 1 ? key : key + ".uneven";
    return wording.fill(
        amounts.isEmpty() || answer.outstanding().isEmpty() ? key + ".unknown" : uneven,
        name -> name.equals("monthly") ? wording.amount(amounts.get(0)) : value("outstanding"));
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

  private String reasons(List<Condition> conditions) {
    return new WhyText(answer, wording).of(conditions);
  }

  private String day(Optional<LocalDate> day) {
    return day.map(wording::day).orElseGet(() -> wording.text("unknown.day"));
  }

  private String amount(Optional<Rupiah> amount) {
    return amount.map(wording::amount).orElseGet(() -> wording.text("unknown.amount"));
  }
}
