package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.money.Rupiah;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A contribution, or that of several workers together, as a page for people. */
final class ContributionReport {

  private static final int LABEL = 32;
  private static final int AMOUNT = 14;
  private static final int SEN = 3;

  private final Contribution of;
  private final ReportText texts;
  private final Wording wording;
  private final int width;

  ContributionReport(Contribution contribution, Locale locale) {
    of = contribution;
    texts = new ReportText(locale);
    wording = texts.wording();
    // No amount is longer than the wage it is a share of, but for the sen.
    width = Math.max(AMOUNT, wording.amount(of.wage()).length() + SEN);
  }

  static String of(Contribution contribution, Locale locale) {
    return new ContributionReport(contribution, locale).write();
  }

  private String write() {
    Page page = new Page();
    page.paragraph(
        texts.text("contribution.month")
            + " "
            + wording.month(of.month())
            + ", "
            + texts.text("contribution.wage")
            + " "
            + wording.amount(of.wage())
            + ".");
    page.blank();
    addRows(page);
    addReadings(page);
    return page.blank().paragraph(texts.text("noAdvice")).toString();
  }

  /** The amounts, each with its texts. */
  void addRows(Page page) {
    row(page, "contribution.base", of.base());
    row(page, "contribution.total", of.total());
    row(page, "contribution.government", of.governmentShare());
    row(page, "contribution.fromJkk", of.shareFromJkk());
    row(page, "contribution.fromJkm", of.shareFromJkm());
    row(page, "contribution.jkkLeft", of.jkkLeft());
    row(page, "contribution.jkmLeft", of.jkmLeft());
    row(page, "contribution.worker", of.workerPays());
    row(page, "contribution.before", of.employerBillBefore());
    row(page, "contribution.after", of.employerBillAfter());
  }

  /** The interpretations on which the amounts rest. */
  void addReadings(Page page) {
    Map<String, String> readings = readings();
    if (!readings.isEmpty()) {
      page.heading(texts.text("READINGS").toUpperCase(Locale.ROOT));
    }
    readings.forEach((name, sentence) -> page.item(sentence + " [" + name + "]"));
  }

  void row(Page page, String label, CitedAmount amount) {
    String start = start(label, amount.amount()) + "  ";
    page.indented(start, " ".repeat(start.length()), texts.wording().cited(amount.citations()));
  }

  /** What stands at the left of a row. */
  String start(String label, Rupiah amount) {
    return Page.column(texts.text(label), LABEL) + Page.figure(wording.amount(amount), width);
  }

  private Map<String, String> readings() {
    Map<String, String> sentences = new LinkedHashMap<>();
    of.interpretations()
        .forEach(
            reading -> sentences.put(reading.label(), Explanation.of(reading, texts.locale())));
    return sentences;
  }
}
