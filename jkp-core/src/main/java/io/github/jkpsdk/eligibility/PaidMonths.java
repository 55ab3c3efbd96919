package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

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
   * @param possible the same if all months that are not known were paid
   * @param differs whether the other interpretation of late settlement gives other numbers
   */
  record Count(int paid, int possible, boolean differs) {

    Outcome atLeast(int required) {
      if (paid >= required) {
        return Outcome.MET;
      }
      return possible < required ? Outcome.NOT_MET : Outcome.UNDECIDED;
    }
  }

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

  /** Counts the months of a range, under both interpretations of late settlement. */
  Count count(
      Counting counting,
      ContributionHistory history,
      MonthRange range,
      LocalDate termination,
      LocalDate asOf) {
    MonthRange counted = range.notBefore(firstMonth);
    boolean byAssessment = lateSettlement == LateSettlement.PAID_BY_ASSESSMENT;
    LocalDate paidBy = byAssessment ? asOf : termination;
    LocalDate otherwise = byAssessment ? termination : asOf;
    ContributionHistory atMost = history.withUnknownPaid();
    int paid = counting.count(history, counted, paidBy);
    int possible = history.hasUnknownMonths() ? counting.count(atMost, counted, paidBy) : paid;
    boolean mayDiffer = history.goesBeyond(termination) || history.goesBeyond(asOf);
    boolean differs =
        mayDiffer
            && (paid != counting.count(history, counted, otherwise)
                || possible != counting.count(atMost, counted, otherwise));
    return new Count(paid, possible, differs);
  }

  /** What a count comes to; it is undecided for want of the months that are not known. */
  static Finding finding(ConditionInForce law, Outcome outcome, Grounds grounds) {
    return outcome == Outcome.UNDECIDED
        ? Finding.undecided(law, grounds, "contributions")
        : Finding.of(law, outcome, grounds);
  }

  /** Adds to some facts the number of months that are not known, where there are such. */
  List<Fact> facts(ContributionHistory history, MonthRange range, List<Fact> facts) {
    int unknown = history.unknownIn(range.notBefore(firstMonth));
    if (unknown > 0) {
      facts.add(Fact.of("monthsUnknown", unknown));
    }
    return facts;
  }

  ConditionInForce restingOnTerminationMonth(ConditionInForce law) {
    return law.restingOn(terminationMonth);
  }

  ConditionInForce restingOnLateSettlement(ConditionInForce law) {
    return law.restingOn(lateSettlement);
  }
}
