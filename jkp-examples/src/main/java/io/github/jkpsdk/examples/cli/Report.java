package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.claim.BenefitMonth;
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

/** An answer as a page for people. */
final class Report {

  /** What comes first, after the headline. */
  enum Order {
    CONDITIONS_FIRST,
    MONTHS_FIRST
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
  private final ReportText texts;
  private final Wording wording;
  private final AnswerExplanation explanation;
  private final boolean isEntitled;
  private final Page page = new Page();

  private Report(Answer answer, Locale locale) {
    this.answer = answer;
    texts = new ReportText(locale);
    wording = texts.wording();
    explanation = Explanation.of(answer, locale);
    isEntitled = answer.standing().state() != Standing.State.NOT_ENTITLED;
  }

  static String of(Answer answer, Order order, Locale locale) {
    return new Report(answer, locale).write(order);
  }

  private String write(Order order) {
    page.paragraph(explanation.headline());
    page.paragraph(texts.text("stateOn") + " " + wording.day(answer.asOf()) + ".");
    if (order == Order.MONTHS_FIRST) {
      months();
      next();
      money();
    }
    conditions();
    if (order == Order.CONDITIONS_FIRST) {
      months();
      next();
      money();
    }
    if (isEntitled) {
      answer.benefit().ifPresent(this::benefit);
    }
    sentences("remedies", explanation.remedies());
    sentences("otherClaims", explanation.otherClaims());
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
    explanation.verdict().findings().forEach(found -> finding(found, TITLE));
    explanation.verdict().payer().ifPresent(this::payer);
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
    explanation.deadlines().forEach(this::task);
  }

  private void sentences(String heading, List<String> sentences) {
    if (!sentences.isEmpty()) {
      page.heading(texts.text(heading));
    }
    sentences.forEach(page::item);
  }
}
