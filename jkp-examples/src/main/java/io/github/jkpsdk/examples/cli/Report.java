package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.VerdictOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** An answer as a page for people. */
final class Report {

  private static final int TITLE = 24;
  private static final int OUTCOME = 16;
  private static final int MONTH = 12;
  private static final int RATE = 6;
  private static final int AMOUNT = 16;

  private final Answer answer;
  private final Locale locale;
  private final Explanation explanation;
  private final Wording wording;
  private final ResourceBundle texts;
  private final Page page = new Page();

  private Report(Answer answer, Locale locale) {
    this.answer = answer;
    this.locale = locale;
    explanation = Explanation.of(answer.verdict(), locale);
    wording = Wording.in(locale);
    // The root texts are Indonesian: with the root locale no default locale is ever consulted.
    texts =
        ResourceBundle.getBundle(
            "io.github.jkpsdk.examples.cli.Report",
            locale.equals(Locale.ENGLISH) ? Locale.ENGLISH : Locale.ROOT);
  }

  static String of(Answer answer, Locale locale) {
    return new Report(answer, locale).write();
  }

  private String write() {
    page.paragraph(explanation.outcome());
    page.paragraph(texts.getString("asOf") + " " + wording.day(answer.verdict().asOf()) + ".");
    conditions();
    explanation.payer().ifPresent(payer -> page.heading(texts.getString("payer")).item(payer));
    answer.benefit().ifPresent(this::benefit);
    liabilities(answer.liabilities());
    list("missing", explanation.missingFacts());
    list("readings", explanation.readings());
    return page.blank().paragraph(texts.getString("noAdvice")).toString();
  }

  private void conditions() {
    page.heading(texts.getString("conditions"));
    explanation.findings().forEach(this::condition);
  }

  private void condition(ExplainedFinding explained) {
    String start =
        mark(explained.finding().outcome())
            + Page.column(explained.title(), TITLE)
            + Page.column(explained.outcome(), OUTCOME);
    page.indented(start, " ".repeat(start.length()), cited(explained.finding().citations()));
    page.indented("      ", "      ", explained.sentence());
  }

  /** Leads the eye to what stands against the worker. */
  private static String mark(Outcome outcome) {
    return switch (outcome) {
      case NOT_MET -> "x ";
      case UNDECIDED -> "? ";
      case MET, NOT_APPLICABLE -> "  ";
    };
  }

  private void benefit(CashBenefit benefit) {
    boolean isEligible = answer.verdict().outcome() == VerdictOutcome.ELIGIBLE;
    page.heading(texts.getString(isEligible ? "benefit" : "benefit.projected"));
    benefit.instalments().forEach(this::instalment);
    page.paragraph(
        "  "
            + Page.column(texts.getString("total"), MONTH + RATE)
            + Page.figure(wording.amount(benefit.total()), AMOUNT));
    page.item(texts.getString("countedWage") + " " + wording.amount(benefit.countedWage()) + ".");
  }

  private void instalment(Instalment instalment) {
    String start =
        "  "
            + Page.column(texts.getString("month") + " " + instalment.month(), MONTH)
            + Page.figure(percent(instalment), RATE)
            + Page.figure(wording.amount(instalment.amount()), AMOUNT)
            + "  ";
    page.indented(start, " ".repeat(start.length()), cited(instalment.citations()));
  }

  private static String percent(Instalment instalment) {
    return instalment.rate().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }

  private void liabilities(List<EmployerLiability> liabilities) {
    if (!liabilities.isEmpty()) {
      page.heading(texts.getString("liabilities"));
    }
    for (EmployerLiability owed : liabilities) {
      page.item(Explanation.of(owed, locale) + " (" + cited(owed.citations()) + ")");
    }
  }

  /** Sentences, each with the name that programs know it by. */
  private void list(String heading, Map<String, String> sentences) {
    if (!sentences.isEmpty()) {
      page.heading(texts.getString(heading));
    }
    sentences.forEach((name, sentence) -> page.item(sentence + " [" + name + "]"));
  }

  /** Citations that name an instrument once: PP 37/2021 Pasal 4 ayat (2) huruf b, Pasal 5. */
  private static String cited(List<LegalCitation> citations) {
    List<String> places = new ArrayList<>();
    String instrument = "";
    for (LegalCitation citation : citations) {
      boolean isSame = citation.instrument().name().equals(instrument);
      places.add(isSame ? citation.provision() : citation.toString());
      instrument = citation.instrument().name();
    }
    return String.join(", ", places);
  }
}
