package io.github.jkpsdk.benefit;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.EnterpriseScale;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LiabilityCeiling;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Computes what an employer owes: the shortfall of a wage reported too low (PP 37/2021 article 23),
 * the benefit of a worker who was never enrolled (article 37), and the benefit that the employer
 * pays first because of arrears (article 39(3)).
 *
 * <p>Immutable and thread-safe.
 */
public final class EmployerLiabilityCalculator {

  /** What bars a worker who was never enrolled as well, since it is no termination that counts. */
  private static final List<Condition> ASKED_OF_THE_UNREGISTERED =
      List.of(
          Condition.EMPLOYMENT_RELATION,
          Condition.TERMINATION_CAUSE,
          Condition.FIXED_TERM_ENDED_EARLY);

  private final Rulebook rulebook;
  private final LiabilityCeiling ceiling;
  private final CashBenefitCalculator benefits;

  private EmployerLiabilityCalculator(Rulebook rulebook, Interpretations interpretations) {
    this.rulebook = rulebook;
    this.ceiling = interpretations.of(LiabilityCeiling.class);
    this.benefits = CashBenefitCalculator.under(rulebook, interpretations);
  }

  /**
   * The liabilities under some law.
   *
   * @param rulebook the numbers
   * @param interpretations the readings
   * @return the calculator
   */
  public static EmployerLiabilityCalculator under(
      Rulebook rulebook, Interpretations interpretations) {
    return new EmployerLiabilityCalculator(rulebook, interpretations);
  }

  /**
   * What the employer owes. A shortfall is owed unless the worker is not eligible; a lump sum needs
   * an enterprise that is known to be larger than micro.
   *
   * @param facts the case
   * @param verdict the verdict on the case
   * @return the liabilities that the known facts give, mostly none
   */
  public List<EmployerLiability> liabilities(JkpCase facts, Verdict verdict) {
    List<EmployerLiability> liabilities = new ArrayList<>();
    shortfall(facts, verdict).ifPresent(liabilities::add);
    lumpSum(facts, verdict).ifPresent(liabilities::add);
    paidFirst(facts, verdict).ifPresent(liabilities::add);
    return List.copyOf(liabilities);
  }

  private Optional<EmployerLiability> shortfall(JkpCase facts, Verdict verdict) {
    Optional<Rupiah> reported = facts.employment().reportedWage();
    Optional<Rupiah> actual = facts.employment().actualWage();
    if (verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE
        || reported.isEmpty()
        || actual.isEmpty()) {
      return Optional.empty();
    }
    Rupiah given = benefits.benefit(facts, verdict.asOf(), reported.get()).total();
    Rupiah due = benefits.benefit(facts, verdict.asOf(), actual.get()).total();
    return due.compareTo(given) > 0
        ? liability(
            EmployerLiability.Kind.UNDER_REPORTED_WAGE,
            due.minus(given),
            rulebook.shortfallOwed(),
            verdict)
        : Optional.empty();
  }

  private Optional<EmployerLiability> lumpSum(JkpCase facts, Verdict verdict) {
    Employment employment = facts.employment();
    Optional<EnterpriseScale> scale = employment.employer().scale();
    Optional<Rupiah> wage = employment.actualWage().or(employment::reportedWage);
    if (employment.employer().enrolledWorker()
        || scale.isEmpty()
        || scale.get() == EnterpriseScale.MICRO
        || wage.isEmpty()
        || ASKED_OF_THE_UNREGISTERED.stream()
            .anyMatch(rule -> verdict.finding(rule).outcome() == Outcome.NOT_MET)) {
      return Optional.empty();
    }
    return liability(
        EmployerLiability.Kind.UNREGISTERED_WORKER,
        sixMonths(facts, verdict, wage.get()),
        rulebook.lumpSumOwed(),
        verdict);
  }

  private Optional<EmployerLiability> paidFirst(JkpCase facts, Verdict verdict) {
    Optional<Rupiah> wage = facts.employment().reportedWage();
    if (verdict.payer().isEmpty()
        || verdict.payer().get() != BenefitPayer.EMPLOYER
        || wage.isEmpty()) {
      return Optional.empty();
    }
    return liability(
        EmployerLiability.Kind.ARREARS,
        sixMonths(facts, verdict, wage.get()),
        rulebook.employerPaysFirst(),
        verdict);
  }

  private Rupiah sixMonths(JkpCase facts, Verdict verdict, Rupiah wage) {
    return ceiling == LiabilityCeiling.APPLIES
        ? benefits.benefit(facts, verdict.asOf(), wage).total()
        : benefits.totalWithoutCeiling(facts, verdict.asOf(), wage);
  }

  private static Optional<EmployerLiability> liability(
      EmployerLiability.Kind kind, Rupiah amount, Dated<Basis> duty, Verdict verdict) {
    return Optional.of(
        EmployerLiability.builder()
            .kind(kind)
            .amount(amount)
            .citations(duty.versionOn(verdict.asOf()).citations())
            .build());
  }
}
