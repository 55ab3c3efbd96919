package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.employment.WorkAgreement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The consecutive months for which the employer was in arrears at the termination; article 39. What
 * is not stated is counted from the contributions, and is a range where facts leave it open.
 *
 * @param atLeast the fewest months that are possible
 * @param atMost the most months that are possible
 * @param source where they come from
 * @param missing the facts that would narrow the range, as paths into the case
 */
record Arrears(int atLeast, int atMost, Source source, List<String> missing) {

  /** Where the months of arrears come from. */
  enum Source {
    STATED,
    COUNTED,
    ASSUMED_NONE
  }

  static Arrears of(JkpCase facts, LocalDate asOf, ContributionDues dues, YearMonth firstMonth) {
    Optional<Integer> stated = facts.employment().employer().arrearsMonths();
    if (stated.isPresent()) {
      return new Arrears(stated.get(), stated.get(), Source.STATED, List.of());
    }
    return facts
        .contributions()
        .map(paid -> counted(facts, paid, asOf, dues, firstMonth))
        .orElse(new Arrears(0, 0, Source.ASSUMED_NONE, List.of()));
  }

  private static Arrears counted(
      JkpCase facts,
      ContributionHistory paid,
      LocalDate asOf,
      ContributionDues dues,
      YearMonth firstMonth) {
    LocalDate termination = facts.termination().date();
    boolean isPlanned = asOf.isBefore(termination);
    LocalDate day = isPlanned ? asOf.plusDays(1) : termination;
    Optional<YearMonth> start =
        facts.employment().agreement().flatMap(WorkAgreement::start).map(YearMonth::from);
    YearMonth first = start.filter(month -> month.isAfter(firstMonth)).orElse(firstMonth);
    YearMonth latest = latestDue(day, dues, firstMonth, true);
    YearMonth earliest = latestDue(day, dues, firstMonth, false);
    LocalDate paidBy = isPlanned ? asOf : termination;
    ContributionHistory atBest = paid.withUnknownPaid();
    int atMost = Math.max(run(paid, first, latest, paidBy), run(paid, first, earliest, paidBy));
    int atLeast =
        Math.min(run(atBest, first, latest, paidBy), run(atBest, first, earliest, paidBy));
    List<String> missing = new ArrayList<>();
    if (start.isEmpty() && atMost > 0) {
      missing.add("employment.agreement.start");
    }
    if (paid.hasUnknownMonths()) {
      missing.add("contributions");
    }
    return new Arrears(start.isEmpty() ? 0 : atLeast, atMost, Source.COUNTED, missing);
  }

  /**
   * The last month that was due before a day. Where the holidays of the year are not decreed, it is
   * open whether the month whose due day is near was due; then {@code generous} decides.
   */
  private static YearMonth latestDue(
      LocalDate day, ContributionDues dues, YearMonth firstMonth, boolean generous) {
    YearMonth month = YearMonth.from(day).minusMonths(1);
    boolean isDue = !month.isBefore(firstMonth) && isDueBefore(day, month, dues, generous);
    return isDue ? month : month.minusMonths(1);
  }

  private static boolean isDueBefore(
      LocalDate day, YearMonth month, ContributionDues dues, boolean generous) {
    try {
      return dues.dueOn(month).isBefore(day);
    } catch (YearNotCoveredException e) {
      return generous;
    }
  }

  private static int run(
      ContributionHistory paid, YearMonth first, YearMonth last, LocalDate paidBy) {
    int run = 0;
    for (YearMonth month = last;
        !month.isBefore(first) && paid.paidIn(MonthRange.of(month, month), paidBy) == 0;
        month = month.minusMonths(1)) {
      run++;
    }
    return run;
  }
}
