package io.github.jkpsdk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCalendarTest {

  private final ClaimCalendar standard = calendar(Interpretations.standard());

  private static ClaimCalendar calendar(Interpretations readings) {
    return calendar(readings, Decrees.UNTIL_2027);
  }

  private static ClaimCalendar calendar(Interpretations readings, IndonesianHolidays holidays) {
    return ClaimCalendar.under(Rulebook.standard(), readings, holidays);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/cases/claim-windows.csv", numLinesToSkip = 1)
  void aWindowOpensAndClosesAsTheTableSays(
      LocalDate reference, WindowDays days, int month, LocalDate opensOn, LocalDate closesOn) {
    IndonesianHolidays holidays =
        opensOn == null ? Decrees.UNTIL_2027 : IndonesianHolidays.standard();
    ClaimWindow window =
        calendar(Interpretations.standard().with(days), holidays).laterWindow(month, reference);

    assertThat(window.opensOn()).isEqualTo(Optional.ofNullable(opensOn));
    assertThat(window.closesOn()).isEqualTo(closesOn);
    assertThat(window.source()).isEqualTo(ClaimWindow.Source.COMPUTED);
    assertThat(window.note().isPresent()).isEqualTo(opensOn == null);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-15, STAYS_LAPSED, 2026-12-15",
    "2025-08-31, STAYS_LAPSED, 2026-02-28",
    "2023-08-31, STAYS_LAPSED, 2023-11-30",
    "2023-11-30, STAYS_LAPSED, 2024-02-29",
    "2024-11-06, STAYS_LAPSED, 2025-02-06",
    "2024-11-06, REVIVED, 2025-05-06",
    "2024-11-07, STAYS_LAPSED, 2025-05-07",
    "2024-11-30, STAYS_LAPSED, 2025-05-30",
  })
  void theFirstWindowRunsFromTheTerminationToTheLastDayToClaim(
      LocalDate termination, LapsedTimeToClaim reading, LocalDate lastDay) {
    ClaimWindow window =
        calendar(Interpretations.standard().with(reading)).firstWindow(termination);

    assertThat(window.opensOn()).contains(termination);
    assertThat(window.closesOn()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-16, WORKING, WORKING, 2026-03-24",
    "2026-02-16, WORKING, NOT_WORKING, 2026-03-24",
    "2026-02-16, NOT_WORKING, WORKING, 2026-03-30",
    "2026-02-16, NOT_WORKING, NOT_WORKING, 2026-03-30",
    "2026-02-18, NOT_WORKING, NOT_WORKING, 2026-03-31",
  })
  void workingDaysOfAParticipantFollowThoseOfTheEmployer(
      LocalDate reference,
      EmployerJointLeave ofEmployer,
      AgencyJointLeave ofAgency,
      LocalDate closesOn) {
    Interpretations interpretations =
        Interpretations.standard().with(WindowDays.WORKING_DAYS).with(ofEmployer).with(ofAgency);
    ClaimWindow window = calendar(interpretations).laterWindow(2, reference);

    assertThat(window.closesOn()).isEqualTo(closesOn);
    assertThat(window.interpretations()).containsExactly(WindowDays.WORKING_DAYS, ofEmployer);
  }

  @Test
  void jointLeaveMayBeReadAsWorkingDaysOfTheAgency() {
    ClaimCalendar calendar = calendar(Interpretations.standard().with(AgencyJointLeave.WORKING));
    assertThat(calendar.laterWindow(6, day("2025-09-26")).opensOn())
        .as("24, 23, 20, 18, 17 March 2026; 19 is Nyepi")
        .contains(day("2026-03-17"));
  }

  @Test
  void aClosingDayThatNeedsAYearWithoutADecreeIsNeverGuessed() {
    ClaimCalendar calendar = calendar(Interpretations.standard().with(WindowDays.WORKING_DAYS));
    assertThatExceptionOfType(YearNotCoveredException.class)
        .isThrownBy(() -> calendar.laterWindow(2, day("2027-11-28")))
        .withMessageContaining("the holidays of 2028 are not known");
    assertThat(standard.laterWindow(6, day("2027-07-05")).note().orElseThrow())
        .contains("the holidays of 2028 are not known");
  }

  @Test
  void aWindowWithoutAnOpeningIsSurelyOpenAsManyCalendarDaysBeforeItsLast() {
    ClaimWindow window = standard.laterWindow(6, day("2027-07-05"));
    assertThat(window.opensOn()).isEmpty();
    assertThat(window.opensBy()).contains(day("2027-12-30"));
    assertThat(window.closesOn()).isEqualTo(day("2028-01-04"));
    assertThat(window.isOpenOn(day("2027-12-29"))).isFalse();
    assertThat(window.isOpenOn(day("2027-12-30"))).isTrue();
    assertThat(window.isOpenOn(day("2028-01-04"))).isTrue();
    assertThat(window.isOpenOn(day("2028-01-05"))).isFalse();
    assertThat(window.hasOpenedBy(day("2028-01-05"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 7})
  void onlyMonthsTwoToSixHaveALaterWindow(int month) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> standard.laterWindow(month, day("2026-06-20")))
        .withMessage("month is " + month + "; it must be 2 to 6");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-06-15, 2026-06-18, , 2026-12-15",
    "1, 2026-06-15, 2026-06-18, 2026-11-30, 2026-11-30",
    "2, 2026-06-20, 2026-07-22, , 2026-07-27",
    "2, 2026-06-20, 2026-07-22, 2026-07-30, 2026-07-30",
    "6, 2026-06-20, 2026-12-10, , 2026-12-19",
    "6, 2026-06-20, 2026-12-21, , 2026-12-21",
    "6, 2027-07-02, 2027-12-27, , 2028-01-01",
  })
  void aShownWindowPrevailsAndItsMissingLastDayIsComputed(
      int month, LocalDate reference, LocalDate opensOn, LocalDate shownClosing, LocalDate closes) {
    ShownWindow shown =
        ShownWindow.builder().opensOn(opensOn).closesOn(Optional.ofNullable(shownClosing)).build();
    ClaimWindow window = standard.shownWindow(month, shown, reference);

    assertThat(window.opensOn()).contains(opensOn);
    assertThat(window.closesOn()).isEqualTo(closes);
    assertThat(window.source()).isEqualTo(ClaimWindow.Source.SHOWN_BY_PORTAL);
  }

  @Test
  void noWindowClosesBeforeItOpens() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ShownWindow.builder()
                    .opensOn(day("2026-07-20"))
                    .closesOn(day("2026-07-19"))
                    .build())
        .withMessage("closesOn is 2026-07-19; it must not be before opensOn, 2026-07-20");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ClaimWindow.builder()
                    .opensOn(day("2026-07-20"))
                    .closesOn(day("2026-07-19"))
                    .build())
        .withMessage("closesOn is 2026-07-19; it must not be before opensOn, 2026-07-20");
  }
}
