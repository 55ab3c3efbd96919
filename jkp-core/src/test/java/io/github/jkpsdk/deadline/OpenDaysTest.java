package io.github.jkpsdk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.fixture.Decrees;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day is open to interpretation where joint leave on a day of work was counted on the way. */
class OpenDaysTest {

  private static final LocalDate FILED = LocalDate.of(2027, 11, 28);
  private static final AgencyJointLeave READING = AgencyJointLeave.NOT_WORKING;

  /** Joint leave on Friday 12 and Saturday 20 June 2026, a holiday on Wednesday 1 July. */
  private static final IndonesianHolidays HOLIDAYS =
      Decrees.UNTIL_2027
          .with(holiday("2026-06-12", Holiday.Kind.JOINT_LEAVE))
          .with(holiday("2026-06-20", Holiday.Kind.JOINT_LEAVE))
          .with(holiday("2026-07-01", Holiday.Kind.NATIONAL));

  private final WorkingDays days =
      new WorkingDays(WorkingCalendar.under(HOLIDAYS, READING), HOLIDAYS, READING);

  private static DeadlineCalculator calculator() {
    return DeadlineCalculator.under(
        Rulebook.standard(), Interpretations.standard(), Decrees.UNTIL_2027);
  }

  private static Holiday holiday(String date, Holiday.Kind kind) {
    return Holiday.builder()
        .date(LocalDate.parse(date))
        .kind(kind)
        .indonesianName("Contoh")
        .englishName("Example")
        .decree("SKB")
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-10, 2026-06-11, false",
    "2026-06-11, 2026-06-12, true",
    "2026-06-12, 2026-06-19, false",
    "2026-06-19, 2026-06-20, false",
    "2026-06-30, 2026-07-01, false",
    "2028-01-01, 2028-01-31, false",
  })
  void onlyWhereJointLeaveLiesOnAWeekdayAmongThem(
      LocalDate startExclusive, LocalDate endInclusive, boolean isOpen) {
    assertThat(days.onTheWay(startExclusive, endInclusive))
        .isEqualTo(isOpen ? List.of(READING) : List.of());
  }

  @Test
  void theDayItselfIsNotOnTheWay() {
    LocalDate thursday = LocalDate.parse("2026-06-11");
    LocalDate monday = LocalDate.parse("2026-06-15");

    assertThat(days.after(thursday, 1))
        .isEqualTo(new WorkingDays.Counted(monday, List.of(READING)));
    assertThat(days.before(monday, 1))
        .isEqualTo(new WorkingDays.Counted(thursday, List.of(READING)));
    assertThat(days.after(monday, 1).interpretations()).isEmpty();
    assertThat(days.before(thursday, 1).interpretations()).isEmpty();
  }

  @Test
  void aDayThatNeedsAYearWithoutADecreeRestsOnJointLeave() {
    assertThat(calculator().deadline(Duty.PAY_INSTALMENT, LocalDate.of(2027, 12, 30)))
        .returns(Optional.empty(), Deadline::dueOn)
        .returns(
            List.of(Interpretations.standard().of(AgencyJointLeave.class)),
            Deadline::interpretations);
    assertThat(calculator().contribution(YearMonth.of(2027, 12)).interpretations())
        .containsExactly(Interpretations.standard().of(EmployerJointLeave.class));
  }

  @Test
  void theSixthMonthIsFiledUnderItsOwnLimit() {
    Rulebook law = Rulebook.standard();
    LegalCitation text = new Instrument("PP 1/2027").article(1);
    TimeLimit limit = law.timeLimits().fileMonth6().on(FILED);
    DeadlineCalculator changed =
        DeadlineCalculator.under(
            law.toBuilder()
                .timeLimits(
                    law.timeLimits().toBuilder()
                        .fileMonth6(Dated.since(law.firstDay(), limit, text))
                        .build())
                .build(),
            Interpretations.standard(),
            IndonesianHolidays.standard());

    assertThat(changed.undatedFiling(6, FILED, "no decree").citations()).containsExactly(text);
    assertThat(changed.undatedFiling(5, FILED, "no decree").citations()).doesNotContain(text);
  }

  @Test
  void aFilingWithoutADayRestsOnDaysAndJointLeave() {
    Interpretations readings = Interpretations.standard();
    Deadline undated = calculator().undatedFiling(3, FILED, "no decree");

    assertThat(undated.interpretations())
        .containsExactly(readings.of(WindowDays.class), readings.of(EmployerJointLeave.class));
    assertThat(undated.late()).isFalse();
    assertThat(undated.undone()).isFalse();
    assertThat(undated.dueOn()).isEmpty();
  }

  @Test
  void aDutyRestsOnEachInterpretationOnce() {
    Deadline duty = calculator().undatedFiling(3, FILED, "no decree");
    AgencyJointLeave other = AgencyJointLeave.NOT_WORKING;

    assertThat(duty.restingOn(List.of(other, other)).interpretations())
        .startsWith(duty.interpretations().get(0))
        .hasSize(duty.interpretations().size() + 1)
        .endsWith(other);
    assertThat(duty.restingOn(duty.interpretations())).isEqualTo(duty);
  }
}
