package io.github.jkpsdk.casefile;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Refuses facts of a case that cannot be true together, wherever they come from: a file, a builder,
 * or the events of a claim. What one value alone cannot be is refused by that value. Every message
 * starts with the path of a fact in the case.
 */
final class ImpossibleFacts {

  private static final Pattern ALLOWED_ID = Pattern.compile("[A-Za-z0-9_.-]{1,64}");
  private static final Pattern NIK = Pattern.compile("(?<![0-9])[0-9]{16}(?![0-9])");

  private static final Day CLAIMABLE =
      new Day("the first day with claims", BenefitMonths.CLAIMABLE_FROM);

  private final JkpCase facts;
  private final Day termination;

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
    facts.id().ifPresent(ImpossibleFacts::requireOpaque);
    ImpossibleFacts check = new ImpossibleFacts(facts);
    check.requireOrderOfTheJob();
    check.requireOrderOfTheClaim();
    check.requireOrderOfTheMonths();
    check.requireEarlierBenefits();
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

  private void requireOrderOfTheJob() {
    Optional<WorkAgreement> agreement = facts.employment().agreement();
    termination.requireLast("participant.registeredOn", facts.participant().registeredOn());
    termination.requireLast("employment.agreement.start", agreement.flatMap(WorkAgreement::start));
    if (agreement.flatMap(WorkAgreement::type).equals(Optional.of(WorkAgreement.Type.PKWTT))
        && facts.termination().cause().equals(Optional.of(TerminationCause.CONTRACT_EXPIRED))) {
      throw new IllegalArgumentException(
          "termination.cause is CONTRACT_EXPIRED; employment.agreement.type is PKWTT, which has no"
              + " term that can run out");
    }
  }

  private void requireOrderOfTheClaim() {
    requireFirstFiling("filedOn", facts.filedOn());
    termination.requireFirst("reemployment.date", facts.reemployment().flatMap(Reemployment::date));
    termination.requireFirst("diedOn", facts.diedOn());
  }

  private void requireFirstFiling(String path, Optional<LocalDate> filedOn) {
    termination.requireFirst(path, filedOn);
    CLAIMABLE.requireFirst(path, filedOn);
  }

  private void requireOrderOfTheMonths() {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < facts.months().size(); i++) {
      MonthRecord month = facts.months().get(i);
      String path = "months[" + i + "].";
      if (!seen.add(month.month())) {
        throw new IllegalArgumentException(
            path + "month is " + month.month() + " again; each month may be given once");
      }
      if (month.month() == 1) {
        requireSameFirstFiling(path, month);
      }
      requireFirstFilingBefore(path, month);
    }
  }

  private void requireSameFirstFiling(String path, MonthRecord monthOne) {
    requireFirstFiling(path + "filedOn", monthOne.filedOn());
    facts
        .filedOn()
        .ifPresent(
            day -> new Day("filedOn", day).requireSame(path + "filedOn", monthOne.filedOn()));
  }

  private void requireFirstFilingBefore(String path, MonthRecord month) {
    Optional<LocalDate> first = facts.firstFiledOn();
    if (first.isPresent()) {
      Day filing = new Day("the filing of month 1", first.get());
      filing.requireFirst(path + "filedOn", month.filedOn());
      filing.requireFirst(path + "verifiedOn", month.verifiedOn());
      filing.requireFirst(path + "paidOn", month.paidOn());
    } else if (!month.equals(MonthRecord.builder().month(month.month()).build())) {
      throw new IllegalArgumentException(
          path
              + "month is "
              + month.month()
              + ", filed, verified or paid; month 1 must be filed first, in filedOn or in months");
    }
  }

  private void requireEarlierBenefits() {
    for (int i = 0; i < facts.priorBenefits().size(); i++) {
      String path = "priorBenefits[" + i + "].firstPaidOn";
      Optional<LocalDate> paid = facts.priorBenefits().get(i).firstPaidOn();
      CLAIMABLE.requireFirst(path, paid);
      termination.requireLater(path, paid);
    }
  }

  /** A day that others must not come before or after, and what it is. */
  private record Day(String name, LocalDate day) {

    void requireFirst(String path, Optional<LocalDate> other) {
      require(path, other, on -> !on.isBefore(day), "not be before ");
    }

    void requireLast(String path, Optional<LocalDate> other) {
      require(path, other, on -> !on.isAfter(day), "not be after ");
    }

    void requireLater(String path, Optional<LocalDate> other) {
      require(path, other, on -> on.isBefore(day), "be before ");
    }

    void requireSame(String path, Optional<LocalDate> other) {
      require(path, other, on -> on.equals(day), "be the same as ");
    }

    private void require(
        String path, Optional<LocalDate> other, Predicate<LocalDate> allowed, String relation) {
      if (other.isPresent() && !allowed.test(other.get())) {
        throw new IllegalArgumentException(
            path + " is " + other.get() + "; it must " + relation + name + ", " + day);
      }
    }
  }
}
