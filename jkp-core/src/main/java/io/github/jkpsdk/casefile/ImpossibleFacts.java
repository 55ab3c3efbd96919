package io.github.jkpsdk.casefile;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.internal.DayRange;
import io.github.jkpsdk.internal.OpaqueId;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses facts of a case that cannot be true together, wherever they come from: a file, a builder,
 * or the events of a claim. What one value alone cannot be is refused by that value. Every message
 * starts with the path of a fact in the case.
 */
final class ImpossibleFacts {

  private static final Day CLAIMABLE =
      new Day("the first day with claims", BenefitMonths.CLAIMABLE_FROM);

  private final JkpCase facts;
  private final Day termination;
  private @Nullable IllegalArgumentException first;

  private ImpossibleFacts(JkpCase facts) {
    this.facts = facts;
    termination = new Day("termination.date", facts.termination().date());
  }

  /**
   * Checks a case.
   *
   * @throws IllegalArgumentException if its facts cannot be true together
   */
  static void refuse(JkpCase facts) {
    if (facts.id().isPresent()) {
      OpaqueId.require(facts.id().get());
    }
    DayRange.require("termination.date", facts.termination().date());
    ImpossibleFacts check = new ImpossibleFacts(facts);
    check.requireOrderOfTheJob();
    check.requireOrderOfTheClaim();
    check.requireOrderOfTheMonths();
    check.requireEarlierBenefits();
    if (facts.otherJobs() < 0) {
      check.refuse("otherJobs", "is " + facts.otherJobs() + "; it must be 0 or more");
    }
    if (check.first != null) {
      throw check.first;
    }
  }

  /** Of one fact only what was found first; what is wrong with others is suppressed by it. */
  private void refuse(String path, String problem) {
    IllegalArgumentException refusal = new IllegalArgumentException(path + " " + problem);
    if (first == null) {
      first = refusal;
    } else if (Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed()))
        .noneMatch(before -> String.valueOf(before.getMessage()).startsWith(path + " "))) {
      first.addSuppressed(refusal);
    }
  }

  private void requireOrderOfTheJob() {
    requireLast(termination, "participant.registeredOn", facts.participant().registeredOn());
    if (facts.employment().agreement().isPresent()) {
      requireOrderOfTheAgreement(facts.employment().agreement().get());
    }
  }

  private void requireOrderOfTheAgreement(WorkAgreement agreement) {
    requireLast(termination, "employment.agreement.start", agreement.start());
    if (agreement.type().equals(Optional.of(WorkAgreement.Type.PKWTT))
        && facts.termination().cause().equals(Optional.of(TerminationCause.CONTRACT_EXPIRED))) {
      refuse(
          "termination.cause",
          "is CONTRACT_EXPIRED; employment.agreement.type is PKWTT, which has no term that can run"
              + " out");
    }
  }

  private void requireOrderOfTheClaim() {
    requireFirstFiling("filedOn", facts.filedOn());
    if (facts.reemployment().isPresent()) {
      requireFirst(termination, "reemployment.date", facts.reemployment().get().date());
    }
    requireFirst(termination, "diedOn", facts.diedOn());
  }

  private void requireFirstFiling(String path, Optional<LocalDate> filedOn) {
    requireFirst(termination, path, filedOn);
    requireFirst(CLAIMABLE, path, filedOn);
  }

  private void requireOrderOfTheMonths() {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < facts.months().size(); i++) {
      MonthRecord month = facts.months().get(i);
      String path = "months[" + i + "].";
      if (!seen.add(month.month())) {
        refuse(path + "month", "is " + month.month() + " again; each month may be given once");
      }
      if (month.month() == 1) {
        requireSameFirstFiling(path, month);
      }
      requireOwnFilingBefore(path, month);
      requireFirstFilingBefore(path, month);
    }
  }

  private void requireSameFirstFiling(String path, MonthRecord monthOne) {
    requireFirstFiling(path + "filedOn", monthOne.filedOn());
    Optional<LocalDate> filing = monthOne.filedOn();
    if (filing.isPresent() && facts.filedOn().isPresent() && !filing.equals(facts.filedOn())) {
      Day filed = new Day("filedOn", facts.filedOn().get());
      refuse(path + "filedOn", filing.get(), "be the same as ", filed);
    }
  }

  private void requireOwnFilingBefore(String path, MonthRecord month) {
    if (month.filedOn().isPresent()) {
      Day filing = new Day(path + "filedOn", month.filedOn().get());
      requireFirst(filing, path + "verifiedOn", month.verifiedOn());
      requireFirst(filing, path + "paidOn", month.paidOn());
    }
  }

  private void requireFirstFilingBefore(String path, MonthRecord month) {
    Optional<LocalDate> first = facts.firstFiledOn();
    if (first.isPresent()) {
      Day filing = new Day("the filing of month 1", first.get());
      requireFirst(filing, path + "filedOn", month.filedOn());
      requireFirst(filing, path + "verifiedOn", month.verifiedOn());
      requireFirst(filing, path + "paidOn", month.paidOn());
    } else if (!month.equals(MonthRecord.builder().month(month.month()).build())) {
      refuse(
          path + "month",
          "is "
              + month.month()
              + ", filed, verified or paid; month 1 must be filed first, in filedOn or in months");
    }
  }

  private void requireEarlierBenefits() {
    for (int i = 0; i < facts.priorBenefits().size(); i++) {
      String path = "priorBenefits[" + i + "].firstPaidOn";
      Optional<LocalDate> paid = facts.priorBenefits().get(i).firstPaidOn();
      requireFirst(CLAIMABLE, path, paid);
      if (paid.isPresent() && !paid.get().isBefore(termination.day())) {
        refuse(path, paid.get(), "be before ", termination);
      }
    }
  }

  private void requireFirst(Day day, String path, Optional<LocalDate> other) {
    if (other.isPresent() && other.get().isBefore(day.day())) {
      refuse(path, other.get(), "not be before ", day);
    }
  }

  private void requireLast(Day day, String path, Optional<LocalDate> other) {
    if (other.isPresent() && other.get().isAfter(day.day())) {
      refuse(path, other.get(), "not be after ", day);
    }
  }

  private void refuse(String path, LocalDate value, String relation, Day day) {
    refuse(path, "is " + value + "; it must " + relation + day.name() + ", " + day.day());
  }

  /** A day that others must not come before or after, and what it is. */
  private record Day(String name, LocalDate day) {}
}
