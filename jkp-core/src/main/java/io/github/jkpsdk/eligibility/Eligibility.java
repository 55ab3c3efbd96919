package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Receipt;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Decides whether a worker is entitled: all fifteen conditions of PP 37/2021 as amended, under the
 * law in force on the day of assessment.
 *
 * <p>Immutable and thread-safe. The law of every version is unpacked once, when this is made.
 */
public final class Eligibility {

  private final LocalDate[] firstDays;
  private final LawInForce[] laws;
  private final Receipt receipt;

  private Eligibility(Rulebook rulebook, Interpretations interpretations) {
    firstDays = changes(rulebook);
    laws = new LawInForce[firstDays.length];
    for (int i = 0; i < laws.length; i++) {
      laws[i] = new LawInForce(rulebook, interpretations, firstDays[i]);
    }
    receipt = Receipt.of(rulebook.checkedOn(), interpretations.deviations());
  }

  /**
   * The conditions under some law.
   *
   * @param rulebook the numbers
   * @param interpretations the readings
   * @return the calculator
   */
  public static Eligibility under(Rulebook rulebook, Interpretations interpretations) {
    return new Eligibility(rulebook, interpretations);
  }

  /** Every day on which something that the conditions use changes, from the first day on. */
  private static LocalDate[] changes(Rulebook rulebook) {
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(rulebook.firstDay());
    Stream.concat(
            Stream.of(
                rulebook.ageLimit(),
                rulebook.healthInsuranceAsWageEarner(),
                rulebook.reportToAnyOffice(),
                rulebook.reportReplacesCourtDeed(),
                rulebook.rulingAsCopy(),
                rulebook.qualifyingMonths(),
                rulebook.qualifyingWindow(),
                rulebook.consecutiveMonths(),
                rulebook.lifetimeClaims(),
                rulebook.yearsBetweenClaims(),
                rulebook.arrearsCovered(),
                rulebook.arrearsCoveredWhenInsolvent()),
            rulebook.conditions().values().stream())
        .flatMap(parameter -> parameter.versions().stream())
        .map(Dated.Version::firstDay)
        .forEach(days::add);
    return days.tailSet(rulebook.firstDay()).toArray(LocalDate[]::new);
  }

  /**
   * Assesses a case on a day.
   *
   * @param facts the case
   * @param asOf the day of assessment; may lie before the termination
   * @return the verdict, with a finding for every condition
   * @throws NotInForceException if the day or the termination lies before the first day covered
   */
  public Verdict assess(JkpCase facts, LocalDate asOf) {
    requireCovered("termination.date", facts.termination().date());
    requireCovered("asOf", asOf);
    LawInForce law = lawOn(asOf);
    Assessment assessment = Assessment.of(facts, asOf, law);
    return Verdict.of(
        asOf,
        receipt,
        () -> payer(facts.employment().employer(), law),
        EligibilityRule.CITIZENSHIP.assess(assessment),
        EligibilityRule.AGE_AT_REGISTRATION.assess(assessment),
        EligibilityRule.EMPLOYMENT_RELATION.assess(assessment),
        EligibilityRule.PROGRAMME_MEMBERSHIP.assess(assessment),
        EligibilityRule.HEALTH_INSURANCE.assess(assessment),
        EligibilityRule.TERMINATION_CAUSE.assess(assessment),
        EligibilityRule.FIXED_TERM_ENDED_EARLY.assess(assessment),
        EligibilityRule.TERMINATION_EVIDENCE.assess(assessment),
        EligibilityRule.QUALIFYING_MONTHS.assess(assessment),
        EligibilityRule.CONSECUTIVE_MONTHS.assess(assessment),
        EligibilityRule.FILED_IN_TIME.assess(assessment),
        EligibilityRule.WILLING_TO_WORK.assess(assessment),
        EligibilityRule.NOT_REEMPLOYED.assess(assessment),
        EligibilityRule.ALIVE.assess(assessment),
        EligibilityRule.LIFETIME_CLAIMS.assess(assessment));
  }

  /**
   * Who pays first once the worker is eligible; PP 37/2021 articles 39(1), 39(3) and 39A.
   *
   * @param facts the case
   * @param asOf the day whose law decides
   * @return the payer
   * @throws NotInForceException if the day lies before the first day covered
   */
  public BenefitPayer payer(JkpCase facts, LocalDate asOf) {
    requireCovered("asOf", asOf);
    return payer(facts.employment().employer(), lawOn(asOf));
  }

  private void requireCovered(String fact, LocalDate day) {
    if (day.isBefore(firstDays[0])) {
      throw new NotInForceException(fact, day, firstDays[0]);
    }
  }

  private LawInForce lawOn(LocalDate day) {
    int version = laws.length - 1;
    while (firstDays[version].isAfter(day)) {
      version--;
    }
    return laws[version];
  }

  private static BenefitPayer payer(Employer employer, LawInForce law) {
    int arrears = employer.arrearsMonths().orElse(0);
    if (arrears <= law.arrearsCovered) {
      return BenefitPayer.BPJS_KETENAGAKERJAAN;
    }
    if (employer.insolvency().orElse(Insolvency.NONE) == Insolvency.NONE
        || law.arrearsCoveredWhenInsolvent.isEmpty()) {
      return BenefitPayer.EMPLOYER;
    }
    if (arrears <= law.arrearsCoveredWhenInsolvent.getAsInt()) {
      return BenefitPayer.BPJS_KETENAGAKERJAAN;
    }
    return law.insolventArrears == InsolventArrears.UNDECIDED
        ? BenefitPayer.UNDECIDED
        : BenefitPayer.EMPLOYER;
  }
}
