package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.employment.Insolvency;
import io.github.jkpsdk.interpretation.InsolventArrears;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.time.LocalDate;
import java.util.Optional;

/** Who pays first; articles 39(1), 39(3) and, where the enterprise ended, 39A. */
final class PayerRule {

  private final int arrearsCovered;
  private final Optional<Integer> coveredWhenInsolvent;
  private final InsolventArrears insolventArrears;

  PayerRule(Rulebook law, Interpretations interpretations, LocalDate day) {
    arrearsCovered = law.arrearsCovered().on(day);
    coveredWhenInsolvent = law.arrearsCoveredWhenInsolvent().find(day).map(Dated.Version::value);
    insolventArrears = interpretations.of(InsolventArrears.class);
  }

  BenefitPayer of(Employer employer) {
    int arrears = employer.arrearsMonths().orElse(0);
    if (arrears <= arrearsCovered) {
      return BenefitPayer.BPJS_KETENAGAKERJAAN;
    }
    boolean isInsolvent = employer.insolvency().orElse(Insolvency.NONE) != Insolvency.NONE;
    if (!isInsolvent || coveredWhenInsolvent.isEmpty()) {
      return BenefitPayer.EMPLOYER;
    }
    if (arrears <= coveredWhenInsolvent.get()) {
      return BenefitPayer.BPJS_KETENAGAKERJAAN;
    }
    return insolventArrears == InsolventArrears.UNDECIDED
        ? BenefitPayer.UNDECIDED
        : BenefitPayer.EMPLOYER;
  }
}
