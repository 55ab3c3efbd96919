package io.github.jkpsdk.calendar;

import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Counts working days ({@index "hari kerja"}): the days of the working week without the holidays.
 * The day of an event is day 0, so that "7 working days since" ends on {@code
 * plusWorkingDays(event, 7)}.
 *
 * <p>A day of the working week in a year without a holiday decree may be a holiday or not: every
 * method refuses, with {@link YearNotCoveredException}, to count it. A day outside the working week
 * needs no decree, nor does day 0.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class WorkingCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The holidays and the years covered. */
  private final IndonesianHolidays holidays;

  /** The working week. */
  private final Week week;

  /** How joint leave is counted. */
  private final JointLeave jointLeave;

  private final transient Set<Integer> yearsCovered;

  /** The holidays that are not worked. */
  private final transient Set<LocalDate> daysOff;

  private WorkingCalendar(IndonesianHolidays holidays, Week week, JointLeave jointLeave) {
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    this.week = Objects.requireNonNull(week, "week");
    this.jointLeave = Objects.requireNonNull(jointLeave, "jointLeave");
    this.yearsCovered = Set.copyOf(holidays.yearsCovered());
    this.daysOff =
        holidays.yearsCovered().stream()
            .flatMap(year -> holidays.in(year).stream())
            .filter(day -> day.kind() != Holiday.Kind.JOINT_LEAVE || isJointLeaveOff())
            .map(Holiday::date)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * {@return a calendar}
   *
   * @param holidays the holidays, which also say which years are covered
   * @param week the working week
   * @param jointLeave how joint leave is counted
   */
  public static WorkingCalendar of(IndonesianHolidays holidays, Week week, JointLeave jointLeave) {
    return new WorkingCalendar(holidays, week, jointLeave);
  }

  /**
   * {@return the calendar for the periods of an agency such as BPJS Ketenagakerjaan: five days a
   * week}
   *
   * @param holidays the holidays
   * @param jointLeave how joint leave is counted
   */
  public static WorkingCalendar under(IndonesianHolidays holidays, AgencyJointLeave jointLeave) {
    Objects.requireNonNull(jointLeave, "jointLeave");
    return of(holidays, Week.FIVE_DAYS, counted(jointLeave == AgencyJointLeave.WORKING));
  }

  /**
   * {@return the calendar for the periods of employers and participants: five days a week} The
   * decree leaves joint leave to private firms; where it is worked, a last day is the earlier one.
   *
   * @param holidays the holidays
   * @param jointLeave how joint leave is counted
   */
  public static WorkingCalendar under(IndonesianHolidays holidays, EmployerJointLeave jointLeave) {
    Objects.requireNonNull(jointLeave, "jointLeave");
    return of(holidays, Week.FIVE_DAYS, counted(jointLeave == EmployerJointLeave.WORKING));
  }

  private static JointLeave counted(boolean isWorked) {
    return isWorked ? JointLeave.WORKING : JointLeave.NOT_WORKING;
  }

  /** {@return the holidays, which also say which years are covered} */
  public IndonesianHolidays holidays() {
    return holidays;
  }

  /** {@return the working week} */
  public Week week() {
    return week;
  }

  /** {@return how joint leave is counted} */
  public JointLeave jointLeave() {
    return jointLeave;
  }

  private boolean isJointLeaveOff() {
    return jointLeave == JointLeave.NOT_WORKING;
  }

  /**
   * {@return whether a day is in the working week and no holiday}
   *
   * @param date the day
   * @throws YearNotCoveredException if it is in the working week of a year that is not covered
   */
  public boolean isWorkingDay(LocalDate date) {
    Objects.requireNonNull(date, "date");
    return week.includes(date.getDayOfWeek()) && !isHoliday(date);
  }

  private boolean isHoliday(LocalDate date) {
    if (!yearsCovered.contains(date.getYear())) {
      throw new YearNotCoveredException(date.getYear(), holidays.yearsCovered());
    }
    return daysOff.contains(date);
  }

  /**
   * {@return the first working day on or after a day}
   *
   * @param date the day
   * @throws YearNotCoveredException if a day on the way is of a year that is not covered
   */
  public LocalDate nextOrSame(LocalDate date) {
    return isWorkingDay(date) ? date : next(date);
  }

  /**
   * {@return the first working day after a day}
   *
   * @param date the day
   * @throws YearNotCoveredException if a day on the way is of a year that is not covered
   */
  public LocalDate next(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /**
   * {@return the last working day on or before a day}
   *
   * @param date the day
   * @throws YearNotCoveredException if a day on the way is of a year that is not covered
   */
  public LocalDate previousOrSame(LocalDate date) {
    return isWorkingDay(date) ? date : previous(date);
  }

  /**
   * {@return the last working day before a day}
   *
   * @param date the day
   * @throws YearNotCoveredException if a day on the way is of a year that is not covered
   */
  public LocalDate previous(LocalDate date) {
    return minusWorkingDays(date, 1);
  }

  /**
   * {@return the n-th working day after a day, which is itself day 0, working day or not; day 0
   * itself for none}
   *
   * @param date day 0
   * @param workingDays how many working days, not negative
   * @throws IllegalArgumentException if the number is negative
   * @throws YearNotCoveredException if a day that is counted is of a year that is not covered
   */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    return step(date, workingDays, 1);
  }

  /**
   * {@return the n-th working day before a day, which is itself day 0, working day or not; day 0
   * itself for none}
   *
   * @param date day 0
   * @param workingDays how many working days, not negative
   * @throws IllegalArgumentException if the number is negative
   * @throws YearNotCoveredException if a day that is counted is of a year that is not covered
   */
  public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
    return step(date, workingDays, -1);
  }

  private LocalDate step(LocalDate date, int workingDays, int direction) {
    Objects.requireNonNull(date, "date");
    requireNotNegative(workingDays);
    LocalDate day = date;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /**
   * {@return how many working days have passed since a day: the number that {@link
   * #plusWorkingDays} takes to come from the first day to the second, where that is a working day}
   *
   * @param startExclusive day 0, not counted
   * @param endInclusive the last day, counted where it is a working day; not before day 0
   * @throws IllegalArgumentException if the end is before the start
   * @throws YearNotCoveredException if a day that is counted is of a year that is not covered
   */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    Objects.requireNonNull(startExclusive, "startExclusive");
    Objects.requireNonNull(endInclusive, "endInclusive");
    if (endInclusive.isBefore(startExclusive)) {
      throw new IllegalArgumentException(
          "endInclusive is "
              + endInclusive
              + "; it must not be before startExclusive, "
              + startExclusive);
    }
    return (int)
        startExclusive
            .plusDays(1)
            .datesUntil(endInclusive.plusDays(1))
            .filter(this::isWorkingDay)
            .count();
  }

  private static void requireNotNegative(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "workingDays is " + workingDays + "; it must not be negative");
    }
  }

  private Object readResolve() {
    return of(holidays, week, jointLeave);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WorkingCalendar calendar
        && holidays.equals(calendar.holidays)
        && week == calendar.week
        && jointLeave == calendar.jointLeave;
  }

  @Override
  public int hashCode() {
    return Objects.hash(holidays, week, jointLeave);
  }

  @Override
  public String toString() {
    return "WorkingCalendar[" + holidays + ", " + week + ", " + jointLeave + "]";
  }

  /**
   * How days of joint leave ({@link Holiday.Kind#JOINT_LEAVE}) are counted. The law does not say.
   */
  public enum JointLeave {
    /** Joint leave is no working day; a period that meets it ends later. */
    NOT_WORKING,

    /** Joint leave is a working day unless something else makes it a day off. */
    WORKING
  }

  /** The days of the week on which work is done. */
  public enum Week {
    /** Monday to Friday. */
    FIVE_DAYS(DayOfWeek.FRIDAY),

    /** Monday to Saturday. */
    SIX_DAYS(DayOfWeek.SATURDAY);

    private final DayOfWeek last;

    Week(DayOfWeek last) {
      this.last = last;
    }

    boolean includes(DayOfWeek day) {
      return day.compareTo(last) <= 0;
    }
  }
}
