package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The months of contributions as known on a day, one by one. */
final class Contributions {

  /** Stands for a payment of which only the month is known. */
  private static final LocalDate SOME_DAY = LocalDate.MIN;

  private final TreeMap<YearMonth, LocalDate> paid = new TreeMap<>();
  private final Set<YearMonth> unknown = new HashSet<>();

  private Contributions() {}

  static Contributions knownOn(ContributionHistory history, LocalDate day) {
    Contributions known = new Contributions();
    for (ContributionMonth one : history.months()) {
      LocalDate on = one.paidOn().orElse(one.month().atDay(1));
      if (!on.isAfter(day)) {
        known.paid.put(one.month(), one.paidOn().orElse(SOME_DAY));
      }
    }
    history.unknownMonths().stream()
        .filter(month -> !month.atDay(1).isAfter(day))
        .forEach(known.unknown::add);
    return known;
  }

  /** {@return the months of a range, both ends included, since there are contributions} */
  static List<YearMonth> range(YearMonth from, YearMonth to) {
    return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
        .filter(month -> !month.isBefore(Law.FIRST_CONTRIBUTION_MONTH))
        .toList();
  }

  /** {@return whether a month was certainly paid by a day, or at some day that is not known} */
  boolean isPaid(YearMonth month, LocalDate by) {
    return paid.containsKey(month) && !paid.get(month).isAfter(by);
  }

  /** {@return whether a month may have been paid by a day} */
  boolean mayBePaid(YearMonth month, LocalDate by) {
    return isPaid(month, by) || unknown.contains(month);
  }

  /** {@return the longest run of months that fit} */
  static int longestRun(List<YearMonth> months, Predicate<YearMonth> fits) {
    int longest = 0;
    int run = 0;
    for (YearMonth month : months) {
      run = fits.test(month) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** {@return how many months at the end fit, one after another} */
  static int runAtEnd(List<YearMonth> months, Predicate<YearMonth> fits) {
    int run = 0;
    while (run < months.size() && fits.test(months.get(months.size() - 1 - run))) {
      run++;
    }
    return run;
  }
}
