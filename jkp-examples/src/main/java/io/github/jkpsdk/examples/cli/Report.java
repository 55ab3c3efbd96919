package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.examples.told.Amounts;
import io.github.jkpsdk.examples.told.Item;
import io.github.jkpsdk.examples.told.Part;
import io.github.jkpsdk.examples.told.Told;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** An answer as plain text for people. */
final class Report {

  /** What comes first, after the headline, the money and what to do. */
  enum Order {
    CONDITIONS_FIRST,
    MONTHS_FIRST
  }

  private static final int TITLE = 31;
  private static final int OUTCOME = 16;
  private static final int MONTH = 12;
  private static final int RATE = 6;
  private static final int AMOUNT = 16;
  private static final String NOTHING = "–";

  /** Months of which nothing is in question any more. */
  private static final Set<BenefitMonth.Status> OVER =
      EnumSet.of(
          BenefitMonth.Status.PAID,
          BenefitMonth.Status.MISSED,
          BenefitMonth.Status.ENDED,
          BenefitMonth.Status.NOT_ENTITLED);

  private final Answer answer;
  private final Amounts amounts;
  private final Told told;
  private final ReportText texts;
  private final Wording wording;
  private final Page page;

  private Report(Answer answer, Detail detail, int width, Locale locale) {
    this.answer = answer;
    amounts = new Amounts(answer);
    told = new Told(answer, Reader.WORKER, detail, locale);
    texts = new ReportText(locale);
    wording = texts.wording();
    page = new Page(width);
  }

  static String of(Answer answer, Order order, Detail detail, int width, Locale locale) {
    return new Report(answer, detail, width, locale).write(order);
  }

  private String write(Order order) {
    page.paragraph(told.headline());
    page.blank().paragraph(told.day());
    told.first().forEach(this::part);
    if (order == Order.MONTHS_FIRST) {
      months();
    }
    conditions();
    told.then().forEach(this::part);
    if (order == Order.CONDITIONS_FIRST) {
      months();
    }
    if (told.isEntitled()) {
      answer.benefit().ifPresent(this::benefit);
    }
    told.rest().forEach(this::part);
    page.blank().paragraph(told.legend());
    return page.blank().paragraph(told.texts().text("noAdvice")).toString();
  }

  private void part(Part part) {
    page.heading(heading(part.heading()));
    part.items().stream().map(Item::line).forEach(page::item);
  }

  private static String heading(String words) {
    return words.toUpperCase(Locale.ROOT);
  }

  private void conditions() {
    page.heading(heading(told.conditionsHeading()));
    page.paragraph(told.words().verdict().outcome());
    told.conditions().forEach(this::finding);
    told.otherConditions().forEach(page::paragraph);
  }

  private void finding(ExplainedFinding explained) {
    String start =
        ReportText.mark(explained.finding().outcome())
            + Page.column(explained.title(), TITLE)
            + Page.column(explained.outcome(), OUTCOME);
    page.paragraph(start.stripTrailing());
    page.indented("      ", "      ", explained.sentence() + " (" + told.source(explained) + ")");
  }

  private void months() {
    if (!told.showsMonths()) {
      return;
    }
    List<AnswerExplanation.Month> months = told.words().months();
    new MonthTable(texts, told.isEntitled(), page.width()).write(page, months);
    if (told.isEntitled()) {
      months.stream().filter(this::isInQuestion).forEach(this::wanting);
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
    wanting.forEach(this::finding);
  }

  /** What is not met but does not count, because something else suffices, is not wanting. */
  private static boolean isWanting(ExplainedFinding explained, Outcome ofMonth) {
    Outcome outcome = explained.finding().outcome();
    return (outcome == Outcome.UNDECIDED && ofMonth != Outcome.MET)
        || (outcome == Outcome.NOT_MET && ofMonth == Outcome.NOT_MET);
  }

  private void benefit(CashBenefit benefit) {
    page.heading(texts.text(benefit.hypothetical() ? "benefit.projected" : "benefit"));
    benefit.instalments().forEach(this::instalment);
    String total = amounts.total().map(wording::amount).orElse(NOTHING);
    page.paragraph(
        "  " + Page.column(texts.text("total"), MONTH + RATE) + Page.figure(total, AMOUNT));
    page.item(texts.text("countedWage") + " " + wording.amount(benefit.countedWage()) + ".");
  }

  private void instalment(Instalment instalment) {
    BenefitMonth month = answer.months().get(instalment.month() - 1);
    String amount = amounts.of(month).map(wording::amount).orElse(NOTHING);
    String start =
        "  "
            + Page.column(texts.text("month") + " " + instalment.month(), MONTH)
            + Page.figure(percent(instalment), RATE)
            + Page.figure(amount, AMOUNT)
            + "  ";
    page.indented(start, " ".repeat(start.length()), wording.cited(instalment.citations()));
  }

  private static String percent(Instalment instalment) {
    return instalment.rate().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
