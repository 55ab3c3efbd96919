package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.Missions;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.claim.MonthStatus;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.DateSource;
import io.github.jkpsdk.explanation.ClaimExplanation;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.ExplainedMonth;
import io.github.jkpsdk.explanation.ExplainedTask;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.explanation.Wording;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;
import java.util.Locale;

/** A claim on a day as a page for people. */
final class ClaimReport {

  private static final int MONTH = 4;
  private static final int STATUS = 15;
  private static final int DAYS = 24;
  private static final int AMOUNT = 11;
  private static final int TITLE = 28;
  private static final String UNKNOWN = "-";

  private final ClaimOverview overview;
  private final Missions missions;
  private final ReportText texts;
  private final Wording wording;
  private final ClaimExplanation explanation;
  private final Page page = new Page();

  private ClaimReport(ClaimOverview overview, Missions missions, Locale locale) {
    this.overview = overview;
    this.missions = missions;
    texts = new ReportText(locale);
    wording = texts.wording();
    explanation = Explanation.of(overview, locale);
  }

  static String of(ClaimOverview overview, Jkp jkp, Locale locale) {
    Missions missions = Missions.under(jkp.rulebook(), jkp.interpretations());
    return new ClaimReport(overview, missions, locale).write();
  }

  private String write() {
    page.paragraph(texts.text("claim.asOf") + " " + wording.day(overview.asOf()) + ".");
    months();
    explanation.months().stream().filter(this::isInQuestion).forEach(this::wanting);
    next();
    money();
    texts.list(page, "readings", explanation.readings());
    return page.blank().paragraph(texts.text("noAdvice")).toString();
  }

  private void months() {
    page.blank()
        .paragraph(
            row(
                texts.text("claim.month"),
                texts.text("claim.status"),
                texts.text("claim.window"),
                texts.text("claim.activity"),
                texts.text("claim.amount")));
    explanation.months().forEach(month -> page.paragraph(row(month)));
    if (overview.months().stream().anyMatch(ClaimReport::isShownByPortal)) {
      page.paragraph(texts.text("claim.portal"));
    }
  }

  private String row(ExplainedMonth explained) {
    BenefitMonth month = explained.month();
    return row(
        Integer.toString(month.month()),
        explained.status(),
        month.window().map(this::days).orElse(UNKNOWN) + (isShownByPortal(month) ? "*" : ""),
        month.activity().map(this::days).orElse(UNKNOWN),
        month.paidAmount().or(month::amount).map(wording::amount).orElse(UNKNOWN));
  }

  private static String row(
      String month, String status, String window, String activity, String amount) {
    return Page.column(month, MONTH)
        + Page.column(status, STATUS)
        + Page.column(window, DAYS + 1)
        + Page.column(activity, DAYS)
        + Page.figure(amount, AMOUNT);
  }

  private String days(ClaimWindow window) {
    return window
        .opensOn()
        .map(opensOn -> wording.days(opensOn, window.closesOn()))
        .orElseGet(() -> "?-" + wording.day(window.closesOn()));
  }

  private String days(ActivityMonth activity) {
    return wording.days(activity.from(), activity.to());
  }

  private static boolean isShownByPortal(BenefitMonth month) {
    return month.window().filter(days -> days.source() == DateSource.SHOWN_BY_PORTAL).isPresent();
  }

  /** A month that is under way, or whose activities count already. */
  private boolean isInQuestion(ExplainedMonth explained) {
    BenefitMonth month = explained.month();
    boolean isComing =
        month.status() == MonthStatus.NOT_OPEN
            && month.activity().filter(days -> !overview.asOf().isBefore(days.from())).isEmpty();
    return !month.status().isFinal() && !isComing;
  }

  private void wanting(ExplainedMonth explained) {
    BenefitMonth month = explained.month();
    List<ExplainedFinding> wanting =
        explained.findings().stream()
            .filter(found -> missions.isWanting(found.finding(), month.findings(), month.month()))
            .toList();
    if (!wanting.isEmpty()) {
      page.heading(texts.text("claim.wanting") + " " + month.month());
    }
    for (ExplainedFinding found : wanting) {
      String start = ReportText.mark(found.finding().outcome()) + Page.column(found.title(), TITLE);
      page.indented(
          start, " ".repeat(start.length()), ReportText.cited(found.finding().citations()));
      page.indented("      ", "      ", found.sentence());
    }
  }

  private void next() {
    page.heading(texts.text("claim.next"));
    List<ExplainedTask> tasks = explanation.next();
    if (tasks.isEmpty()) {
      page.item(texts.text("claim.nothing"));
    }
    for (ExplainedTask task : tasks) {
      page.item(task.sentence() + " (" + ReportText.cited(task.citations()) + ")");
    }
  }

  private void money() {
    page.heading(texts.text("claim.money"));
    amount("claim.paid", overview.paid());
    amount("claim.outstanding", overview.outstanding());
    explanation.lost().forEach(page::item);
  }

  private void amount(String key, Rupiah amount) {
    page.item(texts.text(key) + " " + wording.amount(amount) + ".");
  }
}
