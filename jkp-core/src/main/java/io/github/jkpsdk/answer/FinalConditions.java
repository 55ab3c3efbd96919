package io.github.jkpsdk.answer;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells which conditions, once they are not met, are not met for good. Months of contributions can
 * still be settled by an employer in arrears, and before a planned termination more will follow.
 */
final class FinalConditions {

  private static final Set<Condition> ALWAYS =
      EnumSet.of(
          Condition.CITIZENSHIP,
          Condition.AGE_AT_REGISTRATION,
          Condition.EMPLOYMENT_RELATION,
          Condition.PROGRAMME_MEMBERSHIP,
          Condition.TERMINATION_CAUSE,
          Condition.FIXED_TERM_ENDED_EARLY,
          Condition.LIFETIME_CLAIMS);

  private static final Set<Condition> UNLESS_SETTLED =
      EnumSet.of(Condition.QUALIFYING_MONTHS, Condition.CONSECUTIVE_MONTHS);

  private final Eligibility eligibility;
  private final YearMonth firstMonth;

  FinalConditions(Rulebook rulebook, Eligibility eligibility) {
    this.eligibility = eligibility;
    firstMonth = YearMonth.from(rulebook.firstDay());
  }

  /** Whether a condition that is not met on a day will never be met. */
  boolean isFinal(Condition condition, JkpCase facts, LocalDate asOf) {
    return ALWAYS.contains(condition)
        || (UNLESS_SETTLED.contains(condition) && !couldBeMet(condition, facts, asOf));
  }

  private boolean couldBeMet(Condition condition, JkpCase facts, LocalDate asOf) {
    Optional<YearMonth> first = firstMonthToSettle(facts, asOf);
    return first.isPresent()
        && eligibility.assess(settled(facts, first.get(), asOf), asOf).finding(condition).outcome()
            != Outcome.NOT_MET;
  }

  /** From the start of the agreement on; where that is not known, the months still to come. */
  private Optional<YearMonth> firstMonthToSettle(JkpCase facts, LocalDate asOf) {
    Optional<YearMonth> start =
        facts.employment().agreement().flatMap(WorkAgreement::start).map(YearMonth::from);
    boolean isPlanned = asOf.isBefore(facts.termination().date());
    return start
        .or(() -> isPlanned ? Optional.of(YearMonth.from(asOf)) : Optional.empty())
        .map(month -> month.isBefore(firstMonth) ? firstMonth : month);
  }

  private static JkpCase settled(JkpCase facts, YearMonth first, LocalDate asOf) {
    ContributionHistory paid = facts.contributions().orElseGet(ContributionHistory::none);
    Set<YearMonth> months =
        paid.months().stream().map(ContributionMonth::month).collect(Collectors.toSet());
    ContributionHistory.Builder all = paid.toBuilder();
    YearMonth terminated = YearMonth.from(facts.termination().date());
    YearMonth last =
        terminated.isAfter(ContributionHistory.LATEST) ? ContributionHistory.LATEST : terminated;
    for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      if (!months.contains(month)) {
        all.add(ContributionMonth.builder().month(month).paidOn(asOf).build());
      }
    }
    return facts.toBuilder().contributions(all.build()).build();
  }
}
