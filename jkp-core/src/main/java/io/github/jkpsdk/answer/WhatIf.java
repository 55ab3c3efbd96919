package io.github.jkpsdk.answer;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A case on a day, and what it would come to with other facts. A planned termination is asked on
 * its own day, with the months until then taken for paid.
 */
final class WhatIf {

  /** How far ahead a later termination is looked for; five years between benefits fit in it. */
  private static final int YEARS_AHEAD = 20;

  private final Eligibility eligibility;
  private final JkpCase facts;
  private final LocalDate asOf;
  private final YearMonth firstMonth;

  WhatIf(Eligibility eligibility, JkpCase facts, LocalDate asOf, YearMonth firstMonth) {
    this.eligibility = eligibility;
    this.facts = facts;
    this.asOf = asOf;
    this.firstMonth = firstMonth;
  }

  Eligibility eligibility() {
    return eligibility;
  }

  LocalDate asOf() {
    return asOf;
  }

  boolean isPlanned() {
    return asOf.isBefore(termination());
  }

  private LocalDate termination() {
    return facts.termination().date();
  }

  /** The day on which the question is asked. */
  LocalDate day() {
    return isPlanned() ? termination() : asOf;
  }

  Verdict assess(JkpCase changed) {
    return eligibility.assess(changed, day());
  }

  /** The months of contributions that are due until a planned termination. */
  Optional<MonthRange> monthsAhead() {
    YearMonth last = endOfWindow();
    return isPlanned() && isContributing() && !last.isBefore(thisMonth())
        ? Optional.of(MonthRange.of(thisMonth(), last))
        : Optional.empty();
  }

  private boolean isContributing() {
    return facts.employment().isContributing() && facts.contributions().isPresent();
  }

  private YearMonth thisMonth() {
    return latest(YearMonth.from(asOf), firstMonth);
  }

  private MonthRange window() {
    return eligibility.qualifyingWindow(termination(), day());
  }

  private YearMonth endOfWindow() {
    return earliest(window().endInclusive(), ContributionHistory.LATEST);
  }

  /** The facts with the months until a planned termination paid. */
  JkpCase expected() {
    return monthsAhead()
        .map(ahead -> paid(ahead.startInclusive(), ahead.endInclusive()))
        .orElse(facts);
  }

  private JkpCase paid(YearMonth from, YearMonth to) {
    ContributionHistory.Builder paid = ContributionHistory.builder().add(from, to);
    facts.contributions().ifPresent(paid::addAll);
    return facts.toBuilder().contributions(paid.build()).build();
  }

  /**
   * The unpaid months of the window that an employer in arrears could settle: from the start of the
   * agreement on, none where that is not known, nor for who was never enrolled. A month of which
   * nobody knows may be paid already.
   */
  List<YearMonth> unsettled() {
    Optional<YearMonth> start =
        facts.employment().agreement().flatMap(WorkAgreement::start).map(YearMonth::from);
    if (start.isEmpty() || !isContributing()) {
      return List.of();
    }
    ContributionHistory paid = facts.contributions().orElseThrow();
    YearMonth first = latest(start.get(), latest(firstMonth, window().startInclusive()));
    YearMonth last =
        isPlanned() ? earliest(endOfWindow(), thisMonth().minusMonths(1)) : endOfWindow();
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .filter(month -> isUnpaid(paid, MonthRange.of(month, month)))
        .toList();
  }

  private boolean isUnpaid(ContributionHistory paid, MonthRange month) {
    return paid.paidIn(month, asOf) == 0 && paid.unknownIn(month) == 0;
  }

  /** The verdict if what is unsettled is settled on a later day. */
  Verdict assessSettled(LocalDate settledOn) {
    LocalDate judged = settledOn.isAfter(day()) ? settledOn : day();
    return eligibility.assess(settled(expected(), unsettled(), settledOn), judged);
  }

  /** The same facts with some months settled on a day. */
  static JkpCase settled(JkpCase facts, List<YearMonth> months, LocalDate day) {
    ContributionHistory.Builder paid =
        facts.contributions().orElseGet(ContributionHistory::none).toBuilder();
    for (YearMonth month : months) {
      paid.add(ContributionMonth.builder().month(month).paidOn(day).build());
    }
    return facts.toBuilder().contributions(paid.build()).build();
  }

  /**
   * The first month of a later termination for which a verdict fits, if contributions are paid from
   * the month of asking on; empty where not even the latest one does.
   */
  Optional<YearMonth> earliestLater(Predicate<Verdict> fits) {
    YearMonth first = latest(YearMonth.from(termination()), YearMonth.from(asOf)).plusMonths(1);
    YearMonth last =
        earliest(first.plusYears(YEARS_AHEAD), ContributionHistory.LATEST.minusMonths(1));
    boolean isWithout = !facts.employment().isContributing() || first.isAfter(last);
    return isWithout || !fits.test(later(facts, last))
        ? Optional.empty()
        : Stream.iterate(first, month -> month.plusMonths(1))
            .filter(month -> fits.test(later(facts, month)))
            .findFirst();
  }

  /**
   * Some facts of this case with another termination, on the first day of a month, and
   * contributions paid from the month of asking until then. Nothing is claimed yet.
   */
  Verdict later(JkpCase changed, YearMonth month) {
    LocalDate day = month.atDay(1);
    JkpCase later =
        changed.toBuilder()
            .contributions(
                changed
                    .contributions()
                    .map(paid -> paid.toBuilder().add(thisMonth(), month).build()))
            .termination(changed.termination().toBuilder().date(day).build())
            .filedOn(Optional.empty())
            .months(List.of())
            .reemployment(Optional.empty())
            .diedOn(Optional.empty())
            .build();
    return eligibility.assess(later, day);
  }

  private static YearMonth latest(YearMonth one, YearMonth other) {
    return one.isBefore(other) ? other : one;
  }

  private static YearMonth earliest(YearMonth one, YearMonth other) {
    return one.isAfter(other) ? other : one;
  }
}
