package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * How the five years between two benefits are counted. PP 37/2021 article 35 asks for contribution
 * months of five years since obtaining the earlier benefit.
 */
public enum YearsBetweenBenefits implements Interpretation {
  /**
   * Default: paid contribution months after the month in which the earlier benefit was first paid
   * and before the month of the termination; 60 for five years.
   *
   * <p>For it: the text says contribution period, which everywhere else is a number of paid months.
   */
  CONTRIBUTION_MONTHS,

  /**
   * The termination lies on or after the day of the first payment plus five years, whatever was
   * paid in between.
   *
   * <p>For it: the text counts five years since the benefit was obtained, which is a span of time.
   */
  CALENDAR_YEARS;

  @Override
  public String point() {
    return "YEARS_BETWEEN_BENEFITS";
  }
}
