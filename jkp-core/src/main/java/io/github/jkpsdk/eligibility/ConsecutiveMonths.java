package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
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

/** Enough consecutive paid months in the window; article 19(3) as it stood until 2025-02-06. */
final class ConsecutiveMonths implements EntitlementCondition {

  private final boolean isAsked;
  private final Finding notAsked;
  final MonthsInWindow months;

  ConsecutiveMonths(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Integer> required = law.consecutiveMonths().versionOn(day);
    PaidMonths paid = new PaidMonths(law, interpretations, day);
    var interpretation =
        interpretations.of(io.github.jkpsdk.interpretation.ConsecutiveMonths.class);
    ConditionInForce text =
        ConditionInForce.statute(Condition.CONSECUTIVE_MONTHS, required.citations());
    isAsked = required.value() > 0;
    notAsked = Finding.of(text, Outcome.NOT_APPLICABLE, Grounds.NONE);
    months =
        new MonthsInWindow(
            paid,
            switch (interpretation) {
              case ANYWHERE_IN_WINDOW -> ContributionHistory::longestRunIn;
              case ENDING_AT_TERMINATION -> ContributionHistory::runAtEndOf;
            },
            paid.restingOnTerminationMonth(text).restingOn(interpretation),
            "consecutiveMonths",
            new Fact.Count("consecutiveMonthsRequired", required.value()));
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return isAsked ? months.assess(facts, asOf) : notAsked;
  }
}
