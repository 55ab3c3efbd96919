package io.github.jkpsdk.contribution;

import io.github.jkpsdk.interpretation.JkmShare;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.ContributionLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rates of one month for one employer: what is paid for JKK and JKM before anything is
 * recomposed, and the shares of JKP.
 */
record MonthlyRates(
    CitedRate whole,
    CitedRate jkk,
    CitedRate jkm,
    CitedRate government,
    CitedRate fromJkk,
    CitedRate fromJkm,
    boolean relieved) {

  static MonthlyRates of(
      ContributionLaw law,
      JkmShare jkmShare,
      LocalDate day,
      RiskClass risk,
      Optional<LabourIntensiveEmployer> employer) {
    CitedRate fromJkm = CitedRate.of(law.shareFromJkm().versionOn(day));
    boolean reduced = jkmShare == JkmShare.REDUCED_RATE && fromJkm.rate().signum() == 0;
    MonthlyRates ordinary =
        new MonthlyRates(
            CitedRate.of(law.rate().versionOn(day)),
            CitedRate.of(risk.jkk(law).versionOn(day)),
            CitedRate.of((reduced ? law.reducedJkm() : law.jkm()).versionOn(day)),
            CitedRate.of(law.governmentShare().versionOn(day)),
            CitedRate.of(law.shareFromJkk().versionOn(day)),
            fromJkm,
            false);
    return employer
        .flatMap(industry -> relief(law, day, industry))
        .map(relief -> ordinary.relieved(relief, law, day, risk))
        .orElse(ordinary);
  }

  private static Optional<Dated.Version<BigDecimal>> relief(
      ContributionLaw law, LocalDate day, LabourIntensiveEmployer employer) {
    return law.jkkRelief()
        .find(day)
        .filter(relief -> relief.value().signum() > 0)
        .filter(relief -> employer.activeParticipants() >= law.reliefParticipants().on(day))
        .filter(relief -> hasSettled(law, day, employer));
  }

  private static boolean hasSettled(
      ContributionLaw law, LocalDate day, LabourIntensiveEmployer employer) {
    return !employer.jkkSettledUntil().isBefore(law.reliefJkkSettledUntil().on(day))
        && !employer.paidOn().isAfter(law.reliefSettledBy().on(day));
  }

  private MonthlyRates relieved(
      Dated.Version<BigDecimal> relief, ContributionLaw law, LocalDate day, RiskClass risk) {
    CitedRate share =
        risk == RiskClass.VERY_LOW
            ? CitedRate.of(law.reliefShareFromJkkAtVeryLowRisk().versionOn(day))
            : fromJkk;
    return new MonthlyRates(
        whole.minus(fromJkk).plus(share),
        jkk.relievedOf(relief),
        jkm,
        government,
        share,
        fromJkm,
        true);
  }

  /** What is left of the JKK rate after recomposition. */
  CitedRate netJkk() {
    return jkk.minus(fromJkk);
  }

  /** Whether all amounts are the same however they are rounded. */
  boolean areWhole(Rupiah wage, Rupiah base) {
    return jkk.isWhole(wage)
        && jkm.isWhole(wage)
        && government.isWhole(base)
        && fromJkk.isWhole(base)
        && fromJkm.isWhole(base);
  }
}
