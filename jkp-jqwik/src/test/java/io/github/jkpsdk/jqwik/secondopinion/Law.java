package io.github.jkpsdk.jqwik.secondopinion;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The numbers of the law, held a second time on purpose: an opinion that asked the library for them
 * would agree with a wrong one.
 */
final class Law {

  /** PP 37/2021. */
  static final LocalDate PROGRAMME_BEGINS = LocalDate.of(2021, 2, 2);

  static final YearMonth FIRST_CONTRIBUTION_MONTH = YearMonth.of(2021, 2);
  static final LocalDate FIRST_CLAIM = LocalDate.of(2022, 2, 1);

  /** PP 6/2025. */
  static final LocalDate NEW_LAW = LocalDate.of(2025, 2, 7);

  static final int AGE_LIMIT = 54;
  static final int QUALIFYING_MONTHS = 12;
  static final int WINDOW_MONTHS = 24;
  static final int CONSECUTIVE_MONTHS = 6;
  static final int CLAIMS_IN_A_LIFE = 3;
  static final int YEARS_BETWEEN_CLAIMS = 5;
  static final int MONTHS_TO_CLAIM_OLD = 3;
  static final int MONTHS_TO_CLAIM = 6;

  static final long WAGE_CEILING = 5_000_000;
  static final int MONTHS = 6;

  /** Percent of the wage, by benefit month. */
  private static final int[] OLD_RATES = {45, 45, 45, 25, 25, 25};

  private static final int[] RATES = {60, 60, 60, 60, 60, 60};

  /** Arrears up to which the agency pays at once, and up to which it does for the insolvent. */
  static final int TOLERATED_ARREARS = 3;

  static final int TOLERATED_ARREARS_OF_THE_INSOLVENT = 6;

  static final int DUE_DAY = 15;
  static final int WINDOW_DAYS = 5;
  static final int APPLICATIONS = 5;
  static final int ATTENDANCE_PERCENT = 80;

  private Law() {}

  static boolean isNew(LocalDate day) {
    return !day.isBefore(NEW_LAW);
  }

  static int percent(int month, LocalDate day) {
    return (isNew(day) ? RATES : OLD_RATES)[month - 1];
  }
}
