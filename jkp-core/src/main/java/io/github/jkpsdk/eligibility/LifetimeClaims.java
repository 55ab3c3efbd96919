package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.PriorBenefit;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Has claims left in the working life, and years of contributions since the benefit before; article
 * 35.
 */
final class LifetimeClaims implements EntitlementCondition {

  private static final int MONTHS_IN_YEAR = 12;

  private final ConditionInForce law;
  private final ConditionInForce onYears;
  private final ConditionInForce onYearsAndLateSettlement;
  private final YearsBetweenBenefits interpretation;
  private final int atMost;
  private final int yearsBetween;
  private final PaidMonths months;
  private final Finding noEarlierBenefit;

  LifetimeClaims(Rulebook law, Interpretations interpretations, LocalDate day) {
    Dated.Version<Integer> claims = law.lifetimeClaims().versionOn(day);
    this.law = ConditionInForce.statute(Condition.LIFETIME_CLAIMS, claims.citations());
    interpretation = interpretations.of(YearsBetweenBenefits.class);
    atMost = claims.value();
    yearsBetween = law.yearsBetweenClaims().on(day);
    months = new PaidMonths(law, interpretations, day);
    onYears = this.law.restingOn(interpretation);
    onYearsAndLateSettlement = months.restingOnLateSettlement(this.law).restingOn(interpretation);
    noEarlierBenefit = Finding.of(this.law, Outcome.MET, Grounds.NONE);
  }

  @Override
  public Finding assess(JkpCase facts, LocalDate asOf) {
    return facts.priorBenefits().isEmpty() ? noEarlierBenefit : afterBenefits(facts, asOf);
  }

  private Finding afterBenefits(JkpCase facts, LocalDate asOf) {
    List<PriorBenefit> benefits = facts.priorBenefits();
    if (benefits.size() >= atMost) {
      return Finding.of(law, Outcome.NOT_MET, () -> facts(benefits));
    }
    Optional<LocalDate> latest = latest(benefits);
    if (latest.isEmpty()) {
      return Finding.undecided(onYears, () -> facts(benefits), missing(facts));
    }
    return interpretation == YearsBetweenBenefits.CALENDAR_YEARS
        ? inYears(facts, latest.get())
        : inContributions(facts, latest.get(), asOf);
  }

  /** The latest day on which one of some benefits was first paid; empty where one is not known. */
  private static Optional<LocalDate> latest(List<PriorBenefit> benefits) {
    LocalDate latest = LocalDate.MIN;
    for (PriorBenefit benefit : benefits) {
      Optional<LocalDate> firstPaid = benefit.firstPaidOn();
      if (firstPaid.isEmpty()) {
        return Optional.empty();
      }
      latest = firstPaid.get().isAfter(latest) ? firstPaid.get() : latest;
    }
    return Optional.of(latest);
  }

  private List<String> missing(JkpCase facts) {
    List<String> missing = new ArrayList<>();
    for (int i = 0; i < facts.priorBenefits().size(); i++) {
      if (facts.priorBenefits().get(i).firstPaidOn().isEmpty()) {
        missing.add("priorBenefits[" + i + "].firstPaidOn");
      }
    }
    if (interpretation == YearsBetweenBenefits.CONTRIBUTION_MONTHS
        && facts.contributions().isEmpty()) {
      missing.add("contributions");
    }
    return missing;
  }

  private Finding inYears(JkpCase facts, LocalDate latest) {
    LocalDate earliest = latest.plusYears(yearsBetween);
    return Finding.of(
        onYears,
        Outcome.of(!facts.termination().date().isBefore(earliest)),
        () -> facts(facts.priorBenefits(), latest, Fact.of("notBefore", earliest)));
  }

  private Finding inContributions(JkpCase facts, LocalDate latest, LocalDate asOf) {
    int required = yearsBetween * MONTHS_IN_YEAR;
    Fact requirement = Fact.of("monthsRequiredSince", required);
    Optional<ContributionHistory> history = facts.contributions();
    if (history.isEmpty()) {
      return Finding.undecided(
          onYears, () -> facts(facts.priorBenefits(), latest, requirement), "contributions");
    }
    LocalDate termination = facts.termination().date();
    MonthRange since = MonthRange.between(latest, termination);
    PaidMonths.Count count =
        months.count(ContributionHistory::paidIn, history.get(), since, termination, asOf);
    return PaidMonths.finding(
        count.differs() ? onYearsAndLateSettlement : onYears,
        count.atLeast(required),
        () -> {
          Fact paid = Fact.of("monthsPaidSince", count.paid());
          List<Fact> used = facts(facts.priorBenefits(), latest, paid, requirement);
          return months.facts(history.get(), since, used);
        });
  }

  private List<Fact> facts(List<PriorBenefit> benefits, LocalDate latest, Fact... more) {
    List<Fact> facts = facts(benefits);
    facts.add(Fact.of("latestFirstPaidOn", latest));
    facts.addAll(List.of(more));
    return facts;
  }

  private List<Fact> facts(List<PriorBenefit> benefits) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("earlierBenefits", benefits.size()));
    facts.add(Fact.of("lifetimeClaims", atMost));
    return facts;
  }
}
