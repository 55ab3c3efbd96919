package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.TerminationMonth;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.verdict.Condition;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On what the duties of a claim rest, and which of them are known to be left undone. */
class DutiesOfAClaimTest {

  private static List<Deadline> duties(ClaimStory story, Duty duty, String asOf) {
    return story.on(asOf).deadlines().stream().filter(found -> found.duty() == duty).toList();
  }

  @ParameterizedTest
  @CsvSource({"FILE_MONTH_2, true", "FILE_MONTH_3, false"})
  void aMonthThatWasPaidWasFiledThoughNobodyTellsWhen(Duty duty, boolean isUndone) {
    MonthRecord paid = MonthRecord.builder().month(3).paidOn(day("2026-08-22")).build();
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").filedOn(day("2026-06-20")).addMonths(paid).build());

    assertThat(duties(story, duty, "2026-12-23"))
        .singleElement()
        .returns(isUndone, Deadline::undone);
  }

  @Test
  void aPaymentRestsOnWhatTheConditionsOfItsMonthRestOn() {
    ClaimStory story =
        ClaimStory.after("2026-06-15")
            .settled(1, "2026-06-20")
            .inTraining("2026-06-24", "2026-07-01", "2026-08-30")
            .attended("2026-07-01", "2026-07-19", 8, 10)
            .applied("2026-07-19", 5)
            .confirmed(2, "2026-07-20")
            .filed(2, "2026-07-20");

    assertThat(duties(story, Duty.PAY_INSTALMENT, "2026-07-20"))
        .extracting(Deadline::interpretations)
        .containsExactly(
            List.of(), List.of(WindowDays.CALENDAR_DAYS, TraineeCondition.EITHER_SUFFICES));
  }

  /** The 15th is a Sunday, the 16th joint leave, and the 17th a holiday. */
  @Test
  void everyMonthInArrearsRestsOnTheDayThatTellsWhichWasTheLastOneDue() {
    JkpCase unpaid =
        Changes.employment(
            Cases.eligible(day("2026-02-20")),
            with ->
                with.agreement(
                    WorkAgreement.builder()
                        .type(WorkAgreement.Type.PKWTT)
                        .start(day("2022-01-03"))
                        .build()));
    ClaimStory story =
        ClaimStory.of(
            unpaid.toBuilder()
                .contributions(
                    ContributionHistory.paid(YearMonth.of(2022, 1), YearMonth.of(2025, 10)))
                .build());

    assertThat(duties(story, Duty.PAY_CONTRIBUTION, "2026-02-20"))
        .hasSize(3)
        .allSatisfy(
            duty ->
                assertThat(duty.interpretations())
                    .containsExactly(Interpretations.standard().of(EmployerJointLeave.class)));
  }

  @Test
  void aWindowThatNoDecreeDatesRestsOnHowItsDaysAreCounted() {
    Interpretations workingDays = Interpretations.standard().with(WindowDays.WORKING_DAYS);
    JkpCase facts = caseAfter("2027-12-20").build();
    ClaimStory filed = ClaimStory.of(facts, workingDays).filed(1, "2027-12-27");

    assertThat(filed.on("2027-12-27").month(2).window()).isEmpty();
    assertThat(filed.finding(2, Condition.MONTH_FILED_IN_WINDOW, "2027-12-27").interpretations())
        .containsExactly(WindowDays.WORKING_DAYS, workingDays.of(EmployerJointLeave.class));
    assertThat(
            ClaimStory.of(facts, workingDays)
                .finding(2, Condition.MONTH_FILED_IN_WINDOW, "2027-12-27")
                .interpretations())
        .as("nothing is filed from which days are counted")
        .isEmpty();
  }

  /** Eleven months are paid before the termination, and its own month, which may count. */
  @Test
  void aPaymentRestsOnWhatWouldHaveMadeTheClaimCompleteOnAnotherDay() {
    JkpCase facts =
        Cases.eligible(day("2026-06-15")).toBuilder()
            .contributions(ContributionHistory.paid(YearMonth.of(2025, 7), YearMonth.of(2026, 6)))
            .build();
    ClaimStory story = ClaimStory.of(facts).filed(1, "2026-06-22").verified(1, "2026-06-30");

    assertThat(payment(story, "2026-06-30").opensOn()).contains(day("2026-06-30"));
    assertThat(payment(story, "2026-06-30").interpretations()).contains(TerminationMonth.EXCLUDED);
    assertThat(
            payment(
                    ClaimStory.of(Cases.eligible(day("2026-06-15"))).filed(1, "2026-06-22"),
                    "2026-06-30")
                .interpretations())
        .doesNotContain(TerminationMonth.EXCLUDED);
  }

  private static Deadline payment(ClaimStory story, String asOf) {
    return story.answer(asOf).deadlines().stream()
        .filter(found -> found.duty() == Duty.PAY_INSTALMENT)
        .findFirst()
        .orElseThrow();
  }

  /** The portal showed a window that opens before the month of activity is over. */
  @Test
  void attendanceThatSufficesOnlyAfterTheFilingMakesTheMonthComplete() {
    ClaimStory story =
        ClaimStory.after("2026-06-15")
            .settled(1, "2026-06-20")
            .shown(2, "2026-06-21", "2026-07-10", "2026-07-25")
            .inTraining("2026-06-24", "2026-07-01", "2026-08-30")
            .confirmed(2, "2026-07-10")
            .filed(2, "2026-07-10")
            .attended("2026-07-01", "2026-07-16", 8, 10);

    assertThat(duties(story, Duty.PAY_INSTALMENT, "2026-07-20"))
        .extracting(duty -> duty.opensOn().orElseThrow(), duty -> duty.start().orElseThrow())
        .containsExactly(
            tuple(day("2026-06-20"), Deadline.Start.FILING),
            tuple(day("2026-07-16"), Deadline.Start.CONDITION));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-05, 2026-07-19, false",
    "2026-07-20, 2026-07-21, true",
    "2026-05-25, 2026-06-20, true",
    "2026-05-25, 2026-06-19, false"
  })
  void attendanceRestsOnTheDaysThatCountWhereTheOthersComeToSomethingElse(
      String from, String to, boolean isResting) {
    ClaimStory story =
        ClaimStory.after("2026-05-15")
            .settled(1, "2026-05-20")
            .inTraining("2026-05-21", "2026-05-22", "2026-08-30")
            .attended(from, to, 9, 10)
            .filed(3, "2026-07-22");
    assertThat(
            story
                .finding(3, Condition.TRAINING_ATTENDANCE, "2026-07-26")
                .interpretations()
                .contains(ActivityPeriod.BENEFIT_MONTH))
        .isEqualTo(isResting);
  }

  @Test
  void aTrainingThatWasLeftIsNotLeftAgainForAJob() {
    ClaimStory story =
        ClaimStory.after("2026-06-15")
            .settled(1, "2026-06-20")
            .inTraining("2026-06-24", "2026-07-10", "2026-08-30");
    assertThat(story.hired("2026-07-01").on("2026-07-02").activities().leftTrainingOn())
        .contains(day("2026-07-01"));

    ClaimStory left =
        ClaimStory.after("2026-06-15")
            .settled(1, "2026-06-20")
            .inTraining("2026-06-24", "2026-07-10", "2026-08-30")
            .withdrawn("2026-06-25")
            .hired("2026-07-01");
    assertThat(left.on("2026-07-02").activities().leftTrainingOn()).contains(day("2026-06-25"));
  }

  @ParameterizedTest
  @CsvSource({"2, 2026-07-25, true", "2,, true", "6, 2026-12-20, true", "6,, false"})
  void aShownWindowNeedsNoFilingButWhereItClosesWithTheBenefitPeriod(
      int month, String closesOn, boolean isKnown) {
    ClaimStory story =
        ClaimStory.after("2026-06-15").shown(month, "2026-06-16", "2026-07-20", closesOn);

    assertThat(story.on("2026-06-16").month(month).window().isPresent()).isEqualTo(isKnown);
  }
}
