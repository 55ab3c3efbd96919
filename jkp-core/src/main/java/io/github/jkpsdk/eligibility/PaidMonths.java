package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.ConditionInForce;
import java.time.LocalDate;
import java.time.YearMonth;

/** Which paid contribution months (<i>masa iur</i>) count under the law of one day. */
final class PaidMonths {

  /** A way to count months of a history in a range, paid up to a day. */
  @FunctionalInterface
  interface Counting {
    int count(ContributionHistory history, MonthRange range, LocalDate paidBy);
  }

  /**
   * How many months there are.
   *
   * @param paid the months that count
   * @param differs whether the other reading of late settlement gives another number
   */
  record Count(int paid, boolean differs) {}

  private final TerminationMonth terminationMonth;
  private final LateSettlement lateSettlement;
  private final int windowLength;
  private final YearMonth firstMonth;

  PaidMonths(Rulebook law, Interpretations interpretations, LocalDate day) {
    terminationMonth = interpretations.of(TerminationMonth.class);
    lateSettlement = interpretations.of(LateSettlement.class);
    windowLength = law.qualifyingWindow().on(day);
    firstMonth = law.contributionLaw().firstMonth();
  }

  /** The calendar months in which contributions must have been paid; article 19(3). */
  MonthRange window(LocalDate termination) {
    return terminationMonth == TerminationMonth.EXCLUDED
        ? MonthRange.before(termination, windowLength)
        : MonthRange.endingWith(termination, windowLength);
  }

  /** Counts the months of a range, under both readings of late settlement. */
  Count count(
      Counting counting,
      ContributionHistory history,
      MonthRange range,
      LocalDate termination,
      LocalDate asOf) {
    MonthRange counted = range.notBefore(firstMonth);
    int byAssessment = counting.count(history, counted, asOf);
    int byTermination = counting.count(history, counted, termination);
    return new Count(
        lateSettlement == LateSettlement.PAID_BY_ASSESSMENT ? byAssessment : byTermination,
        byAssessment != byTermination);
  }

  ConditionInForce restingOnTerminationMonth(ConditionInForce law) {
    return law.restingOn(terminationMonth);
  }

  ConditionInForce restingOnLateSettlement(ConditionInForce law) {
    return law.restingOn(lateSettlement);
  }
}
