package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.KnownFacts;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.List;

/** One case on one day under the law of that day: all that a rule may look at. */
record Assessment(JkpCase facts, KnownFacts known, LocalDate asOf, LawInForce law) {

  static Assessment of(JkpCase facts, LocalDate asOf, LawInForce law) {
    return new Assessment(facts, facts.known(), asOf, law);
  }

  LocalDate terminationDate() {
    return known.terminationDate();
  }

  /** The calendar months in which contributions must have been paid; article 19(3). */
  MonthRange qualifyingWindow() {
    return law.terminationMonth == TerminationMonth.EXCLUDED
        ? MonthRange.before(terminationDate(), law.qualifyingWindow)
        : MonthRange.endingWith(terminationDate(), law.qualifyingWindow);
  }

  /** The last day of payment with which a contribution counts. */
  LocalDate paidBy() {
    return isByAssessment() ? asOf : terminationDate();
  }

  /** The same in the other reading of late settlement. */
  LocalDate paidByOtherwise() {
    return isByAssessment() ? terminationDate() : asOf;
  }

  private boolean isByAssessment() {
    return law.lateSettlement == LateSettlement.PAID_BY_ASSESSMENT;
  }

  Finding found(ConditionInForce rule, boolean met, Grounds grounds) {
    return Finding.of(rule, Outcome.of(met), grounds);
  }

  Finding undecided(ConditionInForce rule, Grounds grounds, String missing) {
    return undecided(rule, grounds, List.of(missing));
  }

  Finding undecided(ConditionInForce rule, Grounds grounds, List<String> missing) {
    return Finding.of(rule, Outcome.UNDECIDED, grounds.missing(missing));
  }
}
