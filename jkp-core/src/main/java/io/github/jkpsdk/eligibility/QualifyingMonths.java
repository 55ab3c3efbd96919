package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enough paid contribution months in the window before the termination; article 19(3). */
final class QualifyingMonths implements EntitlementCondition {

  private final ConditionInForce law;
  private final ConditionInForce withLateSettlement;
  private final int required;
  private final PaidMonths months;

  QualifyingMonths(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Integer> version = law.qualifyingMonths().versionOn(day);
    months = new PaidMonths(law, interpretations, day);
    required = version.value();
    this.law =
        months.restingOnTerminationMonth(
            ConditionInForce.statute(Condition.QUALIFYING_MONTHS, version.citations()));
    withLateSettlement = months.restingOnLateSettlement(this.law);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    MonthRange window = months.window(facts.termination().date());
    Optional<ContributionHistory> history = facts.contributions();
    return history.isPresent()
        ? decided(history.get(), window, facts.termination().date(), asOf)
        : Finding.undecided(
            law,
            () ->
                List.of(
                    Fact.of("monthsRequired", required),
                    Fact.of("windowFrom", window.startInclusive()),
                    Fact.of("windowTo", window.endInclusive())),
            "contributions");
  }

  /** The calendar months in which contributions must have been paid. */
  MonthRange window(LocalDate termination) {
    return months.window(termination);
  }

  /** How many months are short of the ones required, 0 where none is. */
  int monthsShort(ContributionHistory history, LocalDate termination, LocalDate asOf) {
    return Math.max(0, required - count(history, termination, asOf).paid());
  }

  private PaidMonths.Count count(
      ContributionHistory history, LocalDate termination, LocalDate asOf) {
    return months.count(
        ContributionHistory::paidIn, history, window(termination), termination, asOf);
  }

  private Finding decided(
      ContributionHistory history, MonthRange window, LocalDate termination, LocalDate asOf) {
    PaidMonths.Count count = count(history, termination, asOf);
    return PaidMonths.finding(
        count.differs() ? withLateSettlement : law,
        count.atLeast(required),
        () ->
            months.facts(
                history,
                window,
                Fact.of("monthsPaid", count.paid()),
                Fact.of("monthsRequired", required),
                Fact.of("windowFrom", window.startInclusive()),
                Fact.of("windowTo", window.endInclusive())));
  }
}
