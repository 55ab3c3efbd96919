package io.github.jkpsdk.answer;

import static io.github.jkpsdk.benefit.EmployerLiabilityCalculator.isBarred;

import io.github.jkpsdk.answer.Answer.Warning;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.CashBenefitCalculator;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.benefit.EmployerLiabilityCalculator;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimCalculator;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.eligibility.Eligibility.Arrears;
import io.github.jkpsdk.internal.Once;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Composes the whole answer for a claim on a day, under one law and calendar; a case is a claim
 * without events. Every part is computed from one view of the facts, {@link ClaimOnDay#facts()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class AnswerCalculator {

  private final Rulebook rulebook;
  private final Eligibility eligibility;
  private final CashBenefitCalculator benefits;
  private final EmployerLiabilityCalculator liabilities;
  private final ClaimCalculator claims;
  private final YearMonth firstContribution;
  private final ProofWarning proofWarning;
  private final Supplier<OtherInterpretations> others;

  private AnswerCalculator(
      Rulebook rulebook,
      Interpretations interpretations,
      IndonesianHolidays holidays,
      Supplier<OtherInterpretations> others) {
    this.others = others;
    this.rulebook = rulebook;
    benefits = CashBenefitCalculator.under(rulebook, interpretations);
    liabilities = EmployerLiabilityCalculator.under(rulebook, interpretations);
    claims = ClaimCalculator.under(rulebook, interpretations, holidays);
    eligibility = claims.eligibility();
    firstContribution = rulebook.contributionLaw().firstMonth();
    proofWarning = new ProofWarning(eligibility);
  }

  /**
   * {@return the calculator under some law and calendar}
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   * @param holidays the decreed holidays
   */
  public static AnswerCalculator under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    Supplier<OtherInterpretations> others =
        Once.of(() -> OtherInterpretations.than(interpretations, rulebook, holidays));
    return new AnswerCalculator(rulebook, interpretations, holidays, others);
  }

  /** One to compare with, which knows no other interpretations. */
  static AnswerCalculator alone(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new AnswerCalculator(
        rulebook, interpretations, holidays, () -> OtherInterpretations.NONE);
  }

  /**
   * {@return the whole answer}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Answer answer(Claim claim, LocalDate asOf) {
    return on(claim, asOf).answer();
  }

  /**
   * {@return what every other interpretation of each open point would change in the answer; those
   * that change nothing are left out}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public List<InterpretationEffect> interpretationEffects(Claim claim, LocalDate asOf) {
    return others.get().effects(claim, asOf, answer(claim, asOf));
  }

  /**
   * {@return whether the worker is entitled and why, with a finding for every condition}
   *
   * @param facts the case
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Verdict assess(JkpCase facts, LocalDate asOf) {
    return eligibility.assess(facts, asOf);
  }

  /**
   * {@return the cash benefit as a projection; empty where the reported wage is not known}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Optional<CashBenefit> benefit(Claim claim, LocalDate asOf) {
    return on(claim, asOf).benefit();
  }

  /**
   * {@return every duty and window by last day; those without one stand at the end and say why}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public List<Deadline> deadlines(Claim claim, LocalDate asOf) {
    return on(claim, asOf).deadlines();
  }

  /**
   * {@return what the employer owes, mostly nothing}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public List<EmployerLiability> liabilities(Claim claim, LocalDate asOf) {
    return on(claim, asOf).liabilities();
  }

  /**
   * {@return what can still be done so that the worker becomes entitled, each tried on the facts}
   *
   * @param claim the claim
   * @param asOf the day
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Remedies remedies(Claim claim, LocalDate asOf) {
    return on(claim, asOf).remedies();
  }

  /**
   * {@return what a planned day of termination would mean for each of many workers, one at a time}
   * A case is refused when its worker is asked for: with a {@link NotInForceException} where one of
   * the days lies before the first day covered, with an {@link IllegalArgumentException} where its
   * facts cannot be true with the planned day.
   *
   * @param cases a case for each worker, whose own day of termination does not count
   * @param terminationDate the planned day
   * @param asOf the day of asking
   */
  public Stream<Workforce.Worker> workforce(
      Stream<JkpCase> cases, LocalDate terminationDate, LocalDate asOf) {
    Objects.requireNonNull(cases, "cases");
    Objects.requireNonNull(terminationDate, "terminationDate");
    Objects.requireNonNull(asOf, "asOf");
    return cases.map(
        facts -> on(Claim.of(PlannedTermination.on(terminationDate, facts)), asOf).worker());
  }

  private Composition on(Claim claim, LocalDate asOf) {
    return new Composition(this, claims.on(claim, asOf));
  }

  /** The right to a claim is judged on the day it was verified, until then on the day of asking. */
  Verdict verdict(ClaimOnDay day) {
    LocalDate judged = day.verifiedOn().orElse(day.asOf());
    return assess(day.factsOn(judged), judged);
  }

  Standing standing(ClaimOnDay day, Verdict verdict) {
    return new StandingCalculator(day, verdict, new Ways(whatIf(day), day.isAccepted())).standing();
  }

  private WhatIf whatIf(ClaimOnDay day) {
    return new WhatIf(eligibility, day.facts(), day.asOf(), firstContribution);
  }

  RemedyFinder remedies(ClaimOnDay day, Verdict verdict) {
    return new RemedyFinder(day, verdict, whatIf(day));
  }

  /** What the employer owes, and what the benefit comes to, once every remedy is done. */
  Workforce.Worker.Builder worker(JkpCase done, LocalDate judgedOn, boolean isOnTheDay) {
    return Workforce.Worker.builder()
        .liabilities(liabilities.liabilities(done, assess(done, judgedOn), judgedOn))
        .benefit(
            Optional.of(done)
                .filter(facts -> isOnTheDay)
                .flatMap(facts -> benefits.benefit(facts, judgedOn))
                .map(CashBenefit::total));
  }

  /** Hypothetical where the verdict does not come to eligible and the agency accepted nothing. */
  Optional<CashBenefit> benefit(ClaimOnDay day, Verdict verdict) {
    boolean isHypothetical = verdict.outcome() != Verdict.Outcome.ELIGIBLE && !day.isAccepted();
    return isHypothetical
        ? day.benefit().map(found -> found.toBuilder().hypothetical(true).build())
        : day.benefit();
  }

  /** What is owed, with all interpretations on which it rests that it is. */
  List<EmployerLiability> liabilities(ClaimOnDay day, Verdict verdict) {
    Verdict withPayer = withPayerOfUnpaid(day, verdict);
    return liabilities.liabilities(day.facts(), withPayer, day.asOf()).stream()
        .map(
            owed ->
                owed.restingOn(
                    differing(
                        withPayer.interpretations(),
                        other ->
                            isBarred(
                                owed.kind(), other.withPayerOfUnpaid(day, other.verdict(day))))))
        .toList();
  }

  /** Who pays what is unpaid is asked on the day of asking, whenever the right was judged. */
  private Verdict withPayerOfUnpaid(ClaimOnDay day, Verdict verdict) {
    return verdict.payer().isEmpty() || verdict.asOf().equals(day.asOf())
        ? verdict
        : verdict.withPayer(
            eligibility.payer(day.facts(), day.asOf()),
            eligibility.payerFinding(day.facts(), day.asOf()));
  }

  List<Verdict> sinceFiling(ClaimOnDay day) {
    return day.sinceFiling(eligibility);
  }

  /** What payments rest on: what makes the claim complete on another day, or on none. */
  Set<Interpretation> ofPayments(ClaimOnDay day, List<Verdict> sinceFiling) {
    Set<Interpretation> named = new LinkedHashSet<>();
    for (Verdict earlier : sinceFiling) {
      earlier.findings().forEach(found -> named.addAll(found.interpretations()));
    }
    return differing(named, other -> !day.isCompleteAlike(sinceFiling, other.sinceFiling(day)));
  }

  /** Of some interpretations those of which another value makes a difference. */
  private Set<Interpretation> differing(
      Set<Interpretation> candidates, Predicate<AnswerCalculator> isOther) {
    Set<Interpretation> differing = new LinkedHashSet<>(candidates);
    differing.removeIf(chosen -> others.get().insteadOf(chosen).noneMatch(isOther));
    return differing;
  }

  List<Warning> warnings(ClaimOnDay day, Verdict verdict) {
    JkpCase facts = day.facts();
    Arrears arrears =
        eligibility
            .countedArrears(facts, day.asOf())
            .orElseGet(() -> eligibility.arrears(facts, day.asOf()));
    List<Warning> warnings = Warnings.of(day, rulebook.checkedOn(), arrears);
    proofWarning.of(day.facts(), verdict).ifPresent(warnings::add);
    Warnings.ofLiability(facts, verdict).ifPresent(warnings::add);
    return warnings;
  }
}
