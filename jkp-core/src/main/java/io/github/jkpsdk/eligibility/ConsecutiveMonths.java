package io.github.jkpsdk.eligibility;

import static io.github.jkpsdk.interpretation.ConsecutiveMonths.ENDING_AT_TERMINATION;

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
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Enough consecutive paid months in the window; article 19(3) as it stood until 2025-02-06. */
final class ConsecutiveMonths implements EntitlementCondition {

  private final ConditionInForce law;
  private final ConditionInForce withLateSettlement;
  private final Finding notAsked;
  private final int required;
  private final PaidMonths months;
  private final PaidMonths.Counting run;

  ConsecutiveMonths(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Integer> version = law.consecutiveMonths().versionOn(day);
    var reading = interpretations.of(io.github.jkpsdk.interpretation.ConsecutiveMonths.class);
    months = new PaidMonths(law, interpretations, day);
    required = version.value();
    run =
        reading == ENDING_AT_TERMINATION
            ? ContributionHistory::runAtEndOf
            : ContributionHistory::longestRunIn;
    ConditionInForce text =
        ConditionInForce.statute(Condition.CONSECUTIVE_MONTHS, version.citations());
    this.law = months.restingOnTerminationMonth(text).restingOn(reading);
    withLateSettlement = months.restingOnLateSettlement(this.law);
    notAsked = Finding.of(text, Outcome.NOT_APPLICABLE, Grounds.NONE);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    if (required == 0) {
      return notAsked;
    }
    MonthRange window = months.window(facts.termination().date());
    Optional<ContributionHistory> history = facts.contributions();
    return history.isPresent()
        ? decided(history.get(), window, facts.termination().date(), asOf)
        : Finding.undecided(
            law,
            () ->
                List.of(
                    Fact.of("consecutiveMonthsRequired", required),
                    Fact.of("windowFrom", window.startInclusive()),
                    Fact.of("windowTo", window.endInclusive())),
            "contributions");
  }

  /** How many months are short of the ones required, 0 where none is. */
  int monthsShort(ContributionHistory history, LocalDate termination, LocalDate asOf) {
    return Math.max(0, required - count(history, termination, asOf).paid());
  }

  private PaidMonths.Count count(
      ContributionHistory history, LocalDate termination, LocalDate asOf) {
    return months.count(run, history, months.window(termination), termination, asOf);
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
                Fact.of("consecutiveMonths", count.paid()),
                Fact.of("consecutiveMonthsRequired", required),
                Fact.of("windowFrom", window.startInclusive()),
                Fact.of("windowTo", window.endInclusive())));
  }
}
