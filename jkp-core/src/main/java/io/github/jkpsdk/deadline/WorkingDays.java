package io.github.jkpsdk.deadline;

import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.law.Interpretation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Working days in one interpretation of joint leave, which is named where it moves a day. */
final class WorkingDays {

  /**
   * A day that was counted.
   *
   * @param day the day
   * @param interpretations the interpretation of joint leave, where there was any on the way
   */
  record Counted(LocalDate day, List<Interpretation> interpretations) {}

  private final WorkingCalendar calendar;
  private final NavigableSet<LocalDate> jointLeave;
  private final List<Interpretation> interpretation;

  WorkingDays(
      WorkingCalendar calendar, IndonesianHolidays holidays, Interpretation interpretation) {
    this.calendar = calendar;
    this.interpretation = List.of(interpretation);
    jointLeave =
        holidays.yearsCovered().stream()
            .flatMap(year -> holidays.in(year).stream())
            .filter(day -> day.kind() == Holiday.Kind.JOINT_LEAVE)
            .map(Holiday::date)
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  List<Interpretation> interpretation() {
    return interpretation;
  }

  /** A day for which no working days are counted. */
  static Counted of(LocalDate day) {
    return new Counted(day, List.of());
  }

  /** The last of so many working days after a day. */
  Counted after(LocalDate day, int count) {
    LocalDate last = calendar.plusWorkingDays(day, count);
    return new Counted(last, onTheWay(day, last));
  }

  /** The first of so many working days before a day. */
  Counted before(LocalDate day, int count) {
    LocalDate first = calendar.minusWorkingDays(day, count);
    return new Counted(first, onTheWay(first.minusDays(1), day.minusDays(1)));
  }

  /** The interpretation, where there is joint leave on a day of work in some days. */
  List<Interpretation> onTheWay(LocalDate startExclusive, LocalDate endInclusive) {
    LocalDate leave = jointLeave.higher(startExclusive);
    return leave == null || leave.isAfter(endInclusive) ? List.of() : interpretation;
  }
}
