package io.github.jkpsdk.calendar;

import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Counts working days ({@index "hari kerja"}): the days of the working week without the holidays.
 * The day of an event is day 0, so that "7 working days since" ends on {@code
 * plusWorkingDays(event, 7)}.
 *
 * <p>Every method refuses, with {@link YearNotCoveredException}, an argument or a way to the answer
 * that touches a year without a holiday decree.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class WorkingCalendar implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The holidays and the years covered. */
  private final IndonesianHolidays holidays;

  /** The working week. */
  private final WorkingWeek week;

  /** How joint leave is counted. */
  private final JointLeaveDays jointLeave;

  /** The working days of all years covered, ascending, as epoch days. */
  private final transient long[] workingDays;

  private WorkingCalendar(
      IndonesianHolidays holidays, WorkingWeek week, JointLeaveDays jointLeave) {
    this.holidays = Objects.requireNonNull(holidays, "holidays");
    this.week = Objects.requireNonNull(week, "week");
    this.jointLeave = Objects.requireNonNull(jointLeave, "jointLeave");
    this.workingDays =
        holidays.yearsCovered().stream().flatMapToLong(this::workingDaysIn).toArray();
  }

  /**
   * {@return a calendar}
   *
   * @param holidays the holidays, which also say which years are covered
   * @param week the working week
   * @param jointLeave how joint leave is counted
   */
  public static WorkingCalendar of(
      IndonesianHolidays holidays, WorkingWeek week, JointLeaveDays jointLeave) {
    return new WorkingCalendar(holidays, week, jointLeave);
  }

  /**
   * The standard reading for the periods of an agency such as BPJS Ketenagakerjaan: five days a
   * week, joint leave off.
   *
   * @param holidays the holidays
   * @return the calendar
   */
  public static WorkingCalendar agency(IndonesianHolidays holidays) {
    return of(holidays, WorkingWeek.FIVE_DAYS, JointLeaveDays.NOT_WORKING);
  }

  /**
   * The standard reading for the periods of an employer: five days a week, joint leave worked. The
   * decree leaves it to private firms, and the earlier last day is the safe one.
   *
   * @param holidays the holidays
   * @return the calendar
   */
  public static WorkingCalendar employer(IndonesianHolidays holidays) {
    return of(holidays, WorkingWeek.FIVE_DAYS, JointLeaveDays.WORKING);
  }

  /**
   * The periods of an agency under a reading: five days a week.
   *
   * @param holidays the holidays
   * @param reading how joint leave is counted
   * @return the calendar
   */
  public static WorkingCalendar under(IndonesianHolidays holidays, AgencyJointLeave reading) {
    return of(holidays, WorkingWeek.FIVE_DAYS, jointLeave(reading == AgencyJointLeave.WORKING));
  }

  /**
   * The periods of employers and participants under a reading: five days a week.
   *
   * @param holidays the holidays
   * @param reading how joint leave is counted
   * @return the calendar
   */
  public static WorkingCalendar under(IndonesianHolidays holidays, EmployerJointLeave reading) {
    return of(holidays, WorkingWeek.FIVE_DAYS, jointLeave(reading == EmployerJointLeave.WORKING));
  }

  private static JointLeaveDays jointLeave(boolean isWorked) {
    return isWorked ? JointLeaveDays.WORKING : JointLeaveDays.NOT_WORKING;
  }

  /**
   * The holidays.
   *
   * @return the holidays, which also say which years are covered
   */
  public IndonesianHolidays holidays() {
    return holidays;
  }

  /** {@return the working week} */
  public WorkingWeek week() {
    return week;
  }

  /**
   * How joint leave is counted.
   *
   * @return the reading
   */
  public JointLeaveDays jointLeave() {
    return jointLeave;
  }

  /**
   * Whether a day is a working day.
   *
   * @param date the day
   * @return true if it is in the working week and no holiday
   * @throws YearNotCoveredException if the year is not covered
   */
  public boolean isWorkingDay(LocalDate date) {
    return search(date) >= 0;
  }

  /**
   * The first working day on or after a day.
   *
   * @param date the day
   * @return the day itself where it is a working day
   * @throws YearNotCoveredException if a year on the way is not covered
   */
  public LocalDate nextOrSame(LocalDate date) {
    return dayAt(countBefore(date), date);
  }

  /**
   * The first working day after a day.
   *
   * @param date the day
   * @return a later day
   * @throws YearNotCoveredException if a year on the way is not covered
   */
  public LocalDate next(LocalDate date) {
    return plusWorkingDays(date, 1);
  }

  /**
   * The last working day on or before a day.
   *
   * @param date the day
   * @return the day itself where it is a working day
   * @throws YearNotCoveredException if a year on the way is not covered
   */
  public LocalDate previousOrSame(LocalDate date) {
    return dayAt(countUpTo(date) - 1L, date);
  }

  /**
   * The last working day before a day.
   *
   * @param date the day
   * @return an earlier day
   * @throws YearNotCoveredException if a year on the way is not covered
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
   * @throws YearNotCoveredException if a year on the way is not covered
   */
  public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
    requireNotNegative(workingDays);
    long index = (long) countUpTo(date) - 1 + workingDays;
    return workingDays == 0 ? date : dayAt(index, date);
  }

  /**
   * {@return the n-th working day before a day, which is itself day 0, working day or not; day 0
   * itself for none}
   *
   * @param date day 0
   * @param workingDays how many working days, not negative
   * @throws IllegalArgumentException if the number is negative
   * @throws YearNotCoveredException if a year on the way is not covered
   */
  public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
    requireNotNegative(workingDays);
    long index = (long) countBefore(date) - workingDays;
    return workingDays == 0 ? date : dayAt(index, date);
  }

  /**
   * {@return how many working days have passed since a day: the number that {@link
   * #plusWorkingDays} takes to come from the first day to the second, where that is a working day}
   *
   * @param startExclusive day 0, not counted
   * @param endInclusive the last day, counted where it is a working day; not before day 0
   * @throws IllegalArgumentException if the end is before the start
   * @throws YearNotCoveredException if a year of the range is not covered
   */
  public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
    if (endInclusive.isBefore(startExclusive)) {
      throw new IllegalArgumentException(
          "endInclusive is "
              + endInclusive
              + "; it must not be before startExclusive, "
              + startExclusive);
    }
    requireCovered(startExclusive.getYear(), endInclusive.getYear());
    return countUpTo(endInclusive) - countUpTo(startExclusive);
  }

  private LongStream workingDaysIn(int year) {
    Set<LocalDate> daysOff =
        holidays.in(year).stream()
            .filter(
                day ->
                    jointLeave == JointLeaveDays.NOT_WORKING
                        || day.kind() != HolidayKind.JOINT_LEAVE)
            .map(Holiday::date)
            .collect(Collectors.toSet());
    return LocalDate.of(year, 1, 1)
        .datesUntil(LocalDate.of(year + 1, 1, 1))
        .filter(day -> week.includes(day.getDayOfWeek()) && !daysOff.contains(day))
        .mapToLong(LocalDate::toEpochDay);
  }

  private static void requireNotNegative(int workingDays) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "workingDays is " + workingDays + "; it must not be negative");
    }
  }

  private int countBefore(LocalDate date) {
    int index = search(date);
    return index >= 0 ? index : -1 - index;
  }

  private int countUpTo(LocalDate date) {
    int index = search(date);
    return index >= 0 ? index + 1 : -1 - index;
  }

  /** The index of a working day, or {@code -1 - } the number of working days before another day. */
  private int search(LocalDate date) {
    requireCovered(date.getYear(), date.getYear());
    return Arrays.binarySearch(workingDays, date.toEpochDay());
  }

  private LocalDate dayAt(long index, LocalDate from) {
    SortedSet<Integer> years = holidays.yearsCovered();
    if (index < 0) {
      throw new YearNotCoveredException(years.first() - 1, years);
    }
    if (index >= workingDays.length) {
      throw new YearNotCoveredException(years.last() + 1, years);
    }
    LocalDate day = LocalDate.ofEpochDay(workingDays[(int) index]);
    requireCovered(
        Math.min(from.getYear(), day.getYear()), Math.max(from.getYear(), day.getYear()));
    return day;
  }

  private void requireCovered(int firstYear, int lastYear) {
    for (int year = firstYear; year <= lastYear; year++) {
      holidays.in(year);
    }
  }

  /**
   * Counts the working days anew.
   *
   * @return the calendar
   */
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
}
