package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * What a payroll has to know beside the contribution itself: work accident (JKK) and death
 * insurance (JKM), out of which the contribution is recomposed, the wage that counts, and the fee
 * for paying late. The version at the end of a month decides for that month.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ContributionLaw extends Serializable permits ImmutableContributionLaw {

  /** {@return a builder that starts without any parameter} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * JKK as a share of the wage at very low risk, before recomposition; PP 44/2015 article 16.
   *
   * @return the rate
   */
  Dated<BigDecimal> jkkAtVeryLowRisk();

  /**
   * JKK as a share of the wage at low risk, before recomposition; PP 44/2015 article 16.
   *
   * @return the rate
   */
  Dated<BigDecimal> jkkAtLowRisk();

  /**
   * JKK as a share of the wage at medium risk, before recomposition; PP 44/2015 article 16.
   *
   * @return the rate
   */
  Dated<BigDecimal> jkkAtMediumRisk();

  /**
   * JKK as a share of the wage at high risk, before recomposition; PP 44/2015 article 16.
   *
   * @return the rate
   */
  Dated<BigDecimal> jkkAtHighRisk();

  /**
   * JKK as a share of the wage at very high risk, before recomposition; PP 44/2015 article 16.
   *
   * @return the rate
   */
  Dated<BigDecimal> jkkAtVeryHighRisk();

  /**
   * JKM as a share of the wage, before recomposition; PP 44/2015 article 18.
   *
   * @return the rate
   */
  Dated<BigDecimal> jkm();

  /**
   * The lower JKM that was set when a part of it was recomposed; PP 49/2023 article 18A. In months
   * in which nothing is, the reading JKM_SHARE decides whether it holds.
   *
   * @return the rate
   */
  Dated<BigDecimal> reducedJkm();

  /**
   * {@return the part of JKK that labour-intensive industry is spared; PP 7/2025 and PP 36/2025; 0
   * once the relief is over, and no version before its first month}
   */
  Dated<BigDecimal> jkkRelief();

  /**
   * The active participants from which on an employer has the relief; PP 7/2025.
   *
   * @return the number of participants
   */
  Dated<Integer> reliefParticipants();

  /**
   * What is recomposed from JKK at very low risk under relief, where JKK is too little for the
   * ordinary share; PP 7/2025 and PP 36/2025.
   *
   * @return the rate
   */
  Dated<BigDecimal> reliefShareFromJkkAtVeryLowRisk();

  /**
   * The fee for each month of delay as a share of the contribution due; PP 44/2015 article 22.
   *
   * @return the rate
   */
  Dated<BigDecimal> lateFee();

  /**
   * That the basic wage with the fixed allowances counts, and no other; PP 37/2021 article 13.
   *
   * @return how sure it is, and its text
   */
  Dated<Basis> wageComponents();

  /**
   * The days of pay that make a month of a daily wage; PP 44/2015 article 19.
   *
   * @return the number of days
   */
  Dated<Integer> dailyWageDays();

  /**
   * The months over which piece work is averaged; PP 44/2015 article 19.
   *
   * @return the number of months
   */
  Dated<Integer> pieceWorkMonths();

  /**
   * The months over which piece work that depends on the weather is averaged; PP 44/2015 article
   * 19.
   *
   * @return the number of months
   */
  Dated<Integer> weatherDependentMonths();

  /** {@return a builder that starts from these parameters, for a what-if} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a payroll law from its parameters. */
  final class Builder extends ImmutableContributionLaw.Builder {
    Builder() {}
  }
}
