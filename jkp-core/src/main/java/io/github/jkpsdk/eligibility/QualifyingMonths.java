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
import java.time.LocalDate;

/** Enough paid contribution months in the window before the termination; article 19(3). */
final class QualifyingMonths implements EntitlementCondition {

  final MonthsInWindow months;

  QualifyingMonths(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Integer> required = law.qualifyingMonths().versionOn(day);
    PaidMonths paid = new PaidMonths(law, interpretations, day);
    months =
        new MonthsInWindow(
            paid,
            ContributionHistory::paidIn,
            paid.restingOnTerminationMonth(
                ConditionInForce.statute(Condition.QUALIFYING_MONTHS, required.citations())),
            "monthsPaid",
            new Fact.Count("monthsRequired", required.value()));
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return months.assess(facts, asOf);
  }
}
