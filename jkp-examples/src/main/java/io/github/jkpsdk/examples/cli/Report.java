package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An answer as a page for people. */
final class Report {

  /** What comes first, after the headline, the money and what to do. */
  enum Order {
    CONDITIONS_FIRST,
    MONTHS_FIRST
  }

  /** How much is told. */
  enum Detail {
    /** Conditions that are met by their names, and nothing of what cannot be had. */
    BRIEF,
    ALL
  }

  private static final int TITLE = 24;
  private static final int OUTCOME = 16;
  private static final int MONTH = 12;
  private static final int RATE = 6;
  private static final int AMOUNT = 16;

  /** Months of which nothing is in question any more. */
  private static final Set<BenefitMonth.Status> OVER =
      EnumSet.of(
          BenefitMonth.Status.PAID,
          BenefitMonth.Status.MISSED,
          BenefitMonth.Status.ENDED,
          BenefitMonth.Status.NOT_ENTITLED);

  private final Answer answer;
  private final Detail detail;
  private final ReportText texts;
  private final Wording wording;
  private final AnswerExplanation explanation;
  private final boolean isEntitled;
  private final Page page = new Page();

  private Report(Answer answer, Detail detail, Locale locale) {
    this.answer = answer;
    this.detail = detail;
    texts = new ReportText(locale);
    wording = texts.wording();
    explanation = Explanation.of(answer, locale);
    isEntitled = answer.standing().state() != Standing.State.NOT_ENTITLED;
  }

  static String of(Answer answer, Order order, Detail detail, Locale locale) {
    return new Report(answer, detail, locale).write(order);
  }

  private String write(Order order) {
    page.paragraph(explanation.headline());
    page.paragraph(texts.text("stateOn") + " " + wording.day(answer.asOf()) + ".");
    money();
    next();
    if (order == Order.MONTHS_FIRST) {
      months();
    }
    conditions();
    sentences("remedies", explanation.remedies());
    sentences("otherClaims", explanation.otherClaims());
    if (order == Order.CONDITIONS_FIRST) {
      months();
    }
    explanation.verdict().payer().filter(payer -> isShown()).ifPresent(this::payer);
    answer.benefit().ifPresent(isEntitled ? this::benefit : this::ifEntitled);
    liabilities();
    deadlines();
    sentences("warnings", explanation.warnings());
    texts.list(page, "missing", explanation.verdict().missingFacts());
    texts.list(page, "readings", explanation.interpretations());
    sentences("effects", explanation.effects());
    return page.blank().paragraph(texts.text("noAdvice")).toString();
  }

  private void conditions() {
    page.heading(texts.text("conditions"));
    page.paragraph(explanation.verdict().outcome());
    page.paragraph(texts.text("asOf") + " " + wording.day(answer.verdict().asOf()) + ".");
    explanation.verdict().findings().stream()
        .filter(found -> detail == Detail.ALL || isAgainst(found))
        .forEach(found -> finding(found, TITLE));
    if (detail == Detail.BRIEF) {
      named("conditions.met", Outcome.MET);
      named("conditions.notApplicable", Outcome.NOT_APPLICABLE);
    }
  }

  private static boolean isAgainst(ExplainedFinding explained) {
    Outcome outcome = explained.finding().outcome();
    return outcome == Outcome.NOT_MET || outcome == Outcome.UNDECIDED;
  }

  /** The titles of all conditions that came to something, in one sentence. */
  private void named(String key, Outcome outcome) {
    String titles =
        explanation.verdict().findings().stream()
            .filter(found -> found.finding().outcome() == outcome)
            .map(ExplainedFinding::title)
            .collect(Collectors.joining(", "));
    if (!titles.isEmpty()) {
      page.paragraph(texts.text(key) + " " + titles + ".");
    }
  }

  /** Who cannot have the benefit is spared its windows and payments, unless all is asked for. */
  private boolean isShown() {
    return isEntitled || detail == Detail.ALL;
  }

  private void payer(String payer) {
    ExplainedFinding why = explanation.verdict().payerFinding().orElseThrow();
    page.heading(texts.text("payer"))
        .item(payer + " (" + ReportText.cited(why.finding().citations()) + ")")
        .item(why.sentence());
  }

  private void finding(ExplainedFinding explained, int titleWidth) {
    String start =
        ReportText.mark(explained.finding().outcome())
            + Page.column(explained.title(), titleWidth)
            + Page.column(explained.outcome(), OUTCOME);
    page.indented(
        start, " ".repeat(start.length()), ReportText.cited(explained.finding().citations()));
    page.indented("      ", "      ", explained.sentence());
  }

  private void months() {
    if (!isShown()) {
      return;
    }
    new MonthTable(texts, isEntitled).write(page, explanation.months());
    if (isEntitled) {
      explanation.months().stream().filter(this::isInQuestion).forEach(this::wanting);
    }
  }

  /** A month that is under way, or whose activities count already. */
  private boolean isInQuestion(AnswerExplanation.Month explained) {
    BenefitMonth month = explained.month();
    boolean isComing =
        month.status() == BenefitMonth.Status.NOT_OPEN
            && month.activity().filter(days -> !answer.asOf().isBefore(days.from())).isEmpty();
    return !OVER.contains(month.status()) && !isComing;
  }

  private void wanting(AnswerExplanation.Month explained) {
    List<ExplainedFinding> wanting =
        explained.findings().stream()
            .filter(found -> isWanting(found, explained.month().outcome()))
            .toList();
    if (!wanting.isEmpty()) {
      page.heading(
          texts.text("claim.wanting")
              + " "
              + explained.month().month()
              + " ("
              + explained.outcome()
              + ")");
    }
    wanting.forEach(found -> finding(found, TITLE));
  }

  /** What is not met but does not count, because something else suffices, is not wanting. */
  private static boolean isWanting(ExplainedFinding explained, Outcome ofMonth) {
    Outcome outcome = explained.finding().outcome();
    return (outcome == Outcome.UNDECIDED && ofMonth != Outcome.MET)
        || (outcome == Outcome.NOT_MET && ofMonth == Outcome.NOT_MET);
  }

  private void next() {
    page.heading(texts.text("claim.next"));
    if (explanation.next().isEmpty()) {
      page.item(texts.text("claim.nothing"));
    }
    explanation.next().forEach(this::task);
  }

  private void task(AnswerExplanation.Task task) {
    page.item(task.sentence() + " (" + ReportText.cited(task.citations()) + ")");
  }

  private void money() {
    page.heading(texts.text("claim.money"));
    amount("claim.paid", answer.paid());
    Optional<Rupiah> doubtful = answer.doubtful().filter(sum -> !sum.equals(Rupiah.ZERO));
    if (isEntitled) {
      String beside = doubtful.isPresent() ? ".beside" : "";
      amount("claim.outstanding" + beside, answer.outstanding());
    }
    amount("claim.doubtful", doubtful);
    amount("claim.overpaid", answer.overpaid());
    explanation.payments().forEach(page::item);
    explanation.lost().forEach(page::item);
  }

  private void amount(String key, Optional<Rupiah> amount) {
    amount.ifPresent(sum -> page.item(texts.text(key) + " " + wording.amount(sum) + "."));
  }

  private void ifEntitled(CashBenefit benefit) {
    Rupiah first = benefit.instalments().get(0).amount();
    page.blank().paragraph(texts.text("benefit.ifEntitled") + " " + wording.amount(first) + ".");
  }

  private void benefit(CashBenefit benefit) {
    page.heading(texts.text(benefit.hypothetical() ? "benefit.projected" : "benefit"));
    benefit.instalments().forEach(this::instalment);
    page.paragraph(
        "  "
            + Page.column(texts.text("total"), MONTH + RATE)
            + Page.figure(wording.amount(benefit.total()), AMOUNT));
    page.item(texts.text("countedWage") + " " + wording.amount(benefit.countedWage()) + ".");
  }

  private void instalment(Instalment instalment) {
    String start =
        "  "
            + Page.column(texts.text("month") + " " + instalment.month(), MONTH)
            + Page.figure(percent(instalment), RATE)
            + Page.figure(wording.amount(instalment.amount()), AMOUNT)
            + "  ";
    page.indented(start, " ".repeat(start.length()), ReportText.cited(instalment.citations()));
  }

  private static String percent(Instalment instalment) {
    return instalment.rate().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private void liabilities() {
    List<EmployerLiability> liabilities = answer.liabilities();
    if (!liabilities.isEmpty()) {
      page.heading(texts.text("liabilities"));
    }
    List<String> sentences = explanation.liabilities();
    for (int i = 0; i < sentences.size(); i++) {
      String cited = ReportText.cited(liabilities.get(i).citations());
      page.item(sentences.get(i) + " (" + cited + ")");
    }
  }

  private void deadlines() {
    if (!answer.deadlines().isEmpty()) {
      page.heading(texts.text("deadlines"));
    }
    for (int i = 0; i < answer.deadlines().size(); i++) {
      if (isShown() || answer.deadlines().get(i).status() != Deadline.Status.VOID) {
        task(explanation.deadlines().get(i));
      }
    }
  }

  private void sentences(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.heading(texts.text(heading));
    }
    sentences.forEach(page::item);
  }
}
