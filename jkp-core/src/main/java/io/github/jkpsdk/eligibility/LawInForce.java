package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.employment.AgreementType;
import io.github.jkpsdk.employment.Segment;
import io.github.jkpsdk.interpretation.ConsecutiveMonths;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LateSettlement;
import io.github.jkpsdk.interpretation.SeveralEmployers;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.interpretation.YearsBetweenBenefits;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.participant.Citizenship;
import io.github.jkpsdk.participant.HealthInsurance;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

/** The law of one day, unpacked once so that an assessment only reads fields. */
final class LawInForce {

  final TerminationMonth terminationMonth;
  final ConsecutiveMonths consecutiveReading;
  final LateSettlement lateSettlement;
  final YearsBetweenBenefits yearsBetweenBenefits;
  final WorkEndingRight workEndingRight;
  final SeveralEmployers severalEmployers;
  final InsolventArrears insolventArrears;
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
  final boolean reportToAnyOffice;
  final boolean reportReplacesCourtDeed;
  final boolean rulingAsCopy;
  final TermCondition<Citizenship> citizenship;
  final ConditionInForce ageAtRegistration;
  final TermCondition<Segment> employmentRelation;
  final ConditionInForce programmeMembership;
  final TermCondition<HealthInsurance> healthInsurance;
  final TermCondition<TerminationCause> terminationCause;
  final ConditionInForce fixedTermEndedEarly;
  final ConditionInForce terminationEvidence;
  final ConditionInForce qualifying;
  final ConditionInForce consecutive;

  /** The same two, where a contribution settled late makes a difference. */
  final ConditionInForce qualifyingWithLate;

  final ConditionInForce consecutiveWithLate;
  final ConditionInForce willingToWork;
  final ConditionInForce notReemployed;
  final ConditionInForce alive;
  final ConditionInForce lifetime;

  /** Findings that are the same in every case. */
  final Finding permanentAgreement;

  final Finding consecutiveNotAsked;

  final Finding noOtherWork;
  final Finding noDeath;
  final Finding noEarlierBenefit;

  LawInForce(Rulebook law, Interpretations interpretations, LocalDate day) {
    terminationMonth = interpretations.of(TerminationMonth.class);
    consecutiveReading = interpretations.of(ConsecutiveMonths.class);
    lateSettlement = interpretations.of(LateSettlement.class);
    yearsBetweenBenefits = interpretations.of(YearsBetweenBenefits.class);
    workEndingRight = interpretations.of(WorkEndingRight.class);
    severalEmployers = interpretations.of(SeveralEmployers.class);
    insolventArrears = interpretations.of(InsolventArrears.class);
    timeToClaim = TimeToClaim.under(law, interpretations);
    firstDay = law.firstDay();
    firstContributionMonth = law.contributionLaw().firstMonth();
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
    reportToAnyOffice = law.reportToAnyOffice().on(day);
    reportReplacesCourtDeed = law.reportReplacesCourtDeed().on(day);
    rulingAsCopy = law.rulingAsCopy().on(day);

    citizenship =
        new TermCondition<>(
            condition(law, Condition.CITIZENSHIP, day),
            Citizenship.class,
            "participant.citizenship",
            term -> term == Citizenship.INDONESIAN);
    ageAtRegistration = rule(Condition.AGE_AT_REGISTRATION, law.ageLimit(), day);
    employmentRelation =
        new TermCondition<>(
            condition(law, Condition.EMPLOYMENT_RELATION, day),
            Segment.class,
            "employment.segment",
            term -> term == Segment.WAGE_EARNER);
    programmeMembership = condition(law, Condition.PROGRAMME_MEMBERSHIP, day);
    boolean asWageEarner = law.healthInsuranceAsWageEarner().on(day);
    healthInsurance =
        new TermCondition<>(
            rule(Condition.HEALTH_INSURANCE, law.healthInsuranceAsWageEarner(), day),
            HealthInsurance.class,
            "participant.healthInsurance",
            term ->
                asWageEarner
                    ? term == HealthInsurance.WAGE_EARNER
                    : term != HealthInsurance.NOT_REGISTERED);
    terminationCause =
        new TermCondition<>(
            condition(law, Condition.TERMINATION_CAUSE, day),
            TerminationCause.class,
            "termination.cause",
            term -> !term.isExcluded());
    fixedTermEndedEarly = condition(law, Condition.FIXED_TERM_ENDED_EARLY, day);
    terminationEvidence = rule(Condition.TERMINATION_EVIDENCE, law.reportToAnyOffice(), day);
    qualifying =
        rule(Condition.QUALIFYING_MONTHS, law.qualifyingMonths(), day).restingOn(terminationMonth);
    consecutive = consecutive(law, day);
    qualifyingWithLate = qualifying.restingOn(lateSettlement);
    consecutiveWithLate = consecutive.restingOn(lateSettlement);
    willingToWork = condition(law, Condition.WILLING_TO_WORK, day);
    notReemployed = condition(law, Condition.NOT_REEMPLOYED, day);
    alive = condition(law, Condition.ALIVE, day);
    lifetime = rule(Condition.LIFETIME_CLAIMS, law.lifetimeClaims(), day);

    permanentAgreement =
        Finding.of(
            fixedTermEndedEarly,
            Outcome.NOT_APPLICABLE,
            new Grounds.Stated(List.of(Fact.of("agreement", AgreementType.PKWTT)), List.of()));
    consecutiveNotAsked = Finding.of(consecutive, Outcome.NOT_APPLICABLE, Grounds.NONE);
    noOtherWork = Finding.of(notReemployed, Outcome.MET, Grounds.NONE);
    noDeath = Finding.of(alive, Outcome.MET, Grounds.NONE);
    noEarlierBenefit = Finding.of(lifetime, Outcome.MET, Grounds.NONE);
  }

  private static ConditionInForce condition(Rulebook law, Condition name, LocalDate day) {
    Dated<Basis> condition = law.conditions().get(name);
    if (condition == null) {
      throw new IllegalArgumentException(
          "conditions has no " + name + "; the rulebook must give the text of every condition");
    }
    Dated.Version<Basis> version = condition.versionOn(day);
    return new ConditionInForce(name, version.value(), version.citations(), List.of());
  }

  private static ConditionInForce rule(Condition name, Dated<?> parameter, LocalDate day) {
    return new ConditionInForce(
        name, Basis.STATUTE, parameter.versionOn(day).citations(), List.of());
  }

  private ConditionInForce consecutive(Rulebook law, LocalDate day) {
    ConditionInForce rule = rule(Condition.CONSECUTIVE_MONTHS, law.consecutiveMonths(), day);
    return consecutiveMonths == 0
        ? rule
        : rule.restingOn(terminationMonth).restingOn(consecutiveReading);
  }
}
