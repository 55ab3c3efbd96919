package io.github.jkpsdk.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses facts of a case that cannot be true together. */
final class CaseConsistency {

  private static final Pattern ALLOWED_ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
  private static final Pattern NIK = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");

  private CaseConsistency() {}

  static void require(JkpCase facts) {
    facts.id().ifPresent(CaseConsistency::requireOpaque);
    LocalDate termination = facts.termination().date();
    requireNotBefore(termination, "filedOn", facts.filedOn());
    requireNotBefore(
        termination, "reemployment.date", facts.reemployment().flatMap(Reemployment::date));
    Set<Integer> seen = new HashSet<>();
    for (MonthRecord month : facts.months()) {
      requireNotBefore(termination, "months.filedOn", month.filedOn());
      requireNotBefore(termination, "months.paidOn", month.paidOn());
      if (!seen.add(month.month())) {
        throw new IllegalArgumentException(
            "months.month is " + month.month() + " twice; each month may be given once");
      }
    }
    Optional<LocalDate> monthOne = facts.month(1).flatMap(MonthRecord::filedOn);
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

  /** The message does not repeat the id: it may hold what it must not. */
  private static void requireOpaque(String id) {
    if (!ALLOWED_ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "id has " + id.length() + " characters; 1 to 64 letters, digits, -, _ and . are allowed");
    }
    if (NIK.matcher(id).find()) {
      throw new IllegalArgumentException(
          "id has 16 digits in a row; a NIK is not allowed, use a name of your own");
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
