package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Every number of the law by date, each version with its first day and its text. Articles are those
 * of PP 37/2021, also where PP 6/2025 gave them new words.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Rulebook extends Serializable permits ImmutableRulebook {

  /**
   * The law as it stands.
   *
   * @return the rulebook
   */
  static Rulebook standard() {
    return StandardRulebook.create();
  }

  /** {@return a builder that starts without any parameter} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the first day covered; the day PP 37/2021 came into force} */
  LocalDate firstDay();

  /** {@return the first day on which a claim could be filed; said by the agency} */
  LocalDate firstClaimDay();

  /** {@return the first month for which a contribution exists; said by the agency} */
  YearMonth firstContributionMonth();

  /** {@return the day on which this rulebook was last checked against the law} */
  LocalDate checkedOn();

  /**
   * The monthly wage above which a benefit does not grow; article 21(3).
   *
   * @return the ceiling
   */
  Dated<Rupiah> benefitWageCeiling();

  /**
   * The monthly wage above which a contribution does not grow; article 11(7).
   *
   * @return the ceiling
   */
  Dated<Rupiah> contributionWageCeiling();

  /**
   * The months of the cash benefit at most; article 21(1).
   *
   * @return the number of months
   */
  Dated<Integer> benefitMonths();

  /**
   * The share of the wage that is replaced in benefit months 1 to 3; article 21(1).
   *
   * @return the rate
   */
  Dated<BigDecimal> earlyReplacementRate();

  /**
   * The share of the wage that is replaced from benefit month 4 on; article 21(1).
   *
   * @return the rate
   */
  Dated<BigDecimal> lateReplacementRate();

  /**
   * The paid contribution months asked for in the qualifying window; article 19(3).
   *
   * @return the number of months
   */
  Dated<Integer> qualifyingMonths();

  /**
   * The length of the qualifying window in calendar months; article 19(3).
   *
   * @return the number of months
   */
  Dated<Integer> qualifyingWindow();

  /**
   * The consecutive paid months asked for in the qualifying window; article 19(3).
   *
   * @return the number of months; 0 where the law asks for none
   */
  Dated<Integer> consecutiveMonths();

  /**
   * {@return the age in completed years that must not be reached at registration; article 4(2)b}
   */
  Dated<Integer> ageLimit();

  /**
   * The months since the termination within which the first claim is filed; article 40a.
   *
   * @return the number of months
   */
  Dated<Integer> monthsToClaim();

  /**
   * The benefits at most in a working life; article 35.
   *
   * @return the number of benefits
   */
  Dated<Integer> lifetimeClaims();

  /** {@return the years of contributions between two benefits; article 35} */
  Dated<Integer> yearsBetweenClaims();

  /**
   * Whether health insurance must be held as a wage earner; articles 4(3) and 4(4).
   *
   * @return true where any other segment does not do
   */
  Dated<Boolean> healthInsuranceAsWageEarner();

  /**
   * Whether the report of the termination may be made to the ministry or the province beside the
   * regency or city; article 20(3).
   *
   * @return true where any of the three offices does
   */
  Dated<Boolean> reportToAnyOffice();

  /**
   * Whether a collective agreement is proven by the receipt of the report as well as by the deed of
   * the court; article 20(3).
   *
   * @return true where either does
   */
  Dated<Boolean> reportReplacesCourtDeed();

  /**
   * Whether a court ruling is proven by an excerpt or a copy, or else by an excerpt or the
   * judgment; article 20(3).
   *
   * @return true for a copy, false for the judgment
   */
  Dated<Boolean> rulingAsCopy();

  /**
   * The consecutive months of arrears up to which the agency pays first; article 39(1).
   *
   * @return the number of months
   */
  Dated<Integer> arrearsCovered();

  /**
   * The same for a bankrupt or closed enterprise; article 39A, not in force before 2025-02-07.
   *
   * @return the number of months
   */
  Dated<Integer> arrearsCoveredWhenInsolvent();

  /**
   * The contribution as a share of the wage; article 11(2). The version at the end of a month
   * decides for that month.
   *
   * @return the rate
   */
  Dated<BigDecimal> contributionRate();

  /**
   * What the central government pays of it; article 11(4).
   *
   * @return the rate
   */
  Dated<BigDecimal> governmentShare();

  /**
   * What is recomposed from work accident insurance; article 11(5).
   *
   * @return the rate
   */
  Dated<BigDecimal> shareFromJkk();

  /**
   * What is recomposed from death insurance; article 11(5).
   *
   * @return the rate, 0 where nothing is
   */
  Dated<BigDecimal> shareFromJkm();

  /**
   * That an employer owes the shortfall of a wage reported too low; article 23.
   *
   * @return how sure the duty is, and its text
   */
  Dated<Basis> shortfallOwed();

  /**
   * That an employer owes the benefit of a worker who was never enrolled; article 37.
   *
   * @return how sure the duty is, and its text
   */
  Dated<Basis> lumpSumOwed();

  /**
   * That an employer in longer arrears than the agency covers pays first; article 39(3).
   *
   * @return how sure the duty is, and its text
   */
  Dated<Basis> employerPaysFirst();

  /**
   * {@return the day of the following month on which a contribution is due; PP 44/2015 article 21}
   */
  Dated<Integer> contributionDueDay();

  /**
   * Work accident and death insurance, the wage that counts, and the fee for paying late.
   *
   * @return the parameters
   */
  ContributionLaw contributionLaw();

  /** {@return the time limits of the duties} */
  TimeLimits timeLimits();

  /**
   * The applications asked for in a month of activity; Permenaker 2/2025 article 13(4).
   *
   * @return the number of applications
   */
  Dated<Integer> applications();

  /**
   * Whether applications count by company, each company once.
   *
   * @return true for companies, false for applications
   */
  Dated<Boolean> applicationsByCompany();

  /**
   * The attendance asked of a trainee in a month of activity; Permenaker 2/2025 article 13.
   *
   * @return the attendance in percent of what was held
   */
  Dated<Integer> attendancePercent();

  /**
   * How sure the conditions are that have no number of their own, and their texts.
   *
   * @return the conditions by name
   */
  Map<Condition, Dated<Basis>> conditions();

  /**
   * The day whose law decides on a contribution month.
   *
   * @param month the contribution month
   * @return the last day of the month
   * @throws NotInForceException if the month lies before {@link #firstContributionMonth()}
   */
  default LocalDate contributionLawDay(YearMonth month) {
    if (month.isBefore(firstContributionMonth())) {
      throw new NotInForceException("month", month, firstContributionMonth());
    }
    return month.atEndOfMonth();
  }

  /** {@return a builder that starts from these parameters, for a what-if} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a rulebook from its parameters. */
  final class Builder extends ImmutableRulebook.Builder {
    Builder() {}
  }
}
