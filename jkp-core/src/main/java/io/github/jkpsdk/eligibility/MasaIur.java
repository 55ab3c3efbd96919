package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.ConsecutiveMonths;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.List;

/** The conditions that count paid contribution months (<i>masa iur</i>); article 19(3). */
final class MasaIur {

  private MasaIur() {}

  static Finding qualifyingMonths(Assessment a) {
    ConditionInForce rule = a.law().qualifying;
    int required = a.law().qualifyingMonths;
    MonthRange window = a.qualifyingWindow();
    ContributionHistory history = a.known().contributions();
    if (history == null) {
      return a.undecided(
          rule,
          () -> List.of(Fact.of("monthsRequired", required), from(window), to(window)),
          "contributions");
    }
    MonthRange counted = window.notBefore(a.law().firstContributionMonth);
    int paid = history.paidIn(counted, a.paidBy());
    boolean isOpen = paid != history.paidIn(counted, a.paidByOtherwise());
    return a.found(
        isOpen ? a.law().qualifyingWithLate : rule,
        paid >= required,
        () ->
            List.of(
                Fact.of("monthsPaid", paid),
                Fact.of("monthsRequired", required),
                from(window),
                to(window)));
  }

  static Finding consecutiveMonths(Assessment a) {
    ConditionInForce rule = a.law().consecutive;
    int required = a.law().consecutiveMonths;
    if (required == 0) {
      return a.law().consecutiveNotAsked;
    }
    MonthRange window = a.qualifyingWindow();
    ContributionHistory history = a.known().contributions();
    if (history == null) {
      return a.undecided(
          rule,
          () -> List.of(Fact.of("consecutiveMonthsRequired", required), from(window), to(window)),
          "contributions");
    }
    MonthRange counted = window.notBefore(a.law().firstContributionMonth);
    int consecutive = run(a, history, counted, a.paidBy());
    boolean isOpen = consecutive != run(a, history, counted, a.paidByOtherwise());
    return a.found(
        isOpen ? a.law().consecutiveWithLate : rule,
        consecutive >= required,
        () ->
            List.of(
                Fact.of("consecutiveMonths", consecutive),
                Fact.of("consecutiveMonthsRequired", required),
                from(window),
                to(window)));
  }

  private static int run(
      Assessment a, ContributionHistory history, MonthRange counted, LocalDate paidBy) {
    return a.law().consecutiveReading == ConsecutiveMonths.ENDING_AT_TERMINATION
        ? history.runAtEndOf(counted, paidBy)
        : history.longestRunIn(counted, paidBy);
  }

  private static Fact from(MonthRange window) {
    return Fact.of("windowFrom", window.startInclusive());
  }

  private static Fact to(MonthRange window) {
    return Fact.of("windowTo", window.endInclusive());
  }
}
