package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.rulebook.LateSettlement;
import io.github.jkpsdk.rulebook.TerminationMonth;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.Outcome;
import io.github.jkpsdk.verdict.RuleInForce;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One case on one day under the law of that day: all that a rule may look at. */
record Assessment(JkpCase facts, LocalDate asOf, LawInForce law) {

  LocalDate terminationDate() {
    return facts.termination().date();
  }

  /** The calendar months in which contributions must have been paid; article 19(3). */
  MonthRange qualifyingWindow() {
    return law.interpretations.terminationMonth() == TerminationMonth.EXCLUDED
        ? MonthRange.before(terminationDate(), law.qualifyingWindow)
        : MonthRange.endingWith(terminationDate(), law.qualifyingWindow);
  }

  /** The last day of payment with which a contribution counts. */
  LocalDate paidBy() {
    return paidBy(law.interpretations.lateSettlement());
  }

  LocalDate paidBy(LateSettlement reading) {
    return reading == LateSettlement.PAID_BY_ASSESSMENT ? asOf : terminationDate();
  }

  Finding found(RuleInForce rule, boolean met, Grounds grounds) {
    return Finding.of(rule, Outcome.of(met), grounds);
  }

  Finding notApplicable(RuleInForce rule, Grounds grounds) {
    return Finding.of(rule, Outcome.NOT_APPLICABLE, grounds);
  }

  /** Undecided for want of some facts; null stands for one that is known. */
  Finding undecided(RuleInForce rule, Grounds known, @Nullable String... missing) {
    List<String> paths = Arrays.stream(missing).filter(Objects::nonNull).toList();
    return Finding.of(rule, Outcome.UNDECIDED, known.missing(paths));
  }
}
