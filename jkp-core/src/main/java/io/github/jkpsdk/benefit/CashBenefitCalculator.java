package io.github.jkpsdk.benefit;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes the cash benefit: for each month the rate of that month times the reported wage, cut at
 * the ceiling, in whole rupiah. PP 37/2021 article 21, as amended.
 *
 * <p>Immutable and thread-safe.
 */
public final class CashBenefitCalculator {

  private final Rulebook rulebook;
  private final Interpretations interpretations;

  private CashBenefitCalculator(Rulebook rulebook, Interpretations interpretations) {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(interpretations, "interpretations");
    this.rulebook = rulebook;
    this.interpretations = interpretations;
  }

  /**
   * The benefit under some law.
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   * @return the calculator
   */
  public static CashBenefitCalculator under(Rulebook rulebook, Interpretations interpretations) {
    return new CashBenefitCalculator(rulebook, interpretations);
  }

  /**
   * {@return the benefit of a case from the wage that the employer reported; empty where the
   * reported wage is not known} A projection, whatever the verdict.
   *
   * @param facts the case
   * @param asOf the day of asking, see {@link #lawDay}
   * @throws NotInForceException if the day of an instalment lies before the first day covered
   */
  public Optional<CashBenefit> benefit(JkpCase facts, LocalDate asOf) {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(asOf, "asOf");
    return facts.employment().reportedWage().map(wage -> benefit(facts, asOf, wage));
  }

  /**
   * {@return the benefit that a given wage would bring}
   *
   * @param facts the case
   * @param asOf the day of asking, see {@link #lawDay}
   * @param wage the monthly wage
   * @throws NotInForceException if the day of an instalment lies before the first day covered
   */
  public CashBenefit benefit(JkpCase facts, LocalDate asOf, Rupiah wage) {
    return benefit(facts, asOf, wage, instalments(facts, asOf, wage));
  }

  /**
   * {@return the benefit that a given wage would bring, from its instalments}
   *
   * @param facts the case
   * @param asOf the day of asking, see {@link #lawDay}
   * @param wage the monthly wage
   * @param instalments those of {@link #instalments}
   */
  public CashBenefit benefit(
      JkpCase facts, LocalDate asOf, Rupiah wage, List<Instalment> instalments) {
    Objects.requireNonNull(wage, "wage");
    Objects.requireNonNull(instalments, "instalments");
    return CashBenefit.builder()
        .countedWage(wage.min(rulebook.benefitWageCeiling().on(lawDay(facts, asOf, 1))))
        .instalments(instalments.subList(0, months(facts, asOf)))
        .build();
  }

  /**
   * {@return what a given wage would bring in each month that the form of a claim has, ascending;
   * nothing in those beyond {@link #months}, by the text that sets their number}
   *
   * @param facts the case
   * @param asOf the day of asking, see {@link #lawDay}
   * @param wage the monthly wage
   * @throws NotInForceException if the day of an instalment lies before the first day covered
   */
  public List<Instalment> instalments(JkpCase facts, LocalDate asOf, Rupiah wage) {
    List<Instalment> instalments = new ArrayList<>(BenefitMonths.MAX);
    int months = months(facts, asOf);
    for (int month = 1; month <= BenefitMonths.MAX; month++) {
      instalments.add(
          month > months
              ? nothing(month, lawDay(facts, asOf, 1))
              : instalment(month, wage, lawDay(facts, asOf, month)));
    }
    return instalments;
  }

  private Instalment nothing(int month, LocalDate lawDay) {
    return Instalment.builder()
        .month(month)
        .rate(BigDecimal.ZERO)
        .amount(Rupiah.ZERO)
        .citations(rulebook.benefitMonths().versionOn(lawDay).citations())
        .build();
  }

  /**
   * {@return one instalment}
   *
   * @param month the month of the benefit, from 1
   * @param wage the monthly wage
   * @param lawDay the day whose law decides
   * @throws NotInForceException if the day lies before the first day covered
   */
  public Instalment instalment(int month, Rupiah wage, LocalDate lawDay) {
    Objects.requireNonNull(wage, "wage");
    Objects.requireNonNull(lawDay, "lawDay");
    Dated.Version<BigDecimal> rate = rate(month, lawDay).versionOn(lawDay);
    Dated.Version<Rupiah> ceiling = rulebook.benefitWageCeiling().versionOn(lawDay);
    List<LegalCitation> citations = new ArrayList<>(rate.citations());
    if (wage.compareTo(ceiling.value()) > 0) {
      citations.addAll(ceiling.citations());
    }
    return Instalment.builder()
        .month(month)
        .rate(rate.value())
        .amount(amount(month, wage, lawDay))
        .citations(citations)
        .build();
  }

  /** The amount of an instalment alone. */
  Rupiah amount(int month, Rupiah wage, LocalDate lawDay) {
    return shareOf(wage.min(rulebook.benefitWageCeiling().on(lawDay)), month, lawDay);
  }

  /** The share of a wage that a month brings where no ceiling cuts the wage. */
  Rupiah shareOf(Rupiah wage, int month, LocalDate lawDay) {
    return wage.times(rate(month, lawDay).on(lawDay), interpretations.of(Rounding.class).mode());
  }

  /**
   * {@return how many months the benefit has, 1 to 6}
   *
   * @param facts the case
   * @param asOf the day of asking, see {@link #lawDay}
   */
  public int months(JkpCase facts, LocalDate asOf) {
    return rulebook.benefitMonths().on(lawDay(facts, asOf, 1));
  }

  private Dated<BigDecimal> rate(int month, LocalDate lawDay) {
    return month <= rulebook.lastMonthAtEarlyRate().on(lawDay)
        ? rulebook.earlyReplacementRate()
        : rulebook.lateReplacementRate();
  }

  /**
   * {@return the day whose law decides on a month: the day it was paid; while it is not paid, the
   * later of the day of asking and the day it is filed, since it can be paid no earlier, or as
   * {@link InstalmentLaw} has it}
   *
   * @param facts the case
   * @param asOf the day of asking; what happened later counts for nothing, and where no claim is
   *     filed yet it stands for the day of the first claim
   * @param month the month of the benefit, from 1
   */
  public LocalDate lawDay(JkpCase facts, LocalDate asOf, int month) {
    Objects.requireNonNull(facts, "facts");
    JkpCase known = facts.knownOn(asOf);
    MonthRecord record = known.month(month).orElse(null);
    LocalDate paid = record == null ? null : record.paidOn().orElse(null);
    if (paid != null) {
      return paid;
    }
    LocalDate start = known.firstFiledOn().orElse(asOf).plusMonths(month - 1L);
    if (interpretations.of(InstalmentLaw.class) == InstalmentLaw.BENEFIT_MONTH_START) {
      return start;
    }
    LocalDate filed = record == null ? start : record.filedOn().orElse(start);
    return filed.isAfter(asOf) ? filed : asOf;
  }
}
