package io.github.jkpsdk.examples;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Termination;
import java.time.LocalDate;
import java.util.Locale;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.format.MonetaryAmountFormat;
import javax.money.format.MonetaryFormats;

/** Sums and formats the instalments with the JSR 354 provider of the application, here Moneta. */
public final class InstalmentsAsMoney {

  private InstalmentsAsMoney() {}

  /**
   * Prints each instalment and the sum of all.
   *
   * @param arguments not used
   */
  public static void main(String[] arguments) {
    Termination laidOff = Termination.builder().date(LocalDate.of(2026, 6, 15)).build();
    Employment job = Employment.builder().reportedWage(Rupiah.of(4_250_000)).build();
    JkpCase facts = JkpCase.builder().termination(laidOff).employment(job).build();

    // README: money
    CashBenefit benefit = Jkp.standard().projectedBenefit(facts).orElseThrow();
    MonetaryAmountFormat format = MonetaryFormats.getAmountFormat(Locale.forLanguageTag("id-ID"));
    MonetaryAmount sum =
        Monetary.getDefaultAmountFactory().setCurrency(Rupiah.CURRENCY).setNumber(0).create();
    for (Instalment instalment : benefit.instalments()) {
      sum = sum.add(instalment.amount().toMonetaryAmount());
      System.out.println(instalment.month() + ": " + format.format(sum));
    }
    // README: end
  }
}
