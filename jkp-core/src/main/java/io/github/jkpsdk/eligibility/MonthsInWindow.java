package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * So many months, counted in some way, must have been paid in the window before the termination.
 */
final class MonthsInWindow {

  private final PaidMonths months;
  private final PaidMonths.Counting counting;
  private final String counted;
  private final Fact requirement;
  private final int required;
  private final ConditionInForce law;
  private final ConditionInForce withLateSettlement;

  /**
   * Binds a condition to the months that count.
   *
   * @param law the condition, with all it rests on whatever is counted
   * @param counted the name of the number that is counted
   * @param requirement the number that is required
   */
  MonthsInWindow(
      PaidMonths months,
      PaidMonths.Counting counting,
      ConditionInForce law,
      String counted,
      Fact.Count requirement) {
    this.months = months;
    this.counting = counting;
    this.law = law;
    this.counted = counted;
    this.requirement = requirement;
    required = Math.toIntExact(requirement.value());
    withLateSettlement = months.restingOnLateSettlement(law);
  }

  Finding assess(JkpCase facts, LocalDate asOf) {
    Optional<ContributionHistory> history = facts.contributions();
    LocalDate termination = facts.termination().date();
    return history.isPresent()
        ? decided(history.get(), termination, asOf)
        : Finding.undecided(law, () -> facts(termination), "contributions");
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
    return months.count(counting, history, window(termination), termination, asOf);
  }

  private Finding decided(ContributionHistory history, LocalDate termination, LocalDate asOf) {
    PaidMonths.Count count = count(history, termination, asOf);
    int paid = count.paid();
    return PaidMonths.finding(
        count.differs() ? withLateSettlement : law,
        count.atLeast(required),
        () -> {
          List<Fact> used = facts(termination, Fact.of(counted, paid));
          return months.facts(history, window(termination), used);
        });
  }

  /** Some facts, then what is required and where. */
  private List<Fact> facts(LocalDate termination, Fact... more) {
    List<Fact> facts = new ArrayList<>();
    Collections.addAll(facts, more);
    MonthRange window = window(termination);
    facts.add(requirement);
    facts.add(Fact.of("windowFrom", window.startInclusive()));
    facts.add(Fact.of("windowTo", window.endInclusive()));
    return facts;
  }
}
