package io.github.jkpsdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertiesTest {

  @Property
  void plusEndsOnTheWorkingDayThatMakesTheNumberFull(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 150) int workingDays) {
    LocalDate end = calendar.plusWorkingDays(day, workingDays);

    assertThat(calendar.isWorkingDay(end)).isTrue();
    assertThat(day.plusDays(1).datesUntil(end.plusDays(1)).filter(calendar::isWorkingDay))
        .hasSize(workingDays);
    assertThat(calendar.workingDaysBetween(day, end)).isEqualTo(workingDays);
  }

  @Property
  void minusStartsOnTheWorkingDayThatMakesTheNumberFull(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = 1, max = 150) int workingDays) {
    LocalDate start = calendar.minusWorkingDays(day, workingDays);

    assertThat(calendar.isWorkingDay(start)).isTrue();
    assertThat(start.datesUntil(day).filter(calendar::isWorkingDay)).hasSize(workingDays);
  }

  @Property
  void minusTakesPlusBackToAWorkingDay(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 150) int workingDays) {
    LocalDate workingDay = calendar.nextOrSame(day);

    assertThat(
            calendar.minusWorkingDays(
                calendar.plusWorkingDays(workingDay, workingDays), workingDays))
        .isEqualTo(workingDay);
    assertThat(
            calendar.plusWorkingDays(
                calendar.minusWorkingDays(workingDay, workingDays), workingDays))
        .isEqualTo(workingDay);
  }

  @Property
  void theNeighboursAreTheNearestWorkingDays(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
    LocalDate next = calendar.next(day);
    LocalDate previous = calendar.previous(day);

    assertThat(next).isAfter(day);
    assertThat(previous).isBefore(day);
    assertThat(previous.datesUntil(next.plusDays(1)).filter(calendar::isWorkingDay))
        .startsWith(previous)
        .endsWith(next)
        .hasSize(calendar.isWorkingDay(day) ? 3 : 2);
    assertThat(calendar.nextOrSame(day)).isEqualTo(calendar.isWorkingDay(day) ? day : next);
    assertThat(calendar.previousOrSame(day)).isEqualTo(calendar.isWorkingDay(day) ? day : previous);
  }

  @Property
  void betweenAddsUp(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate start,
      @ForAll @IntRange(max = 90) int first,
      @ForAll @IntRange(max = 90) int second) {
    LocalDate middle = start.plusDays(first);
    LocalDate end = middle.plusDays(second);

    assertThat(calendar.workingDaysBetween(start, end))
        .isEqualTo(
            calendar.workingDaysBetween(start, middle) + calendar.workingDaysBetween(middle, end));
  }

  @Property
  void anotherHolidayNeverEndsAPeriodEarlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 30) int offset,
      @ForAll Holiday.Kind kind,
      @ForAll @IntRange(max = 30) int workingDays) {
    Holiday added =
        Holiday.builder()
            .date(day.plusDays(offset))
            .kind(kind)
            .indonesianName("Libur")
            .englishName("Day off")
            .decree("SKB")
            .build();
    WorkingCalendar more =
        WorkingCalendar.of(calendar.holidays().with(added), calendar.week(), calendar.jointLeave());

    assertThat(more.plusWorkingDays(day, workingDays))
        .isAfterOrEqualTo(calendar.plusWorkingDays(day, workingDays));
    assertThat(more.minusWorkingDays(day, workingDays))
        .isBeforeOrEqualTo(calendar.minusWorkingDays(day, workingDays));
  }

  @Property
  void workingThroughJointLeaveOrSaturdaysNeverEndsAPeriodLater(
      @ForAll WorkingCalendar.Week week,
      @ForAll WorkingCalendar.JointLeave jointLeave,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(max = 60) int workingDays) {
    IndonesianHolidays holidays = IndonesianHolidays.standard();
    LocalDate end =
        WorkingCalendar.of(holidays, week, jointLeave).plusWorkingDays(day, workingDays);

    assertThat(
            WorkingCalendar.of(holidays, week, WorkingCalendar.JointLeave.WORKING)
                .plusWorkingDays(day, workingDays))
        .isBeforeOrEqualTo(end);
    assertThat(
            WorkingCalendar.of(holidays, WorkingCalendar.Week.SIX_DAYS, jointLeave)
                .plusWorkingDays(day, workingDays))
        .isBeforeOrEqualTo(end);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Combinators.combine(
            Arbitraries.of(WorkingCalendar.Week.class),
            Arbitraries.of(WorkingCalendar.JointLeave.class))
        .as((week, reading) -> WorkingCalendar.of(IndonesianHolidays.standard(), week, reading));
  }

  /** Days from which no period asked for here leaves the table. */
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2021, 10, 1).toEpochDay(), LocalDate.of(2027, 4, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }
}
