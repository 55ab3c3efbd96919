package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Verdict;
import java.util.List;
import java.util.Locale;

/** An answer as a page for people. */
final class Report {

  private static final int TITLE = 24;
  private static final int OUTCOME = 16;
  private static final int MONTH = 12;
  private static final int RATE = 6;
  private static final int AMOUNT = 16;

  private final Answer answer;
  private final ReportText texts;
  private final Wording wording;
  private final Explanation explanation;
  private final Page page = new Page();

  private Report(Answer answer, Locale locale) {
    this.answer = answer;
    texts = new ReportText(locale);
    wording = texts.wording();
    explanation = Explanation.of(answer.verdict(), locale);
  }

  static String of(Answer answer, Locale locale) {
    return new Report(answer, locale).write();
  }

  private String write() {
    page.paragraph(explanation.outcome());
    page.paragraph(texts.text("asOf") + " " + wording.day(answer.verdict().asOf()) + ".");
    conditions();
    explanation.payer().ifPresent(payer -> page.heading(texts.text("payer")).item(payer));
    answer.benefit().ifPresent(this::benefit);
    liabilities(answer.liabilities());
    deadlines();
    texts.list(page, "missing", explanation.missingFacts());
    texts.list(page, "readings", explanation.readings());
    return page.blank().paragraph(texts.text("noAdvice")).toString();
  }

  private void conditions() {
    page.heading(texts.text("conditions"));
    explanation.findings().forEach(this::condition);
  }

  private void condition(ExplainedFinding explained) {
    String start =
        ReportText.mark(explained.finding().outcome())
            + Page.column(explained.title(), TITLE)
            + Page.column(explained.outcome(), OUTCOME);
    page.indented(
        start, " ".repeat(start.length()), ReportText.cited(explained.finding().citations()));
    page.indented("      ", "      ", explained.sentence());
  }

  private void benefit(CashBenefit benefit) {
    boolean isEligible = answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE;
    page.heading(texts.text(isEligible ? "benefit" : "benefit.projected"));
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

  private void liabilities(List<EmployerLiability> liabilities) {
    if (!liabilities.isEmpty()) {
      page.heading(texts.text("liabilities"));
    }
    for (EmployerLiability owed : liabilities) {
      page.item(
          Explanation.of(owed, texts.locale()) + " (" + ReportText.cited(owed.citations()) + ")");
    }
  }

  private void deadlines() {
    if (!answer.deadlines().isEmpty()) {
      page.heading(texts.text("deadlines"));
    }
    for (Deadline deadline : answer.deadlines()) {
      String cited = ReportText.cited(deadline.citations());
      page.item(Explanation.of(deadline, texts.locale()).sentence() + " (" + cited + ")");
    }
  }
}
