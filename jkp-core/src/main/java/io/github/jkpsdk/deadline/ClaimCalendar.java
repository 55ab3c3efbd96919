package io.github.jkpsdk.deadline;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.eligibility.TimeToClaim;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;

/**
 * The filing windows of a claim, counted from the reference date: the day the first claim was
 * filed. Practice under Permenaker 15/2021 and Regulation 1/2022 of the agency.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimCalendar {

  private static final int LAST_MONTH = 6;

  private final Rulebook rulebook;
  private final WindowDays windowDays;
  private final TimeToClaim timeToClaim;
  private final WorkingCalendar agency;

  private ClaimCalendar(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = rulebook;
    windowDays = interpretations.of(WindowDays.class);
    timeToClaim = TimeToClaim.under(rulebook, interpretations);
    agency = WorkingCalendar.under(holidays, interpretations.of(AgencyJointLeave.class));
  }

  /**
   * The windows under some law and calendar.
   *
   * @param rulebook the numbers
   * @param interpretations the readings
   * @param holidays the decreed holidays
   * @return the calculator
   */
  public static ClaimCalendar under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new ClaimCalendar(rulebook, interpretations, holidays);
  }

  /**
   * The working days of the agency.
   *
   * @return the calendar
   */
  public WorkingCalendar agency() {
    return agency;
  }

  /**
   * The time to file the first claim; PP 37/2021 article 40 letter a.
   *
   * @param termination the day of the termination
   * @return the limit
   */
  public TimeToClaim.Limit timeToClaim(LocalDate termination) {
    return timeToClaim.after(termination);
  }

  /**
   * {@return the window of the first claim, from the day of the termination to the last day to
   * claim}
   *
   * @param termination the day of the termination
   */
  public ClaimWindow firstWindow(LocalDate termination) {
    return ClaimWindow.builder()
        .opensOn(termination)
        .closesOn(timeToClaim.after(termination).lastDay())
        .build();
  }

  /**
   * {@return the window of a later month; without a first day where that needs a year without a
   * holiday decree} Months 2 to 5 open when as many months have passed since the reference date and
   * close five days later; month 6 opens five working days before the benefit period ends and
   * closes on its last day.
   *
   * @param month 2 to 6
   * @param reference the day the first claim was filed
   * @throws YearNotCoveredException if the last day needs a year without a holiday decree
   * @throws IllegalArgumentException if there is no such month
   */
  public ClaimWindow laterWindow(int month, LocalDate reference) {
    if (month < 2 || month > LAST_MONTH) {
      throw new IllegalArgumentException("month is " + month + "; it must be 2 to " + LAST_MONTH);
    }
    return month == LAST_MONTH ? lastWindow(reference) : opening(reference.plusMonths(month - 1L));
  }

  private ClaimWindow opening(LocalDate opensOn) {
    return ClaimWindow.builder().opensOn(opensOn).closesOn(closing(opensOn)).build();
  }

  private LocalDate closing(LocalDate opensOn) {
    int days = rulebook.timeLimits().fileMonths2To5().on(opensOn).amount();
    return windowDays == WindowDays.CALENDAR_DAYS
        ? opensOn.plusDays(days)
        : agency.plusWorkingDays(opensOn, days);
  }

  private ClaimWindow lastWindow(LocalDate reference) {
    LocalDate end = endOfBenefit(reference);
    ClaimWindow.Builder window = ClaimWindow.builder().closesOn(end);
    int days = rulebook.timeLimits().fileMonth6().on(end).amount();
    try {
      window.opensOn(agency.minusWorkingDays(end, days));
    } catch (YearNotCoveredException e) {
      // So many working days are never fewer than as many calendar days.
      window.opensBy(end.minusDays(days)).note(e.getMessage());
    }
    return window.build();
  }

  /**
   * {@return a window that the portal shows; where no last day is shown it is computed from the
   * first}
   *
   * @param month 1 to 6
   * @param shown the days that are shown
   * @param reference the reference date; for month 1 the day of the termination
   * @throws YearNotCoveredException if the last day needs a year without a holiday decree
   */
  public ClaimWindow shownWindow(int month, ShownWindow shown, LocalDate reference) {
    LocalDate closesOn = shown.closesOn().orElseGet(() -> closing(month, shown, reference));
    return ClaimWindow.builder()
        .opensOn(shown.opensOn())
        .closesOn(closesOn.isBefore(shown.opensOn()) ? shown.opensOn() : closesOn)
        .source(DateSource.SHOWN_BY_PORTAL)
        .build();
  }

  private LocalDate closing(int month, ShownWindow shown, LocalDate reference) {
    return switch (month) {
      case 1 -> timeToClaim.after(reference).lastDay();
      case LAST_MONTH -> endOfBenefit(reference);
      default -> closing(shown.opensOn());
    };
  }

  /**
   * The last day of the benefit period.
   *
   * @param reference the day the first claim was filed
   * @return the day before six months have passed
   */
  public LocalDate endOfBenefit(LocalDate reference) {
    return reference.plusMonths(LAST_MONTH).minusDays(1);
  }
}
