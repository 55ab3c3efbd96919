package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Receipt;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
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

  /** The most months, years or days that a law may ask for. */
  int MOST_UNITS = 1_200;

  /** {@return the law as it stands} */
  static Rulebook standard() {
    return StandardRulebook.LAW;
  }

  /** {@return a builder that starts without any parameter} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the first day covered; the day PP 37/2021 came into force} */
  LocalDate firstDay();

  /** {@return the first day on which a claim could be filed; said by the agency} */
  LocalDate firstClaimDay();

  /** {@return the day on which this rulebook was last checked against the law} */
  LocalDate checkedOn();

  /** {@return the day of the newest source against which it was checked} */
  LocalDate sourcesUntil();

  /** {@return the monthly wage above which a benefit does not grow; article 21(3)} */
  Dated<Rupiah> benefitWageCeiling();

  /** {@return the months of the cash benefit at most; article 21(1)} */
  Dated<Integer> benefitMonths();

  /** {@return the last benefit month with the early replacement rate; article 21(1)} */
  Dated<Integer> lastMonthAtEarlyRate();

  /**
   * {@return the share of the wage that is replaced up to {@link #lastMonthAtEarlyRate()}; article
   * 21(1)}
   */
  Dated<BigDecimal> earlyReplacementRate();

  /** {@return the share of the wage that is replaced in the months after it; article 21(1)} */
  Dated<BigDecimal> lateReplacementRate();

  /** {@return the paid contribution months asked for in the qualifying window; article 19(3)} */
  Dated<Integer> qualifyingMonths();

  /** {@return the length of the qualifying window in calendar months; article 19(3)} */
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
   * {@return the months since the termination within which the first claim is filed; article 40a}
   */
  Dated<Integer> monthsToClaim();

  /** {@return the benefits at most in a working life; article 35} */
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
   * {@return the consecutive months of arrears up to which the agency pays first; article 39(1)}
   */
  Dated<Integer> arrearsCovered();

  /**
   * {@return the same for a bankrupt or closed enterprise; article 39A, not in force before
   * 2025-02-07}
   */
  Dated<Integer> arrearsCoveredWhenInsolvent();

  /** {@return that an employer owes the shortfall of a wage reported too low; article 23} */
  Dated<Basis> shortfallOwed();

  /** {@return that an employer owes the benefit of a worker never enrolled; article 37} */
  Dated<Basis> lumpSumOwed();

  /** {@return that an employer in longer arrears than covered pays first; article 39(3)} */
  Dated<Basis> employerPaysFirst();

  /** {@return what holds for contributions} */
  ContributionLaw contributionLaw();

  /** {@return the time limits of the duties} */
  TimeLimits timeLimits();

  /**
   * {@return the applications asked for in a month of activity; Permenaker 2/2025 article 13(4)}
   */
  Dated<Integer> applications();

  /**
   * Whether applications count by company, each company once.
   *
   * @return true for companies, false for applications
   */
  Dated<Boolean> applicationsByCompany();

  /**
   * {@return the percent of what was held that a trainee attends; Permenaker 2/2025 article 13(3)b}
   */
  Dated<Integer> attendancePercent();

  /** {@return how sure the conditions are that have no number of their own, and their texts} */
  Map<Condition, Dated<Basis>> conditions();

  /**
   * Refuses a benefit that does not fit the shape of a claim, and numbers that no law sets.
   *
   * @throws IllegalArgumentException if {@link #benefitMonths()} or {@link #lastMonthAtEarlyRate()}
   *     is not 1 to {@link BenefitMonths#MAX}, {@link #attendancePercent()} not 0 to 100, or
   *     another number not 0 to {@link #MOST_UNITS}
   */
  @Value.Check
  default void check() {
    Numbers.require("benefitMonths", benefitMonths(), 1, BenefitMonths.MAX);
    Numbers.require("lastMonthAtEarlyRate", lastMonthAtEarlyRate(), 1, BenefitMonths.MAX);
    Numbers.require("attendancePercent", attendancePercent(), 0, 100);
    Numbers.requireUnits("qualifyingMonths", qualifyingMonths());
    Numbers.requireUnits("qualifyingWindow", qualifyingWindow());
    Numbers.requireUnits("consecutiveMonths", consecutiveMonths());
    Numbers.requireUnits("ageLimit", ageLimit());
    Numbers.requireUnits("monthsToClaim", monthsToClaim());
    Numbers.requireUnits("lifetimeClaims", lifetimeClaims());
    Numbers.requireUnits("yearsBetweenClaims", yearsBetweenClaims());
    Numbers.requireUnits("arrearsCovered", arrearsCovered());
    Numbers.requireUnits("arrearsCoveredWhenInsolvent", arrearsCoveredWhenInsolvent());
    Numbers.require("applications", applications(), 1, MOST_UNITS);
  }

  /**
   * {@return every dated parameter by its name, such as {@code ageLimit}, {@code
   * contributionLaw.rate} or {@code conditions.CITIZENSHIP}}
   */
  default SortedMap<String, Dated<?>> parameters() {
    return Parameters.dated(this);
  }

  /**
   * The SHA-256 of all parameters, dates and citations in one canonical text: rulebooks with the
   * same digest give the same answers.
   *
   * @return 64 hexadecimal digits in lower case
   */
  @Value.Lazy
  default String digest() {
    return Digest.of(this);
  }

  /**
   * {@return the receipt of an answer under this rulebook}
   *
   * @param interpretations the interpretations in force that are not the default ones
   */
  default Receipt receipt(List<Interpretation> interpretations) {
    return Receipt.of(checkedOn(), sourcesUntil(), digest(), interpretations);
  }

  /**
   * {@return the days on which the law changes: {@link #firstDay()}, and every later day on which
   * some parameter has a new version}
   */
  @Value.Lazy
  default SortedSet<LocalDate> daysOfChange() {
    SortedSet<LocalDate> days = new TreeSet<>(Set.of(firstDay()));
    for (Dated<?> parameter : parameters().values()) {
      for (Dated.Version<?> version : parameter.versions()) {
        days.add(version.firstDay());
      }
    }
    return Collections.unmodifiableSortedSet(days.tailSet(firstDay()));
  }

  /**
   * {@return a condition that has no number of its own, as the law of a day has it}
   *
   * @param name the condition
   * @param day the day
   * @throws IllegalArgumentException if {@link #conditions()} has no text for it
   * @throws NotInForceException if the day lies before the first day covered
   */
  default ConditionInForce condition(Condition name, LocalDate day) {
    Objects.requireNonNull(name, "name");
    Dated<Basis> condition = conditions().get(name);
    if (condition == null) {
      throw new IllegalArgumentException(
          "conditions has no " + name + "; the rulebook must give the text of every condition");
    }
    Dated.Version<Basis> version = condition.versionOn(day);
    return new ConditionInForce(name, version.value(), version.citations(), List.of());
  }

  /** {@return a builder that starts from these parameters, for a what-if} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a rulebook from its parameters. */
  final class Builder extends ImmutableRulebook.Builder {
    Builder() {}

    /**
     * {@return the rulebook}
     *
     * @throws IllegalStateException naming the parameters that are not set
     * @throws IllegalArgumentException if a number is none that a law sets, or a parameter begins
     *     after {@link Rulebook#firstDay()} that the law as it stands has from there on; named with
     *     its day
     */
    @Override
    public Rulebook build() {
      Rulebook law = standing();
      Parameters.requireFromTheStart(law);
      return law;
    }

    /** The law as it stands, against which others are held. */
    Rulebook standing() {
      return super.build();
    }
  }
}
