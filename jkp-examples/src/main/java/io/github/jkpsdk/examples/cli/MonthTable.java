package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.examples.told.Amounts;
import io.github.jkpsdk.explanation.AnswerExplanation;
import java.util.List;

/**
 * The six months of a claim as a table.
 *
 * @param texts the words
 * @param hasAmounts whether the amounts say something
 * @param width of the page; the activity months are left out where they have no room
 */
record MonthTable(ReportText texts, boolean hasAmounts, int width) {

  private static final int MONTH = 4;
  private static final int STATUS = 20;
  private static final int DAYS = 24;
  private static final int AMOUNT = 11;
  private static final String UNKNOWN = "-";
  private static final String NOTHING = "–";

  void write(Page page, List<AnswerExplanation.Month> months) {
    page.blank()
        .paragraph(
            row(
                texts.text("claim.month"),
                texts.text("claim.status"),
                texts.text("claim.window"),
                texts.text("claim.activity"),
                hasAmounts ? texts.text("claim.amount") : ""));
    months.forEach(month -> page.paragraph(row(month)));
    if (months.stream().map(AnswerExplanation.Month::month).anyMatch(MonthTable::isShownByPortal)) {
      page.paragraph(texts.text("claim.portal"));
    }
  }

  private String row(AnswerExplanation.Month explained) {
    BenefitMonth month = explained.month();
    return row(
        Integer.toString(month.month()),
        explained.status(),
        window(month),
        Amounts.isOver(month) ? NOTHING : month.activity().map(this::days).orElse(UNKNOWN),
        hasAmounts ? amount(month) : "");
  }

  private String window(BenefitMonth month) {
    return Amounts.isOver(month)
        ? NOTHING
        : month.window().map(this::days).orElse(UNKNOWN) + (isShownByPortal(month) ? "*" : "");
  }

  /** What is lost is no amount; what it would have been is told with why it is lost. */
  private String amount(BenefitMonth month) {
    if (Amounts.isLost(month) && month.paidAmount().isEmpty()) {
      return NOTHING;
    }
    return month.paidAmount().or(month::amount).map(texts.wording()::amount).orElse(UNKNOWN);
  }

  private String row(String month, String status, String window, String activity, String amount) {
    String row =
        Page.column(month, MONTH)
            + Page.column(status, STATUS)
            + Page.column(window, DAYS + 1)
            + (isWide() ? Page.column(activity, DAYS) : "")
            + (amount.isEmpty() ? "" : Page.figure(amount, AMOUNT));
    return row.stripTrailing();
  }

  private boolean isWide() {
    return width >= MONTH + STATUS + DAYS + 1 + DAYS + AMOUNT;
  }

  private String days(ClaimWindow window) {
    return window
        .opensOn()
        .map(opensOn -> texts.wording().days(opensOn, window.closesOn()))
        .orElseGet(() -> texts.wording().daysUntil(window.closesOn()));
  }

  private String days(ActivityMonth activity) {
    return texts.wording().days(activity.from(), activity.to());
  }

  private static boolean isShownByPortal(BenefitMonth month) {
    return month
        .window()
        .filter(days -> days.source() == ClaimWindow.Source.SHOWN_BY_PORTAL)
        .isPresent();
  }
}
