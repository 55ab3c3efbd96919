package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A contribution as a page for people. */
final class ContributionReport {

  private static final int LABEL = 32;
  private static final int AMOUNT = 14;

  private final ReportText texts;
  private final Wording wording;
  private final Page page = new Page();

  private ContributionReport(Locale locale) {
    texts = new ReportText(locale);
    wording = texts.wording();
  }

  static String of(Contribution contribution, Locale locale) {
    return new ContributionReport(locale).write(contribution);
  }

  private String write(Contribution of) {
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
    row("contribution.base", of.base());
    row("contribution.total", of.total());
    row("contribution.government", of.governmentShare());
    row("contribution.fromJkk", of.shareFromJkk());
    row("contribution.fromJkm", of.shareFromJkm());
    row("contribution.jkkLeft", of.jkkLeft());
    row("contribution.jkmLeft", of.jkmLeft());
    row("contribution.worker", of.workerPays());
    row("contribution.before", of.employerBillBefore());
    row("contribution.after", of.employerBillAfter());
    texts.list(page, "readings", readings(of));
    return page.blank().paragraph(texts.text("noAdvice")).toString();
  }

  private void row(String label, CitedAmount amount) {
    String start =
        Page.column(texts.text(label), LABEL)
            + Page.figure(wording.amount(amount.amount()), AMOUNT)
            + "  ";
    page.indented(start, " ".repeat(start.length()), ReportText.cited(amount.citations()));
  }

  private Map<String, String> readings(Contribution contribution) {
    Map<String, String> sentences = new LinkedHashMap<>();
    contribution
        .interpretations()
        .forEach(
            reading -> sentences.put(reading.label(), Explanation.of(reading, texts.locale())));
    return sentences;
  }
}
