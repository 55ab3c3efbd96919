package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.AgencyJointLeave;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.InstalmentLaw;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.TraineeCondition;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * For each open point that only a claim touches, one in which it matters. The story: job lost on
 * 2026-06-15, month 1 filed on 2026-06-20, six months of Rp2,400,000; month 2 is filed from
 * 2026-07-20 to 2026-07-25, and activities count for it from 2026-06-20 to 2026-07-19.
 */
class EffectsOnClaimsTest {

  /**
   * The fifth working day after Monday 2026-07-20 is the 27th. Nobody applied for work in the
   * month, so it would be doubtful.
   */
  @Test
  void fiveWorkingDaysMayKeepAWindowOpen() {
    assertThat(Effects.of(WindowDays.WORKING_DAYS, filed(), "2026-07-26"))
        .contains(
            "MONTH_STATUS 2: MISSED -> OPEN",
            "WINDOW_CLOSES 2: 2026-07-25 -> 2026-07-27",
            "DOUBTFUL: 0 -> 2400000",
            "LOST: 2400000 -> 0",
            "DEADLINE_DUE FILE_MONTH_2 2: 2026-07-25 -> 2026-07-27",
            "DEADLINE_STATUS FILE_MONTH_2 2: PASSED -> OPEN");
  }

  /** Filed two days before the new law and not paid on its first day: 60% or 45%. */
  @Test
  void anUnpaidMonthMayFollowTheLawOfItsFirstDay() {
    ClaimStory story =
        ClaimStory.of(
                caseAfter("2025-01-10")
                    .employment(Employment.builder().reportedWage(Rupiah.of(4_250_000)).build())
                    .build())
            .filed(1, "2025-02-05");

    assertThat(Effects.of(InstalmentLaw.BENEFIT_MONTH_START, story, "2025-02-07"))
        .containsExactly("MONTH_AMOUNT 1: 2550000 -> 1912500", "OUTSTANDING: 15300000 -> 14662500");
    assertThat(Effects.of(InstalmentLaw.BENEFIT_MONTH_START, story, "2025-02-06"))
        .as("a day earlier")
        .isEmpty();
  }

  /** Three working days after Wednesday 2026-05-13; the 14th is a holiday, the 15th joint leave. */
  @Test
  void jointLeaveMayBeAWorkingDayOfTheAgency() {
    ClaimStory story =
        ClaimStory.of(Cases.eligible(LocalDate.of(2026, 5, 11))).filed(1, "2026-05-13");

    assertThat(Effects.of(AgencyJointLeave.WORKING, story, "2026-05-13"))
        .contains("DEADLINE_DUE PAY_INSTALMENT 1: 2026-05-20 -> 2026-05-19");
  }

  /** The last working days before Thursday 2026-12-24 ends the benefit; that day is joint leave. */
  @Test
  void jointLeaveMayOpenTheLastMonthLater() {
    ClaimStory story = ClaimStory.after("2026-06-25").filed(1, "2026-06-27");

    assertThat(Effects.of(AgencyJointLeave.WORKING, story, "2026-06-27"))
        .contains("WINDOW_OPENS 6: 2026-12-17 -> 2026-12-18");
  }

  @Test
  void aMissedMonthMayEndTheClaim() {
    assertThat(Effects.of(MissedWindow.CLAIM_ENDS, filed(), "2026-07-26"))
        .contains(
            "MONTH_STATUS 3: NOT_OPEN -> ENDED",
            "MONTH_STATUS 6: NOT_OPEN -> ENDED",
            "OUTSTANDING: 12000000 -> 2400000",
            "ENDED: 0 -> 9600000")
        .doesNotContain("MONTH_STATUS 1: FILED -> ENDED");
  }

  /** Five applications, to four companies. */
  @Test
  void companiesMayBeCountedAndNotApplications() {
    ClaimStory story = filed().applied("2026-07-01", 4).applied("2026-07-02", "PT Contoh 1");

    assertThat(Effects.of(ApplicationCount.DISTINCT_COMPANIES, story, "2026-07-20"))
        .contains(
            "MONTH_OUTCOME 2: UNDECIDED -> NOT_MET",
            "MONTH_FINDING JOB_SEARCH 2: MET -> NOT_MET",
            "OUTSTANDING: 14400000 -> 12000000",
            "DOUBTFUL: 0 -> 2400000");
  }

  /** One session of five was attended, but there were five applications. */
  @Test
  void aTraineeMayHaveToAttend() {
    ClaimStory story =
        filed()
            .inTraining("2026-06-21", "2026-06-24", "2026-08-08")
            .applied("2026-06-25", 5)
            .attended("2026-06-24", "2026-06-29", 1, 5);

    assertThat(Effects.of(TraineeCondition.ATTENDANCE_REQUIRED, story, "2026-07-20"))
        .contains(
            "MONTH_OUTCOME 2: UNDECIDED -> NOT_MET",
            "MONTH_FINDING JOB_SEARCH 2: MET -> NOT_APPLICABLE",
            "MONTH_FINDING TRAINING_ATTENDANCE 2: NOT_APPLICABLE -> NOT_MET");
  }

  /** Up to the filing, the month that ends with the window counts, which is not over. */
  @Test
  void aMonthMayStillBeSavedByApplications() {
    assertThat(Effects.of(ActivityPeriod.UP_TO_FILING, filed(), "2026-07-22"))
        .contains(
            "MONTH_OUTCOME 2: NOT_MET -> UNDECIDED",
            "MONTH_FINDING JOB_SEARCH 2: NOT_MET -> UNDECIDED",
            "OUTSTANDING: 12000000 -> 14400000",
            "STEP_DUE JOB_SEARCH 2: - -> 2026-07-25");
  }

  @Test
  void workOnOnesOwnMayEndTheLaterMonths() {
    ClaimStory story =
        filed().verified(1, "2026-06-21").hired("2026-06-25", Reemployment.Kind.SELF_EMPLOYMENT);

    assertThat(Effects.of(WorkEndingRight.ANY_WORK, story, "2026-06-26"))
        .contains(
            "STANDING: RUNNING -> ENDED",
            "STANDING_SINCE: - -> 2026-06-25",
            "MONTH_STATUS 2: NOT_OPEN -> ENDED",
            "OUTSTANDING: 14400000 -> 2400000",
            "ENDED: 0 -> 12000000")
        .doesNotContain("VERDICT: UNDECIDED -> NOT_ELIGIBLE");
  }

  @Test
  void aMonthFiledBeforeNewWorkMayEndWithIt() {
    assertThat(
            Effects.of(FiledBeforeHiring.ENDS_AT_ONCE, filed().hired("2026-06-25"), "2026-06-26"))
        .contains(
            "MONTH_STATUS 1: FILED -> ENDED",
            "MONTH_FINDING MONTH_NOT_REEMPLOYED 1: MET -> NOT_MET",
            "DOUBTFUL: 2400000 -> 0",
            "ENDED: 12000000 -> 14400000");
  }
}
