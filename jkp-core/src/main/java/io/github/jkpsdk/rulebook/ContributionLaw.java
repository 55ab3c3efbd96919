package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * Everything about contributions: the JKP contribution and its shares, work accident (JKK) and
 * death insurance (JKM), out of which it is recomposed, the wage that counts, when it is due and
 * the fee for paying late. The version at the end of a month decides for that month.
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

  /** {@return the first month for which a contribution exists; said by the agency} */
  YearMonth firstMonth();

  /** {@return the monthly wage above which a contribution does not grow; article 11(7)} */
  Dated<Rupiah> wageCeiling();

  /** {@return the JKP contribution as a share of the wage; article 11(2)} */
  Dated<BigDecimal> rate();

  /** {@return what the central government pays of it; article 11(4)} */
  Dated<BigDecimal> governmentShare();

  /** {@return what is recomposed from JKK; article 11(5)} */
  Dated<BigDecimal> shareFromJkk();

  /** {@return what is recomposed from JKM, 0 where nothing is; article 11(5)} */
  Dated<BigDecimal> shareFromJkm();

  /**
   * {@return the day of the following month on which a contribution is due; PP 44/2015 article 21}
   */
  Dated<Integer> dueDay();

  /**
   * {@return JKK as a share of the wage at very low risk, before recomposition; PP 44/2015 article
   * 16}
   */
  Dated<BigDecimal> jkkAtVeryLowRisk();

  /**
   * {@return JKK as a share of the wage at low risk, before recomposition; PP 44/2015 article 16}
   */
  Dated<BigDecimal> jkkAtLowRisk();

  /**
   * {@return JKK as a share of the wage at medium risk, before recomposition; PP 44/2015 article
   * 16}
   */
  Dated<BigDecimal> jkkAtMediumRisk();

  /**
   * {@return JKK as a share of the wage at high risk, before recomposition; PP 44/2015 article 16}
   */
  Dated<BigDecimal> jkkAtHighRisk();

  /**
   * {@return JKK as a share of the wage at very high risk, before recomposition; PP 44/2015 article
   * 16}
   */
  Dated<BigDecimal> jkkAtVeryHighRisk();

  /** {@return JKM as a share of the wage, before recomposition; PP 44/2015 article 18} */
  Dated<BigDecimal> jkm();

  /**
   * The lower JKM that was set when a part of it was recomposed; PP 49/2023 article 18A. In months
   * in which nothing is, the interpretation JKM_SHARE decides whether it holds.
   *
   * @return the rate
   */
  Dated<BigDecimal> reducedJkm();

  /**
   * {@return the part of JKK that labour-intensive industry is spared; PP 7/2025 and PP 36/2025; 0
   * once the relief is over, and no version before its first month}
   */
  Dated<BigDecimal> jkkRelief();

  /** {@return the active participants from which on an employer has the relief; PP 7/2025} */
  Dated<Integer> reliefParticipants();

  /**
   * {@return the month up to which, included, an employer must have settled JKK to have the relief;
   * PP 36/2025 article 11}
   */
  Dated<YearMonth> reliefJkkSettledUntil();

  /**
   * {@return the last day, included, on which a month is settled to have the relief; PP 36/2025
   * article 11}
   */
  Dated<LocalDate> reliefSettledBy();

  /**
   * {@return the fee for each month of delay under relief as a share of the relieved amount; PP
   * 7/2025 article 7 with its Elucidation}
   */
  Dated<BigDecimal> reliefLateFee();

  /**
   * {@return what is recomposed from JKK at very low risk under relief, where JKK is too little for
   * the ordinary share; PP 7/2025 and PP 36/2025}
   */
  Dated<BigDecimal> reliefShareFromJkkAtVeryLowRisk();

  /**
   * {@return the fee for each month of delay as a share of the contribution due; PP 44/2015 article
   * 22}
   */
  Dated<BigDecimal> lateFee();

  /**
   * That the basic wage with the fixed allowances counts, and no other; PP 37/2021 article 13.
   *
   * @return how sure it is, and its text
   */
  Dated<Basis> wageComponents();

  /** {@return the days of pay that make a month of a daily wage; PP 44/2015 article 19} */
  Dated<Integer> dailyWageDays();

  /** {@return the months over which piece work is averaged; PP 44/2015 article 19} */
  Dated<Integer> pieceWorkMonths();

  /**
   * {@return the months over which piece work that depends on the weather is averaged; PP 44/2015
   * article 19}
   */
  Dated<Integer> weatherDependentMonths();

  /**
   * Refuses numbers that no law sets.
   *
   * @throws IllegalArgumentException if {@link #dueDay()} is not 1 to 28, or the days or months by
   *     which a wage is averaged are not 1 to {@link Rulebook#MOST_UNITS}
   */
  @Value.Check
  default void check() {
    Numbers.require("contributionLaw.dueDay", dueDay(), 1, 28);
    Numbers.require("contributionLaw.dailyWageDays", dailyWageDays(), 1, Rulebook.MOST_UNITS);
    Numbers.require("contributionLaw.pieceWorkMonths", pieceWorkMonths(), 1, Rulebook.MOST_UNITS);
    Numbers.require(
        "contributionLaw.weatherDependentMonths", weatherDependentMonths(), 1, Rulebook.MOST_UNITS);
  }

  /**
   * {@return the day whose law decides on a contribution month: its last day}
   *
   * @param month the contribution month
   * @throws NotInForceException if the month lies before {@link #firstMonth()}
   */
  default LocalDate decisiveDay(YearMonth month) {
    Objects.requireNonNull(month, "month");
    if (month.isBefore(firstMonth())) {
      throw new NotInForceException("month", month, firstMonth());
    }
    return month.atEndOfMonth();
  }

  /** {@return a builder that starts from these parameters, for a what-if} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a contribution law from its parameters. */
  final class Builder extends ImmutableContributionLaw.Builder {
    Builder() {}
  }
}
