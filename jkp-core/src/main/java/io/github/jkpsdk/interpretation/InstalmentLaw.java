package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Which day decides the law of an instalment that is not paid yet. The general elucidation of PP
 * 6/2025 pays every benefit under it since promulgation; it names no day for an unpaid month. What
 * was paid is judged by the law of the day of payment, whatever the interpretation.
 */
public enum InstalmentLaw implements Interpretation {
  /**
   * Default: the day on which it can be paid at the earliest, the later of the day of asking and
   * the day on which the month is filed. So never a law older than the day of asking.
   *
   * <p>For it: the general elucidation of PP 6/2025 and article II of Permenaker 2/2025 pay
   * remaining months under the new law, too.
   */
  PAYMENT_DATE,

  /**
   * The first day of that benefit month, also where it lies before the day of asking.
   *
   * <p>For it: the rate belongs to a month of benefit, and whoever pays late would else change what
   * is due.
   */
  BENEFIT_MONTH_START;

  @Override
  public String point() {
    return "INSTALMENT_LAW";
  }
}
