package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.rulebook.ConsecutiveMonths;
import io.github.jkpsdk.rulebook.LateSettlement;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Grounds;
import io.github.jkpsdk.verdict.RuleInForce;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/** The conditions that count paid contribution months (<i>masa iur</i>); article 19(3). */
final class MasaIur {

  private MasaIur() {}

  static Finding qualifyingMonths(Assessment a) {
    RuleInForce rule = a.law().qualifying;
    int required = a.law().qualifyingMonths;
    MonthRange window = a.qualifyingWindow();
    ContributionHistory history = a.facts().contributions().orElse(null);
    if (history == null) {
      return a.undecided(
          rule,
          () -> List.of(Fact.of("monthsRequired", required), from(window), to(window)),
          "contributions");
    }
    MonthRange counted = window.notBefore(a.law().firstContributionMonth);
    int paid = history.paidIn(counted, a.paidBy());
    return a.found(
        settled(a, rule, history, paidBy -> history.paidIn(counted, paidBy)),
        paid >= required,
        () ->
            List.of(
                Fact.of("monthsPaid", paid),
                Fact.of("monthsRequired", required),
                from(window),
                to(window)));
  }

  static Finding consecutiveMonths(Assessment a) {
    RuleInForce rule = a.law().consecutive;
    int required = a.law().consecutiveMonths;
    if (required == 0) {
      return a.notApplicable(rule, Grounds.NONE);
    }
    MonthRange window = a.qualifyingWindow();
    ContributionHistory history = a.facts().contributions().orElse(null);
    if (history == null) {
      return a.undecided(
          rule,
          () -> List.of(Fact.of("consecutiveMonthsRequired", required), from(window), to(window)),
          "contributions");
    }
    MonthRange counted = window.notBefore(a.law().firstContributionMonth);
    ToIntFunction<LocalDate> run =
        a.law().interpretations.consecutiveMonths() == ConsecutiveMonths.ENDING_AT_TERMINATION
            ? paidBy -> history.runAtEndOf(counted, paidBy)
            : paidBy -> history.longestRunIn(counted, paidBy);
    int consecutive = run.applyAsInt(a.paidBy());
    return a.found(
        settled(a, rule, history, run),
        consecutive >= required,
        () ->
            List.of(
                Fact.of("consecutiveMonths", consecutive),
                Fact.of("consecutiveMonthsRequired", required),
                from(window),
                to(window)));
  }

  /**
   * The condition, resting on the reading of late settlement where another would count otherwise.
   */
  static RuleInForce settled(
      Assessment a, RuleInForce rule, ContributionHistory history, ToIntFunction<LocalDate> count) {
    if (!history.hasPaymentDays()
        || count.applyAsInt(a.paidBy(LateSettlement.PAID_BY_ASSESSMENT))
            == count.applyAsInt(a.paidBy(LateSettlement.PAID_BY_TERMINATION))) {
      return rule;
    }
    return rule.restingOn(a.law().interpretations.lateSettlement());
  }

  private static Fact from(MonthRange window) {
    return Fact.of("windowFrom", window.startInclusive());
  }

  private static Fact to(MonthRange window) {
    return Fact.of("windowTo", window.endInclusive());
  }
}
