package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.contribution.PayrollMonth.Bill;
import io.github.jkpsdk.contribution.PayrollMonth.Settlement;
import java.time.LocalDate;
import java.util.Locale;

/** The bill of a payroll as a page for people: each worker, the sums, what is to be paid. */
final class PayrollReport {

  private PayrollReport() {}

  static String of(Bill bill, Locale locale) {
    ReportText texts = new ReportText(locale);
    ContributionReport sum = new ContributionReport(bill.sum(), locale);
    String table = new PayrollTable(texts).of(bill);
    Page end = new Page().blank();
    sum.addRows(end);
    bill.settlement().ifPresent(late -> sum.row(end, "payroll.lateFee", late.lateFee()));
    if (bill.dueOn().isPresent()) {
      end.paragraph("  " + days(bill, bill.dueOn().get(), texts));
    }
    end.paragraph(sum.start("payroll.billed", bill.billed()));
    sum.addReadings(end);
    end.blank().paragraph(texts.text("noAdvice"));
    return heading(bill, texts) + table + end;
  }

  private static Page heading(Bill bill, ReportText texts) {
    return new Page()
        .paragraph(
            texts.text("contribution.month")
                + " "
                + texts.wording().month(bill.sum().month())
                + ", "
                + texts.text("payroll.workers")
                + " "
                + bill.workers().size()
                + ". "
                + texts.text("payroll.inRupiah"))
        .blank();
  }

  private static String days(Bill bill, LocalDate dueOn, ReportText texts) {
    String last = texts.text("payroll.dueOn") + " " + texts.wording().day(dueOn);
    return bill.settlement()
        .map(settlement -> last + ", " + settled(settlement, texts))
        .orElse(last);
  }

  private static String settled(Settlement settlement, ReportText texts) {
    return texts.text("payroll.paidOn")
        + " "
        + texts.wording().day(settlement.paidOn())
        + "; "
        + texts.text("payroll.monthsLate")
        + " "
        + settlement.monthsLate();
  }
}
