package io.github.jkpsdk.deadline;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.eligibility.TimeToClaim;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The filing windows of a claim, counted from the reference date: the day the first claim was
 * filed. Practice under Permenaker 15/2021 and Regulation 1/2022 of the agency.
 *
 * <p>Immutable and thread-safe.
 */
public final class ClaimCalendar {

  private final Rulebook rulebook;
  private final WindowDays windowDays;
  private final TimeToClaim timeToClaim;
  private final WorkingDays agency;
  private final WorkingDays own;
  private final List<Interpretation> undated;

  private ClaimCalendar(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = rulebook;
    timeToClaim = TimeToClaim.under(rulebook, interpretations);
    windowDays = interpretations.of(WindowDays.class);
    AgencyJointLeave ofAgency = interpretations.of(AgencyJointLeave.class);
    agency = new WorkingDays(WorkingCalendar.under(holidays, ofAgency), holidays, ofAgency);
    EmployerJointLeave ofEmployer = interpretations.of(EmployerJointLeave.class);
    own = new WorkingDays(WorkingCalendar.under(holidays, ofEmployer), holidays, ofEmployer);
    undated = List.of(windowDays, ofEmployer);
  }

  /**
   * The windows under some law and calendar.
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
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
    return agency.calendar();
  }

  WorkingDays agencyDays() {
    return agency;
  }

  /** The working days of employers and participants. */
  WorkingDays ownDays() {
    return own;
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
   * claim; without a first day where no claim could be filed before that last day}
   *
   * @param termination the day of the termination
   */
  public ClaimWindow firstWindow(LocalDate termination) {
    TimeToClaim.Limit limit = timeToClaim.after(termination);
    LocalDate first = rulebook.firstClaimDay();
    LocalDate opensOn = termination.isBefore(first) ? first : termination;
    ClaimWindow.Builder window =
        ClaimWindow.builder()
            .closesOn(limit.lastDay())
            .interpretations(limit.law().interpretations());
    return opensOn.isAfter(limit.lastDay())
        ? window.note("claims could be filed from " + first + " on, after the last day").build()
        : window.opensOn(opensOn).build();
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
    Objects.requireNonNull(reference, "reference");
    if (month < 2 || month > BenefitMonths.MAX) {
      throw new IllegalArgumentException(
          "month is " + month + "; it must be 2 to " + BenefitMonths.MAX);
    }
    return month == BenefitMonths.MAX
        ? lastWindow(reference)
        : opening(reference.plusMonths(month - 1L));
  }

  private ClaimWindow opening(LocalDate opensOn) {
    WorkingDays.Counted closing = closing(opensOn);
    return ClaimWindow.builder()
        .opensOn(opensOn)
        .closesOn(closing.day())
        .interpretations(closing.interpretations())
        .build();
  }

  /**
   * Five days, of the calendar or of work, are never the same. A participant's working days are
   * those of the employer.
   */
  private WorkingDays.Counted closing(LocalDate opensOn) {
    int days = rulebook.timeLimits().fileMonths2To5().on(opensOn).amount();
    if (windowDays == WindowDays.CALENDAR_DAYS) {
      return new WorkingDays.Counted(opensOn.plusDays(days), List.of(windowDays));
    }
    WorkingDays.Counted closing = own.after(opensOn, days);
    List<Interpretation> interpretations = new ArrayList<>(List.of(windowDays));
    interpretations.addAll(closing.interpretations());
    return new WorkingDays.Counted(closing.day(), interpretations);
  }

  private ClaimWindow lastWindow(LocalDate reference) {
    LocalDate end = endOfBenefit(reference);
    ClaimWindow.Builder window = ClaimWindow.builder().closesOn(end);
    int days = rulebook.timeLimits().fileMonth6().on(end).amount();
    try {
      WorkingDays.Counted opening = agency.before(end, days);
      window.opensOn(opening.day()).interpretations(opening.interpretations());
    } catch (YearNotCoveredException e) {
      // So many working days are never fewer than as many calendar days.
      window.opensBy(end.minusDays(days)).note(e.getMessage());
    }
    return window.build();
  }

  /**
   * {@return a window that the portal shows; where no last day is shown it is computed, for months
   * 2 to 5 from the first that is shown; never before that one}
   *
   * @param month 1 to 6
   * @param shown the days that are shown
   * @param reference the reference date; for month 1 the day of the termination
   * @throws YearNotCoveredException if the last day needs a year without a holiday decree
   */
  public ClaimWindow shownWindow(int month, ShownWindow shown, LocalDate reference) {
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(reference, "reference");
    LocalDate opensOn = shown.opensOn();
    WorkingDays.Counted closing =
        shown.closesOn().map(WorkingDays::of).orElseGet(() -> closing(month, opensOn, reference));
    return ClaimWindow.builder()
        .opensOn(opensOn)
        .closesOn(closing.day().isBefore(opensOn) ? opensOn : closing.day())
        .source(ClaimWindow.Source.SHOWN_BY_PORTAL)
        .interpretations(closing.interpretations())
        .build();
  }

  private WorkingDays.Counted closing(int month, LocalDate opensOn, LocalDate reference) {
    if (month == 1) {
      TimeToClaim.Limit limit = timeToClaim.after(reference);
      return new WorkingDays.Counted(limit.lastDay(), limit.law().interpretations());
    }
    return month == BenefitMonths.MAX ? WorkingDays.of(endOfBenefit(reference)) : closing(opensOn);
  }

  /**
   * {@return the interpretations under which a window has no last day, since that needs a year
   * without a holiday decree} Other days, or joint leave, may not reach into that year.
   */
  public List<Interpretation> interpretationsOfUndated() {
    return undated;
  }

  /**
   * The last day of the benefit period.
   *
   * @param reference the day the first claim was filed
   * @return the day before six months have passed
   */
  public LocalDate endOfBenefit(LocalDate reference) {
    Objects.requireNonNull(reference, "reference");
    return reference.plusMonths(BenefitMonths.MAX).minusDays(1);
  }
}
