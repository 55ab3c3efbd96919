package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Tells what an employer is billed for its workers in one month, paid a day late. */
public final class BillPayroll {

  private BillPayroll() {}

  /**
   * Prints what the employer pays for each worker and in all, and what the government pays.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    // README: bill
    PayrollMonth payroll =
        PayrollMonth.builder()
            .month(YearMonth.of(2026, 5))
            .riskClass(RiskClass.LOW)
            .paidOn(LocalDate.of(2026, 6, 16))
            .worker("A-01", Rupiah.of(4_250_000))
            .worker("A-02", Rupiah.of(6_500_000))
            .build();
    PayrollMonth.Bill bill = Jkp.standard().bill(payroll);
    // README: end

    // README: billed
    Locale locale = Locale.ENGLISH;
    for (PayrollMonth.Line line : bill.workers()) {
      CitedAmount pays = line.contribution().employerBillAfter();
      System.out.println(line.id() + ": " + pays.amount().format(locale));
    }
    System.out.println("with the fee of paying late: " + bill.billed().format(locale));
    CitedAmount government = bill.sum().governmentShare();
    System.out.println("government: " + government.amount().format(locale));
    System.out.println("  by " + government.citations());
    // README: end
  }
}
