package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.RuleInForce;
import io.github.jkpsdk.verdict.RuleName;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/** The law of one day, unpacked once so that an assessment only reads fields. */
final class LawInForce {

  final Interpretations interpretations;
  final TimeToClaim timeToClaim;
  final LocalDate firstDay;
  final YearMonth firstContributionMonth;
  final int ageLimit;
  final int qualifyingMonths;
  final int qualifyingWindow;
  final int consecutiveMonths;
  final int lifetimeClaims;
  final int yearsBetweenClaims;
  final int arrearsCovered;
  final OptionalInt arrearsCoveredWhenInsolvent;
  final boolean healthInsuranceAsWageEarner;
  final boolean reportToAnyOffice;
  final boolean reportReplacesCourtDeed;
  final boolean rulingAsCopy;
  final RuleInForce citizenship;
  final RuleInForce ageAtRegistration;
  final RuleInForce employmentRelation;
  final RuleInForce programmeMembership;
  final RuleInForce healthInsurance;
  final RuleInForce terminationCause;
  final RuleInForce fixedTermEndedEarly;
  final RuleInForce terminationEvidence;
  final RuleInForce qualifying;
  final RuleInForce consecutive;
  final RuleInForce willingToWork;
  final RuleInForce notReemployed;
  final RuleInForce alive;
  final RuleInForce lifetime;

  LawInForce(Rulebook law, Interpretations interpretations, LocalDate day) {
    this.interpretations = interpretations;
    timeToClaim = TimeToClaim.under(law, interpretations);
    firstDay = law.firstDay();
    firstContributionMonth = law.firstContributionMonth();
    ageLimit = law.ageLimit().on(day);
    qualifyingMonths = law.qualifyingMonths().on(day);
    qualifyingWindow = law.qualifyingWindow().on(day);
    consecutiveMonths = law.consecutiveMonths().on(day);
    lifetimeClaims = law.lifetimeClaims().on(day);
    yearsBetweenClaims = law.yearsBetweenClaims().on(day);
    arrearsCovered = law.arrearsCovered().on(day);
    arrearsCoveredWhenInsolvent =
        law.arrearsCoveredWhenInsolvent().find(day).stream()
            .mapToInt(Dated.Version::value)
            .findFirst();
    healthInsuranceAsWageEarner = law.healthInsuranceAsWageEarner().on(day);
    reportToAnyOffice = law.reportToAnyOffice().on(day);
    reportReplacesCourtDeed = law.reportReplacesCourtDeed().on(day);
    rulingAsCopy = law.rulingAsCopy().on(day);

    citizenship = condition(law, RuleName.CITIZENSHIP, day);
    ageAtRegistration = rule(RuleName.AGE_AT_REGISTRATION, law.ageLimit(), day);
    employmentRelation = condition(law, RuleName.EMPLOYMENT_RELATION, day);
    programmeMembership = condition(law, RuleName.PROGRAMME_MEMBERSHIP, day);
    healthInsurance = rule(RuleName.HEALTH_INSURANCE, law.healthInsuranceAsWageEarner(), day);
    terminationCause = condition(law, RuleName.TERMINATION_CAUSE, day);
    fixedTermEndedEarly = condition(law, RuleName.FIXED_TERM_ENDED_EARLY, day);
    terminationEvidence = rule(RuleName.TERMINATION_EVIDENCE, law.reportToAnyOffice(), day);
    qualifying =
        rule(RuleName.QUALIFYING_MONTHS, law.qualifyingMonths(), day)
            .restingOn(interpretations.terminationMonth());
    consecutive = consecutive(law, day);
    willingToWork = condition(law, RuleName.WILLING_TO_WORK, day);
    notReemployed = condition(law, RuleName.NOT_REEMPLOYED, day);
    alive = condition(law, RuleName.ALIVE, day);
    lifetime = rule(RuleName.LIFETIME_CLAIMS, law.lifetimeClaims(), day);
  }

  private static RuleInForce condition(Rulebook law, RuleName name, LocalDate day) {
    Dated<Basis> condition = law.conditions().get(name);
    if (condition == null) {
      throw new IllegalArgumentException(
          "conditions has no " + name + "; the rulebook must give the text of every condition");
    }
    Dated.Version<Basis> version = condition.versionOn(day);
    return new RuleInForce(name, version.value(), version.citations(), List.of());
  }

  private static RuleInForce rule(RuleName name, Dated<?> parameter, LocalDate day) {
    return new RuleInForce(name, Basis.STATUTE, parameter.versionOn(day).citations(), List.of());
  }

  private RuleInForce consecutive(Rulebook law, LocalDate day) {
    RuleInForce rule = rule(RuleName.CONSECUTIVE_MONTHS, law.consecutiveMonths(), day);
    return consecutiveMonths == 0
        ? rule
        : rule.restingOn(interpretations.terminationMonth())
            .restingOn(interpretations.consecutiveMonths());
  }
}
