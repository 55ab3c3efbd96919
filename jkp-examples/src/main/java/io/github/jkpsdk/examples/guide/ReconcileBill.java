package io.github.jkpsdk.examples.guide;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.contribution.CitedAmount;
import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.contribution.RiskClass;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** Holds the columns of a month's bill against what the payroll comes to. */
public final class ReconcileBill {

  private ReconcileBill() {}

  /**
   * Prints each column, and the day by which it is to be paid.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    PayrollMonth payroll =
        PayrollMonth.builder()
            .month(YearMonth.of(2026, 5))
            .riskClass(RiskClass.LOW)
            .paidOn(LocalDate.of(2026, 6, 12))
            .worker("A-01", Rupiah.of(4_250_000))
            .worker("A-02", Rupiah.of(6_500_000))
            .worker("A-03", Rupiah.of(2_773_184))
            .build();
    PayrollMonth.Bill bill = Jkp.standard().bill(payroll);

    print("JKK, without the share of JKP", bill.sum().jkkLeft());
    print("JKM", bill.sum().jkmLeft());
    print("JKP out of JKK", bill.sum().shareFromJkk());
    print("JKP of the government", bill.sum().governmentShare());
    print("the employer pays", bill.sum().employerBillAfter());
    System.out.println("due on " + bill.dueOn().orElseThrow());
  }

  private static void print(String column, CitedAmount amount) {
    System.out.println(column + ": " + amount.amount().format(Locale.ENGLISH));
  }
}
