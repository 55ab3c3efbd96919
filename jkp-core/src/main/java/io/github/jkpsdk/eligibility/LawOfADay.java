package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.Receipt;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * The conditions of entitlement and the payer, as the law stands from one day on. Each has a field
 * of its own type, and not a place in a list: that halves the time of a verdict.
 */
final class LawOfADay {

  final Payer payer;
  final TerminationEvidence terminationEvidence;
  final QualifyingMonths qualifyingMonths;
  final ConsecutiveMonths consecutiveMonths;
  private final Citizenship citizenship;
  private final AgeAtRegistration ageAtRegistration;
  private final EmploymentRelation employmentRelation;
  private final ProgrammeMembership programmeMembership;
  private final HealthInsurance healthInsurance;
  private final TerminationCause terminationCause;
  private final FixedTermEndedEarly fixedTermEndedEarly;
  private final FiledInTime filedInTime;
  private final WillingToWork willingToWork;
  private final NotReemployed notReemployed;
  private final Alive alive;
  private final LifetimeClaims lifetimeClaims;

  LawOfADay(
      Rulebook law,
      Interpretations interpretations,
      ArrearsCount arrears,
      FiledInTime filedInTime,
      LocalDate day) {
    payer = new Payer(law, interpretations, arrears, day);
    citizenship = new Citizenship(law, day);
    ageAtRegistration = new AgeAtRegistration(law, day);
    employmentRelation = new EmploymentRelation(law, day);
    programmeMembership = new ProgrammeMembership(law, day);
    healthInsurance = new HealthInsurance(law, interpretations, day);
    terminationCause = new TerminationCause(law, day);
    fixedTermEndedEarly = new FixedTermEndedEarly(law, interpretations, day);
    terminationEvidence = new TerminationEvidence(law, interpretations, day);
    qualifyingMonths = new QualifyingMonths(law, interpretations, day);
    consecutiveMonths = new ConsecutiveMonths(law, interpretations, day);
    this.filedInTime = filedInTime;
    willingToWork = new WillingToWork(law, day);
    notReemployed = new NotReemployed(law, interpretations, day);
    alive = new Alive(law, day);
    lifetimeClaims = new LifetimeClaims(law, interpretations, day);
  }

  Verdict assess(JkpCase facts, LocalDate asOf, Supplier<Receipt> receipt) {
    Verdict verdict =
        Verdict.of(
            asOf,
            receipt,
            citizenship.assess(facts, asOf),
            ageAtRegistration.assess(facts, asOf),
            employmentRelation.assess(facts, asOf),
            programmeMembership.assess(facts, asOf),
            healthInsurance.assess(facts, asOf),
            terminationCause.assess(facts, asOf),
            fixedTermEndedEarly.assess(facts, asOf),
            terminationEvidence.assess(facts, asOf),
            qualifyingMonths.assess(facts, asOf),
            consecutiveMonths.assess(facts, asOf),
            filedInTime.assess(facts, asOf),
            willingToWork.assess(facts, asOf),
            notReemployed.assess(facts, asOf),
            alive.assess(facts, asOf),
            lifetimeClaims.assess(facts, asOf));
    if (verdict.outcome() == Verdict.Outcome.NOT_ELIGIBLE) {
      return verdict;
    }
    Payer.Decision decision = payer.decide(facts, asOf);
    return verdict.withPayer(decision.payer(), decision.finding());
  }
}
