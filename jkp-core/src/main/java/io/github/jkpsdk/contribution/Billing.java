package io.github.jkpsdk.contribution;

import io.github.jkpsdk.contribution.PayrollMonth.Line;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The contributions of a payroll, one by one and together.
 *
 * @param calculator the law of a contribution
 * @param interpretations how the open points are read
 */
record Billing(ContributionCalculator calculator, Interpretations interpretations) {

  List<Line> lines(PayrollMonth payroll) {
    return payroll.workers().stream()
        .map(worker -> new Line(worker.id(), contribution(payroll, worker.wage())))
        .toList();
  }

  /** The rates and texts do not depend on the wage, so those of no wage are those of any. */
  Contribution sum(PayrollMonth payroll, List<Line> lines) {
    Contribution none = contribution(payroll, Rupiah.ZERO);
    Sum sum = new Sum(none, lines.stream().map(Line::contribution).toList());
    return none.toBuilder()
        .wage(sum.of(Contribution::wage))
        .base(sum.cited(Contribution::base))
        .total(sum.cited(Contribution::total))
        .governmentShare(sum.cited(Contribution::governmentShare))
        .shareFromJkk(sum.cited(Contribution::shareFromJkk))
        .shareFromJkm(sum.cited(Contribution::shareFromJkm))
        .jkkLeft(sum.cited(Contribution::jkkLeft))
        .jkmLeft(sum.cited(Contribution::jkmLeft))
        .workerPays(sum.cited(Contribution::workerPays))
        .employerBillBefore(sum.cited(Contribution::employerBillBefore))
        .employerBillAfter(sum.cited(Contribution::employerBillAfter))
        .interpretations(restsOn(sum))
        .build();
  }

  private Contribution contribution(PayrollMonth payroll, Rupiah wage) {
    return payroll
        .labourIntensive()
        .map(
            employer ->
                calculator.contribution(wage, payroll.month(), payroll.riskClass(), employer))
        .orElseGet(() -> calculator.contribution(wage, payroll.month(), payroll.riskClass()));
  }

  /** In an order that does not depend on that of the workers. */
  private List<Interpretation> restsOn(Sum sum) {
    Set<Interpretation> some = new HashSet<>(sum.none().interpretations());
    sum.all().forEach(one -> some.addAll(one.interpretations()));
    return interpretations.all().stream().filter(some::contains).toList();
  }

  /** Adds up one amount of all contributions. */
  private record Sum(Contribution none, List<Contribution> all) {

    Rupiah of(Function<Contribution, Rupiah> amount) {
      return all.stream().map(amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    CitedAmount cited(Function<Contribution, CitedAmount> amount) {
      return new CitedAmount(of(one -> amount.apply(one).amount()), amount.apply(none).citations());
    }
  }
}
