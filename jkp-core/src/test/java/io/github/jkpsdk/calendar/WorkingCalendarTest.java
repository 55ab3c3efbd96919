package io.github.jkpsdk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.fixture.Serialization;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

  /** 2028 is not covered. */
  private final IndonesianHolidays holidays = Decrees.UNTIL_2027;

  private final WorkingCalendar agency = agency(holidays);
  private final WorkingCalendar employer = employer(holidays);
  private final WorkingCalendar sixDays =
      WorkingCalendar.of(
          holidays, WorkingCalendar.Week.SIX_DAYS, WorkingCalendar.JointLeave.WORKING);

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/working-days.csv", useHeadersInDisplayName = true)
  void periodsEndOnThePublishedDays(
      LocalDate event,
      LocalDate threeJointLeaveOff,
      LocalDate sevenJointLeaveOff,
      LocalDate sevenJointLeaveCounted,
      LocalDate sevenSixDayWeekJointLeaveCounted) {
    IndonesianHolidays all = IndonesianHolidays.standard();
    WorkingCalendar agency = agency(all);
    WorkingCalendar employer = employer(all);
    WorkingCalendar sixDays = WorkingCalendar.of(all, this.sixDays.week(), employer.jointLeave());

    assertThat(agency.plusWorkingDays(event, 3)).isEqualTo(threeJointLeaveOff);
    assertThat(agency.plusWorkingDays(event, 7)).isEqualTo(sevenJointLeaveOff);
    assertThat(employer.plusWorkingDays(event, 7)).isEqualTo(sevenJointLeaveCounted);
    assertThat(sixDays.plusWorkingDays(event, 7)).isEqualTo(sevenSixDayWeekJointLeaveCounted);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-17, true,  true,  true", // Tuesday
    "2026-03-18, false, true,  true", // joint leave: Nyepi
    "2026-03-19, false, false, false", // Nyepi
    "2026-03-20, false, true,  true", // joint leave: Idul Fitri
    "2026-03-21, false, false, false", // Idul Fitri, a Saturday
    "2026-03-22, false, false, false", // Idul Fitri, a Sunday
    "2026-03-23, false, true,  true", // joint leave: Idul Fitri
    "2026-03-24, false, true,  true", // joint leave: Idul Fitri
    "2026-03-25, true,  true,  true", // Wednesday
    "2026-03-28, false, false, true", // Saturday
    "2026-03-29, false, false, false" // Sunday
  })
  void idulFitri2026(LocalDate day, boolean atAgency, boolean atEmployer, boolean onSixDays) {
    assertThat(agency.isWorkingDay(day)).isEqualTo(atAgency);
    assertThat(employer.isWorkingDay(day)).isEqualTo(atEmployer);
    assertThat(sixDays.isWorkingDay(day)).isEqualTo(onSixDays);
  }

  @Test
  void aWorkingDayHasItselfAndItsNeighbours() {
    LocalDate wednesday = LocalDate.parse("2026-03-25");

    assertThat(agency.nextOrSame(wednesday)).isEqualTo(wednesday);
    assertThat(agency.previousOrSame(wednesday)).isEqualTo(wednesday);
    assertThat(agency.next(wednesday)).isEqualTo("2026-03-26");
    assertThat(agency.previous(wednesday)).isEqualTo("2026-03-17");
  }

  @Test
  void aHolidayHasOnlyItsNeighbours() {
    LocalDate nyepi = LocalDate.parse("2026-03-19");

    assertThat(agency.nextOrSame(nyepi)).isEqualTo("2026-03-25");
    assertThat(agency.next(nyepi)).isEqualTo("2026-03-25");
    assertThat(agency.previousOrSame(nyepi)).isEqualTo("2026-03-17");
    assertThat(agency.previous(nyepi)).isEqualTo("2026-03-17");
  }

  @Test
  void aPeriodRunsOverTheEndOfTheYear() {
    LocalDate newYearsEve = LocalDate.parse("2025-12-31");

    assertThat(agency.next(newYearsEve)).isEqualTo("2026-01-02");
    assertThat(agency.previous(LocalDate.parse("2026-01-01"))).isEqualTo(newYearsEve);
    assertThat(agency.plusWorkingDays(newYearsEve, 5)).isEqualTo("2026-01-08");
    assertThat(agency.minusWorkingDays(LocalDate.parse("2026-01-08"), 5)).isEqualTo(newYearsEve);
    assertThat(agency.workingDaysBetween(newYearsEve, LocalDate.parse("2026-01-08"))).isEqualTo(5);
  }

  @Test
  void noWorkingDaysLaterIsTheDayItselfEvenAHoliday() {
    LocalDate nyepi = LocalDate.parse("2026-03-19");

    assertThat(agency.plusWorkingDays(nyepi, 0)).isEqualTo(nyepi);
    assertThat(agency.minusWorkingDays(nyepi, 0)).isEqualTo(nyepi);
    assertThat(agency.workingDaysBetween(nyepi, nyepi)).isZero();
  }

  @Test
  void theStartIsNotCountedAndTheEndIs() {
    LocalDate friday = LocalDate.parse("2026-04-10");
    LocalDate monday = LocalDate.parse("2026-04-13");

    assertThat(agency.workingDaysBetween(friday, friday)).isZero();
    assertThat(agency.workingDaysBetween(friday, monday)).isEqualTo(1);
    assertThat(agency.workingDaysBetween(friday, LocalDate.parse("2026-04-12"))).isZero();
  }

  @Test
  void theWholeTableCanBeCrossed() {
    LocalDate first = LocalDate.parse("2021-01-04");
    LocalDate last = LocalDate.parse("2027-12-31");
    int days = agency.workingDaysBetween(first, last);

    assertThat(agency.plusWorkingDays(first, days)).isEqualTo(last);
    assertThat(agency.minusWorkingDays(last, days)).isEqualTo(first);
  }

  @Test
  void theLastDayOfTheTableIsKnownAndTheDayAfterIsNot() {
    LocalDate last = LocalDate.parse("2027-12-31");

    assertThat(agency.isWorkingDay(last)).isTrue();
    assertThat(agency.nextOrSame(last)).isEqualTo(last);
    assertThat(agency.plusWorkingDays(LocalDate.parse("2027-12-30"), 1)).isEqualTo(last);
    assertRefused(2028, () -> agency.next(last));
    assertRefused(2028, () -> agency.plusWorkingDays(LocalDate.parse("2027-12-30"), 2));
    assertRefused(2028, () -> agency.plusWorkingDays(last, Integer.MAX_VALUE));
    assertRefused(2028, () -> agency.workingDaysBetween(last, LocalDate.parse("2028-01-03")));
  }

  @Test
  void theFirstWorkingDayOfTheTableIsKnownAndTheDayBeforeIsNot() {
    LocalDate first = LocalDate.parse("2021-01-04");

    assertThat(agency.isWorkingDay(first)).isTrue();
    assertThat(agency.nextOrSame(first)).isEqualTo(first);
    assertThat(agency.previousOrSame(first)).isEqualTo(first);
    assertThat(agency.minusWorkingDays(LocalDate.parse("2021-01-05"), 1)).isEqualTo(first);
    assertRefused(2020, () -> agency.previous(first));
    assertRefused(2020, () -> agency.previousOrSame(LocalDate.parse("2021-01-03")));
    assertRefused(2020, () -> agency.minusWorkingDays(first, Integer.MAX_VALUE));
    assertRefused(2020, () -> agency.workingDaysBetween(LocalDate.parse("2020-12-30"), first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2020-12-31", "2028-01-03"})
  void aDayOfTheWeekInAnUnknownYearIsRefused(LocalDate day) {
    int year = day.getYear();

    assertRefused(year, () -> agency.isWorkingDay(day));
    assertRefused(year, () -> agency.nextOrSame(day));
    assertRefused(year, () -> agency.previousOrSame(day));
    assertRefused(year, () -> agency.workingDaysBetween(day.minusDays(1), day));
  }

  @Test
  void aDayThatNeedsNoDecreeIsCountedInAnUnknownYear() {
    LocalDate saturday = LocalDate.parse("2028-01-01");
    LocalDate monday = LocalDate.parse("2028-01-03");

    assertThat(agency.isWorkingDay(saturday)).isFalse();
    assertThat(agency.previous(monday)).isEqualTo("2027-12-31");
    assertThat(agency.minusWorkingDays(monday, 5)).isEqualTo("2027-12-27");
    assertThat(agency.plusWorkingDays(monday, 0)).isEqualTo(monday);
    assertThat(agency.workingDaysBetween(LocalDate.parse("2027-12-30"), saturday)).isEqualTo(1);
    assertThat(agency.next(LocalDate.parse("2020-12-31"))).isEqualTo("2021-01-04");
    assertRefused(2028, () -> agency.minusWorkingDays(monday.plusDays(1), 5));
    assertRefused(2028, () -> sixDays.isWorkingDay(saturday));
  }

  @Test
  void aGapBetweenTheYearsIsNotJumped() {
    LocalDate last = LocalDate.parse("2027-12-31");
    LocalDate first = LocalDate.parse("2029-01-02");
    WorkingCalendar gap = agency(holidays.withYear(2029, List.of(local("2029-01-01"))));

    assertThat(gap.isWorkingDay(first)).isTrue();
    assertThat(gap.next(first)).isEqualTo("2029-01-03");
    assertRefused(2028, () -> gap.next(last));
    assertRefused(2028, () -> gap.previous(first));
    assertRefused(2028, () -> gap.workingDaysBetween(last, first));
  }

  @Test
  void anAddedYearIsCounted() {
    WorkingCalendar calendar = agency(holidays.withYear(2028, List.of(local("2028-01-03"))));

    assertThat(calendar.next(LocalDate.parse("2027-12-31"))).isEqualTo("2028-01-04");
  }

  @Test
  void aLocalHolidayIsADayOffHoweverJointLeaveIsCounted() {
    IndonesianHolidays changed = holidays.with(local("2026-06-22"));
    LocalDate monday = LocalDate.parse("2026-06-22");

    assertThat(agency(changed).isWorkingDay(monday)).isFalse();
    assertThat(employer(changed).isWorkingDay(monday)).isFalse();
    assertThat(employer.isWorkingDay(monday)).isTrue();
  }

  @Test
  void jointLeaveOnAnotherHolidayStaysADayOff() {
    IndonesianHolidays changed = holidays.with(local("2026-03-18"));

    assertThat(employer(changed).isWorkingDay(LocalDate.parse("2026-03-18"))).isFalse();
  }

  @Test
  void aNegativeNumberIsRefused() {
    LocalDate day = LocalDate.parse("2026-03-17");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> agency.plusWorkingDays(day, -1))
        .withMessage("workingDays is -1; it must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> agency.minusWorkingDays(day, -1))
        .withMessage("workingDays is -1; it must not be negative");
  }

  @Test
  void aRangeThatEndsBeforeItStartsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                agency.workingDaysBetween(
                    LocalDate.parse("2026-03-17"), LocalDate.parse("2026-03-16")))
        .withMessage(
            "endInclusive is 2026-03-16; it must not be before startExclusive, 2026-03-17");
  }

  @Test
  void theStandardReadingsSayWhatTheyAre() {
    assertThat(agency.week()).isEqualTo(WorkingCalendar.Week.FIVE_DAYS);
    assertThat(agency.jointLeave()).isEqualTo(WorkingCalendar.JointLeave.NOT_WORKING);
    assertThat(employer.week()).isEqualTo(WorkingCalendar.Week.FIVE_DAYS);
    assertThat(employer.jointLeave()).isEqualTo(WorkingCalendar.JointLeave.WORKING);
    assertThat(employer.holidays()).isEqualTo(holidays);
    assertThat(sixDays).hasToString("WorkingCalendar[" + holidays + ", SIX_DAYS, WORKING]");
  }

  @Test
  void calendarsWithTheSameFactsAreEqual() {
    assertThat(agency(holidays)).isEqualTo(agency).hasSameHashCodeAs(agency);
    assertThat(agency).isNotEqualTo(employer).isNotEqualTo(holidays);
    assertThat(employer).isNotEqualTo(sixDays);
    assertThat(agency).isNotEqualTo(agency(holidays.with(local("2026-06-22"))));
  }

  @Test
  void serializationKeepsTheCalendarWorking() throws Exception {
    WorkingCalendar copy = (WorkingCalendar) Serialization.copy(agency);

    assertThat(copy).isEqualTo(agency);
    assertThat(copy.next(LocalDate.parse("2026-03-17"))).isEqualTo("2026-03-25");
  }

  private static WorkingCalendar agency(IndonesianHolidays holidays) {
    return WorkingCalendar.under(holidays, AgencyJointLeave.NOT_WORKING);
  }

  private static WorkingCalendar employer(IndonesianHolidays holidays) {
    return WorkingCalendar.under(holidays, EmployerJointLeave.WORKING);
  }

  private static void assertRefused(int year, ThrowingCallable question) {
    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(question)
        .satisfies(refusal -> assertThat(refusal.year()).isEqualTo(year));
  }

  private static Holiday local(String date) {
    return Holiday.builder()
        .date(LocalDate.parse(date))
        .kind(Holiday.Kind.LOCAL)
        .indonesianName("Libur Perusahaan")
        .englishName("Company holiday")
        .decree("Peraturan Perusahaan")
        .build();
  }
}
