package io.github.jkpsdk.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Refuses facts of a case that cannot be true together. */
final class CaseConsistency {

  private CaseConsistency() {}

  static void require(JkpCase facts) {
    LocalDate termination = facts.termination().date();
    requireNotBefore(termination, "filedOn", facts.filedOn());
    requireNotBefore(
        termination, "reemployment.date", facts.reemployment().flatMap(Reemployment::date));
    Set<Integer> seen = new HashSet<>();
    for (BenefitMonth month : facts.months()) {
      requireNotBefore(termination, "months.filedOn", month.filedOn());
      requireNotBefore(termination, "months.paidOn", month.paidOn());
      if (!seen.add(month.month())) {
        throw new IllegalArgumentException(
            "months.month is " + month.month() + " twice; each month may be given once");
      }
    }
    Optional<LocalDate> monthOne = facts.month(1).flatMap(BenefitMonth::filedOn);
    if (facts.filedOn().isPresent() && monthOne.isPresent() && !monthOne.equals(facts.filedOn())) {
      throw new IllegalArgumentException(
          "filedOn is "
              + facts.filedOn().get()
              + "; month 1 was filed on "
              + monthOne.get()
              + ", and both are the day of the first claim");
    }
    if (facts.otherJobs() < 0) {
      throw new IllegalArgumentException(
          "otherJobs is " + facts.otherJobs() + "; it must be 0 or more");
    }
  }

  private static void requireNotBefore(
      LocalDate termination, String fact, Optional<LocalDate> date) {
    if (date.isPresent() && date.get().isBefore(termination)) {
      throw new IllegalArgumentException(
          fact + " is " + date.get() + "; it must not be before termination.date, " + termination);
    }
  }
}
