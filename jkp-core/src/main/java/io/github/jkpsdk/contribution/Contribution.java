package io.github.jkpsdk.contribution;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.immutables.value.Value;

/**
 * The JKP contribution ({@index iuran}) of one worker for one month, or of several together: where
 * it comes from, and what is left of work accident (JKK) and death insurance (JKM).
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Contribution extends Serializable permits ImmutableContribution {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the contribution month} */
  YearMonth month();

  /** {@return the risk class of the employer} */
  RiskClass riskClass();

  /**
   * Whether the relief of labour-intensive industry was applied; PP 7/2025.
   *
   * @return true with relief
   */
  boolean relieved();

  /**
   * The monthly wage.
   *
   * @return the full wage
   */
  @Value.Redacted
  Rupiah wage();

  /**
   * The wage on which JKP is computed; PP 37/2021 article 11(6) and (7).
   *
   * @return the wage, or the ceiling where that is lower
   */
  @Value.Redacted
  CitedAmount base();

  /**
   * {@return the JKP contribution as a share of the base, such as 0.0036; article 11(2), less under
   * relief at very low risk}
   */
  BigDecimal rate();

  /**
   * The JKP contribution; article 11(2).
   *
   * @return the sum of its three shares
   */
  CitedAmount total();

  /**
   * What the central government pays; article 11(4).
   *
   * @return the share
   */
  CitedAmount governmentShare();

  /**
   * What is recomposed from JKK; article 11(5).
   *
   * @return the share
   */
  CitedAmount shareFromJkk();

  /**
   * What is recomposed from JKM; article 11(5).
   *
   * @return the share, 0 for months from 2025-02 on
   */
  CitedAmount shareFromJkm();

  /**
   * What is left of JKK. JKK has no ceiling.
   *
   * @return the JKK contribution after recomposition
   */
  CitedAmount jkkLeft();

  /**
   * What is left of JKM. JKM has no ceiling.
   *
   * @return the JKM contribution after recomposition
   */
  CitedAmount jkmLeft();

  /**
   * What the worker pays: never anything; article 11(4) and (5).
   *
   * @return 0
   */
  CitedAmount workerPays();

  /**
   * What the employer would pay for JKK and JKM if nothing were recomposed.
   *
   * @return the bill before
   */
  CitedAmount employerBillBefore();

  /**
   * What the employer pays: what is left of JKK and JKM, and the shares recomposed from them.
   *
   * @return the bill after; as before, see {@link ContributionCalculator}
   */
  CitedAmount employerBillAfter();

  /**
   * The interpretations of open points on which this rests: another would give another figure.
   *
   * @return the interpretations, maybe none
   */
  List<Interpretation> interpretations();

  /**
   * Whether the ceiling cut the wage, of several workers that of one.
   *
   * @return true for a wage above the ceiling
   */
  default boolean cutAtCeiling() {
    return base().amount().compareTo(wage()) < 0;
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a contribution from its parts. */
  final class Builder extends ImmutableContribution.Builder {
    Builder() {}
  }
}
