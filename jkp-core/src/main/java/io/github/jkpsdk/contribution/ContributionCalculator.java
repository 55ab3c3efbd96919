package io.github.jkpsdk.contribution;

import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.JkkAboveCeiling;
import io.github.jkpsdk.interpretation.JkmShare;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.ContributionLaw;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes the JKP contribution of a month: what the government pays, what is recomposed from work
 * accident (JKK) and death insurance (JKM), and what is left of them. PP 37/2021 article 11, as
 * amended. The law at the end of the contribution month decides.
 *
 * <p>Every share is rounded, to the sen unless {@link ContributionRounding} says otherwise; the
 * total is their sum, and what is left of JKK or JKM is the rounded amount before recomposition
 * less the rounded share. So the employer's bill is the same before and after, to the sen. The one
 * exception is a wage above the ceiling under {@link JkkAboveCeiling#NET_RATE_ON_FULL_WAGE}: the
 * bill falls by what is not recomposed from the part above the ceiling, which speaks against it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContributionCalculator {

  private final ContributionLaw law;
  private final Interpretations interpretations;
  private final ContributionRounding rounding;

  private ContributionCalculator(Rulebook rulebook, Interpretations interpretations) {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(interpretations, "interpretations");
    law = rulebook.contributionLaw();
    this.interpretations = interpretations;
    rounding = interpretations.of(ContributionRounding.class);
  }

  /**
   * The contribution under some law.
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   * @return the calculator
   */
  public static ContributionCalculator under(Rulebook rulebook, Interpretations interpretations) {
    return new ContributionCalculator(rulebook, interpretations);
  }

  /**
   * {@return the contribution of a month, without relief}
   *
   * @param wage the monthly wage that counts, see {@link WageBase}; 0 to {@link
   *     Employment#MAXIMUM_WAGE}
   * @param month the contribution month
   * @param risk the risk class of the employer
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws IllegalArgumentException if the wage is not allowed
   */
  public Contribution contribution(Rupiah wage, YearMonth month, RiskClass risk) {
    return contribution(wage, month, risk, Optional.empty());
  }

  /**
   * {@return the contribution of a month in labour-intensive industry} The relief is applied where
   * the month has it, the employer has enough active participants and had settled JKK before it,
   * and the month is settled in time; else this is the ordinary contribution.
   *
   * @param wage the monthly wage that counts, see {@link WageBase}; 0 to {@link
   *     Employment#MAXIMUM_WAGE}
   * @param month the contribution month
   * @param risk the risk class of the employer
   * @param employer what the relief depends on
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws IllegalArgumentException if the wage is not allowed
   */
  public Contribution contribution(
      Rupiah wage, YearMonth month, RiskClass risk, LabourIntensiveEmployer employer) {
    return contribution(
        wage, month, risk, Optional.of(Objects.requireNonNull(employer, "employer")));
  }

  private Contribution contribution(
      Rupiah wage, YearMonth month, RiskClass risk, Optional<LabourIntensiveEmployer> employer) {
    WageBase.requireWage(wage);
    LocalDate day = law.decisiveDay(month);
    MonthlyRates rates = rates(day, risk, employer);
    CitedAmount base = base(wage, day);
    CitedAmount government = rates.government().of(base.amount(), rounding);
    CitedAmount fromJkk = rates.fromJkk().of(base.amount(), rounding);
    CitedAmount fromJkm = rates.fromJkm().of(base.amount(), rounding);
    CitedAmount jkk = rates.jkk().of(wage, rounding);
    CitedAmount jkm = rates.jkm().of(wage, rounding);
    CitedAmount jkkLeft = jkkLeft(wage, base, rates, jkk.minus(fromJkk));
    CitedAmount jkmLeft = jkm.minus(fromJkm);
    CitedAmount shares = government.plus(fromJkk).plus(fromJkm);
    return Contribution.builder()
        .month(month)
        .riskClass(risk)
        .relieved(rates.relieved())
        .wage(wage)
        .base(base)
        .rate(rates.whole().rate())
        .total(new CitedAmount(Rupiah.ZERO, rates.whole().citations()).plus(shares))
        .governmentShare(government)
        .shareFromJkk(fromJkk)
        .shareFromJkm(fromJkm)
        .jkkLeft(jkkLeft)
        .jkmLeft(jkmLeft)
        .workerPays(new CitedAmount(Rupiah.ZERO, shares.citations()))
        .employerBillBefore(jkk.plus(jkm))
        .employerBillAfter(jkkLeft.plus(jkmLeft).plus(fromJkk).plus(fromJkm))
        .interpretations(restsOn(wage, base, rates))
        .build();
  }

  private MonthlyRates rates(
      LocalDate day, RiskClass risk, Optional<LabourIntensiveEmployer> employer) {
    Objects.requireNonNull(risk, "risk");
    return MonthlyRates.of(law, interpretations.of(JkmShare.class), day, risk, employer);
  }

  private CitedAmount base(Rupiah wage, LocalDate day) {
    Dated.Version<Rupiah> ceiling = law.wageCeiling().versionOn(day);
    return new CitedAmount(wage.min(ceiling.value()), ceiling.citations());
  }

  private CitedAmount jkkLeft(
      Rupiah wage, CitedAmount base, MonthlyRates rates, CitedAmount lessTheShare) {
    return takesNetRate(wage, base) ? rates.netJkk().of(wage, rounding) : lessTheShare;
  }

  private boolean takesNetRate(Rupiah wage, CitedAmount base) {
    return isCut(wage, base)
        && interpretations.of(JkkAboveCeiling.class) == JkkAboveCeiling.NET_RATE_ON_FULL_WAGE;
  }

  private List<Interpretation> restsOn(Rupiah wage, CitedAmount base, MonthlyRates rates) {
    List<Interpretation> rests = new ArrayList<>();
    if (!rates.areWhole(wage, base.amount())
        || (takesNetRate(wage, base) && !rates.netJkk().isWhole(wage))) {
      rests.add(rounding);
    }
    if (rates.fromJkm().rate().signum() == 0) {
      rests.add(interpretations.of(JkmShare.class));
    }
    if (isCut(wage, base)) {
      rests.add(interpretations.of(JkkAboveCeiling.class));
    }
    return rests;
  }

  private static boolean isCut(Rupiah wage, CitedAmount base) {
    return base.amount().compareTo(wage) < 0;
  }
}
