package io.github.jkpsdk.eligibility;

import java.time.LocalDate;

/** Completed years, as {@link java.time.Period#between} counts them, without making a period. */
final class CompletedYears {

  private CompletedYears() {}

  /** One born on 29 February completes a year on 1 March of a common year. */
  static int between(LocalDate birth, LocalDate day) {
    int years = day.getYear() - birth.getYear();
    int months = day.getMonthValue() - birth.getMonthValue();
    boolean isComplete =
        months > 0 || (months == 0 && day.getDayOfMonth() >= birth.getDayOfMonth());
    return isComplete ? years : years - 1;
  }
}
