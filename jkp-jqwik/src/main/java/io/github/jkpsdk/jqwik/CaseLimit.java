package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.verdict.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;

/**
 * A limit of the law that a case can come to, with the numbers of the rulebook. An offset of 0 is
 * the limit itself: the day, the count, the amount that it names; -1 and 1 are next to it.
 *
 * @param name what lies on the limit
 * @param condition the condition that the limit decides, where it is one
 * @param maker makes cases at an offset
 */
record CaseLimit(String name, Optional<Condition> condition, Maker maker) {

  /** All limits. */
  static final List<CaseLimit> ALL =
      List.of(
          of(
              "registered on the birthday of the age limit",
              Condition.AGE_AT_REGISTRATION,
              ConditionLimits::age),
          of("the months that are needed", Condition.QUALIFYING_MONTHS, ConditionLimits::months),
          of(
              "one of the months that are needed is the first of the window",
              Condition.QUALIFYING_MONTHS,
              ConditionLimits::window),
          of(
              "as many in a row as were needed until 2025-02-06",
              Condition.CONSECUTIVE_MONTHS,
              ConditionLimits::monthsInARow),
          of("filed on the last day", Condition.FILED_IN_TIME, ConditionLimits::filed),
          of("not filed on the last day", Condition.FILED_IN_TIME, ConditionLimits::unfiled),
          of(
              "the fixed term ends on the day of the termination",
              Condition.FIXED_TERM_ENDED_EARLY,
              ConditionLimits::fixedTerm),
          of("hired on the day of assessment", Condition.NOT_REEMPLOYED, ConditionLimits::hired),
          of("died on the day of assessment", Condition.ALIVE, ConditionLimits::died),
          of(
              "as many earlier benefits as a working life has",
              Condition.LIFETIME_CLAIMS,
              OtherLimits::lifetime),
          of(
              "as many paid months as are needed since an earlier benefit",
              Condition.LIFETIME_CLAIMS,
              OtherLimits::yearsBetween),
          of("as many months in arrears as are covered", Condition.PAYER, OtherLimits::arrears),
          of(
              "as many months in arrears as are covered where the employer is insolvent",
              Condition.PAYER,
              OtherLimits::arrearsWhenInsolvent),
          of("the wage is the ceiling, less or more by one sen", OtherLimits::ceiling),
          of("assessed on a day of change of the rulebook", OtherLimits::changeOfLaw),
          of("assessed on the last day of a duty", OtherLimits::duty));

  /** Makes cases at an offset from a limit. */
  interface Maker {
    Arbitrary<JkpCase> at(int offset);
  }

  private static CaseLimit of(String name, Condition condition, Maker maker) {
    return new CaseLimit(name, Optional.of(condition), maker);
  }

  private static CaseLimit of(String name, Maker maker) {
    return new CaseLimit(name, Optional.empty(), maker);
  }

  /** The conditions that have a limit. */
  static Set<Condition> conditions() {
    return ALL.stream().flatMap(limit -> limit.condition().stream()).collect(Collectors.toSet());
  }

  /** Cases at an offset of -1, 0 or 1 from the limit, all else being well. */
  Arbitrary<JkpCase> at(int offset) {
    return maker.at(offset).withoutEdgeCases();
  }
}
