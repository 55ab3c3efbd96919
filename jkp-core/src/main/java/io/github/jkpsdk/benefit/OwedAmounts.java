package io.github.jkpsdk.benefit;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LiabilityCeiling;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the months of a benefit come to for an employer who owes them, under some interpretations.
 */
final class OwedAmounts {

  private final CashBenefitCalculator benefits;
  private final boolean isCut;
  private final JkpCase known;
  private final LocalDate asOf;

  OwedAmounts(Rulebook rulebook, Interpretations interpretations, JkpCase known, LocalDate asOf) {
    benefits = CashBenefitCalculator.under(rulebook, interpretations);
    isCut = interpretations.of(LiabilityCeiling.class) == LiabilityCeiling.APPLIES;
    this.known = known;
    this.asOf = asOf;
  }

  /** Whether an amount may depend on how an open point is read. */
  static boolean mayRestOn(Interpretation reading) {
    return reading instanceof LiabilityCeiling
        || reading instanceof Rounding
        || reading instanceof InstalmentLaw;
  }

  /** What the actual wage would bring above the reported one, both cut at the ceiling. */
  Rupiah difference(Rupiah reported, Rupiah actual) {
    return benefits
        .benefit(known, asOf, actual)
        .total()
        .minus(benefits.benefit(known, asOf, reported).total());
  }

  Rupiah allMonths(Rupiah wage) {
    return sum(month -> due(month, wage));
  }

  /** All months without what was paid; a payment of unknown amount paid what was due. */
  Rupiah unpaid(Rupiah wage) {
    return sum(month -> due(month, wage).minus(paid(month, wage)));
  }

  private Rupiah due(int month, Rupiah wage) {
    LocalDate lawDay = benefits.lawDay(known, asOf, month);
    return isCut ? benefits.amount(month, wage, lawDay) : benefits.shareOf(wage, month, lawDay);
  }

  private Rupiah paid(int month, Rupiah wage) {
    return known
        .month(month)
        .filter(record -> record.paidOn().isPresent())
        .map(record -> record.paidAmount().orElseGet(() -> due(month, wage)))
        .orElse(Rupiah.ZERO);
  }

  private Rupiah sum(IntFunction<Rupiah> amount) {
    return IntStream.rangeClosed(1, benefits.months(known, asOf))
        .mapToObj(amount)
        .reduce(Rupiah.ZERO, Rupiah::plus);
  }
}
