package io.github.jkpsdk.contribution;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.internal.Once;
import io.github.jkpsdk.interpretation.ContributionRounding;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.ContributionLaw;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an employer is billed for a month, when it is due, and what paying late costs; PP 44/2015
 * articles 21 and 22.
 *
 * <p>Immutable and thread-safe.
 */
public final class ContributionDues {

  private final ContributionLaw law;
  private final ContributionRounding rounding;
  private final Supplier<WorkingCalendar> calendar;
  private final Billing billing;

  private ContributionDues(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(interpretations, "interpretations");
    Objects.requireNonNull(holidays, "holidays");
    law = rulebook.contributionLaw();
    rounding = interpretations.of(ContributionRounding.class);
    EmployerJointLeave jointLeave = interpretations.of(EmployerJointLeave.class);
    calendar = Once.of(() -> WorkingCalendar.under(holidays, jointLeave));
    billing = new Billing(ContributionCalculator.under(rulebook, interpretations), interpretations);
  }

  /**
   * The dues under some law and calendar.
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
   * @param holidays the decreed holidays
   * @return the calculator
   */
  public static ContributionDues under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new ContributionDues(rulebook, interpretations, holidays);
  }

  /**
   * The last day to pay the contribution of a month: the 15th of the following month, or the next
   * working day.
   *
   * @param month the contribution month
   * @return the day, included
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws YearNotCoveredException if no holidays are decreed for the year of that day
   */
  public LocalDate dueOn(YearMonth month) {
    return calendar.get().nextOrSame(usuallyDueOn(month));
  }

  /**
   * The day on which the contribution of a month is due where it is a working day, and before which
   * it never is: the 15th of the following month.
   *
   * @param month the contribution month
   * @return the day
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   */
  public LocalDate usuallyDueOn(YearMonth month) {
    return Objects.requireNonNull(month, "month")
        .plusMonths(1)
        .atDay(law.dueDay().on(law.decisiveDay(month)));
  }

  /**
   * The months of delay, counted from the last day to pay; a month that has begun counts whole. The
   * text says "for each month of delay" and nothing finer: one day late is one month, and so is the
   * same day of the next month.
   *
   * @param month the contribution month
   * @param paidOn the day of payment
   * @return the number of months, 0 where paid in time
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws YearNotCoveredException if no holidays are decreed for the year of the last day to pay
   */
  public int monthsLate(YearMonth month, LocalDate paidOn) {
    Objects.requireNonNull(paidOn, "paidOn");
    LocalDate due = dueOn(month);
    return paidOn.isAfter(due)
        ? Math.toIntExact(ChronoUnit.MONTHS.between(due, paidOn.minusDays(1))) + 1
        : 0;
  }

  /**
   * The fee for paying late, owed by the employer: 2% of the contribution for each month of delay,
   * rounded once, see {@link ContributionRounding}. The law at the end of the contribution month
   * decides.
   *
   * @param contribution the contribution that was due, 0 or more
   * @param month the contribution month
   * @param paidOn the day of payment
   * @return the fee, 0 where paid in time
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws YearNotCoveredException if no holidays are decreed for the year of the last day to pay
   * @throws IllegalArgumentException if the contribution is negative
   */
  public CitedAmount lateFee(Rupiah contribution, YearMonth month, LocalDate paidOn) {
    WageBase.requireNotNegative("contribution", contribution);
    return lateFee(contribution, month, paidOn, law.lateFee());
  }

  /**
   * {@return the fee for paying what an employer is billed for a month late, of a month in relief
   * that of the relieved amount}
   *
   * @param contribution the contribution of the month
   * @param paidOn the day of payment
   * @throws YearNotCoveredException if no holidays are decreed for the year of the last day to pay
   */
  public CitedAmount lateFee(Contribution contribution, LocalDate paidOn) {
    Objects.requireNonNull(contribution, "contribution");
    return lateFee(
        contribution.employerBillAfter().amount(),
        contribution.month(),
        paidOn,
        contribution.relieved() ? law.reliefLateFee() : law.lateFee());
  }

  /**
   * {@return what the contributions of an employer's workers come to for a month, and what it costs
   * to settle them on the day of the payroll}
   *
   * <p>The fee is that of the employer's whole bill, rounded once; of a month in relief that of the
   * relieved amount (PP 7/2025 article 7). Relief, which a settlement after its last day loses, is
   * that of all workers or of none (PP 36/2025 article 11).
   *
   * @param payroll the workers and what is known of the employer
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   * @throws YearNotCoveredException if the payroll has a day of payment and no holidays are decreed
   *     for the year of the last day to pay
   * @throws IllegalArgumentException if a sum is larger than the largest amount allowed
   */
  public PayrollMonth.Bill bill(PayrollMonth payroll) {
    Objects.requireNonNull(payroll, "payroll");
    List<PayrollMonth.Line> lines = billing.lines(payroll);
    Contribution sum = billing.sum(payroll, lines);
    return PayrollMonth.Bill.builder()
        .workers(lines)
        .sum(sum)
        .dueOn(knownDueOn(sum.month()))
        .settlement(payroll.settledOn().map(paidOn -> settlement(sum, paidOn)))
        .build();
  }

  private PayrollMonth.Settlement settlement(Contribution sum, LocalDate paidOn) {
    return new PayrollMonth.Settlement(
        paidOn, monthsLate(sum.month(), paidOn), lateFee(sum, paidOn));
  }

  private Optional<LocalDate> knownDueOn(YearMonth month) {
    try {
      return Optional.of(dueOn(month));
    } catch (YearNotCoveredException e) {
      return Optional.empty();
    }
  }

  private CitedAmount lateFee(
      Rupiah owed, YearMonth month, LocalDate paidOn, Dated<BigDecimal> monthly) {
    Dated.Version<BigDecimal> fee = monthly.versionOn(law.decisiveDay(month));
    BigDecimal rate = fee.value().multiply(BigDecimal.valueOf(monthsLate(month, paidOn)));
    return new CitedAmount(
        owed.times(rate, rounding.decimals(), RoundingMode.HALF_UP), fee.citations());
  }
}
