package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.BenefitMonth.Status.AWAITING_PAYMENT;
import static io.github.jkpsdk.claim.BenefitMonth.Status.ENDED;
import static io.github.jkpsdk.claim.BenefitMonth.Status.FILED;
import static io.github.jkpsdk.claim.BenefitMonth.Status.MISSED;
import static io.github.jkpsdk.claim.BenefitMonth.Status.NOT_OPEN;
import static io.github.jkpsdk.claim.BenefitMonth.Status.OPEN;
import static io.github.jkpsdk.claim.BenefitMonth.Status.PAID;
import static io.github.jkpsdk.claim.BenefitMonth.Status.REJECTED;
import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.FiledBeforeHiring;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.LapsedTimeToClaim;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimStatusTest {

  private static ClaimStory under(Interpretations readings) {
    return ClaimStory.of(caseAfter("2026-06-15").build(), readings).filed(1, "2026-06-20");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-14, NOT_OPEN, NOT_OPEN",
    "2026-06-15, OPEN, NOT_OPEN",
    "2026-12-15, OPEN, NOT_OPEN",
    "2026-12-16, MISSED, ENDED",
  })
  void theFirstMonthIsOpenFromTheTerminationToTheLastDayToClaim(
      String asOf, BenefitMonth.Status first, BenefitMonth.Status others) {
    assertThat(after("2026-06-15").statuses(asOf))
        .containsExactly(first, others, others, others, others, others);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 2026-07-19, 2026-07-20, 2026-07-25, 2026-07-26",
    "3, 2026-08-19, 2026-08-20, 2026-08-25, 2026-08-26",
    "4, 2026-09-19, 2026-09-20, 2026-09-25, 2026-09-26",
    "5, 2026-10-19, 2026-10-20, 2026-10-25, 2026-10-26",
    "6, 2026-12-13, 2026-12-14, 2026-12-19, 2026-12-20",
  })
  void aLaterMonthIsOpenInItsWindow(
      int month, String dayBefore, String firstDay, String lastDay, String dayAfter) {
    ClaimStory story = filed();
    assertThat(story.status(month, dayBefore)).isEqualTo(NOT_OPEN);
    assertThat(story.status(month, firstDay)).isEqualTo(OPEN);
    assertThat(story.status(month, lastDay)).isEqualTo(OPEN);
    assertThat(story.status(month, dayAfter)).isEqualTo(MISSED);
  }

  @Test
  void aMonthGoesItsWayFromFilingToPayment() {
    ClaimStory story =
        filed()
            .filed(2, "2026-07-20")
            .rejected(2, "2026-07-22")
            .corrected(2, "2026-07-23")
            .verified(2, "2026-07-24")
            .paid(2, "2026-07-28", 2_400_000);
    assertThat(story.status(2, "2026-07-19")).isEqualTo(NOT_OPEN);
    assertThat(story.status(2, "2026-07-20")).isEqualTo(FILED);
    assertThat(story.status(2, "2026-07-21")).isEqualTo(FILED);
    assertThat(story.status(2, "2026-07-22")).isEqualTo(REJECTED);
    assertThat(story.status(2, "2026-07-23")).isEqualTo(FILED);
    assertThat(story.status(2, "2026-07-24")).isEqualTo(AWAITING_PAYMENT);
    assertThat(story.status(2, "2026-07-27")).isEqualTo(AWAITING_PAYMENT);
    assertThat(story.status(2, "2026-07-28")).isEqualTo(PAID);
    assertThat(story.status(2, "2027-07-28")).isEqualTo(PAID);
  }

  @Test
  void aMonthFiledInTimeMayBeCorrectedAfterTheWindow() {
    ClaimStory story = filed().filed(2, "2026-07-25").rejected(2, "2026-07-27");
    assertThat(story.status(2, "2026-08-10")).isEqualTo(REJECTED);
    assertThat(story.corrected(2, "2026-08-11").status(2, "2026-08-11")).isEqualTo(FILED);
  }

  @Test
  void aMonthFiledBeforeItsWindowIsFiled() {
    ClaimStory story = filed().filed(3, "2026-07-01");
    assertThat(story.status(3, "2026-06-30")).isEqualTo(NOT_OPEN);
    assertThat(story.status(3, "2026-07-01")).isEqualTo(FILED);
    assertThat(story.status(3, "2026-09-30")).isEqualTo(FILED);
  }

  @Test
  void aLateFilingIsMissedUntilItIsVerifiedAllTheSame() {
    ClaimStory story =
        filed()
            .filed(2, "2026-07-26")
            .rejected(2, "2026-07-27")
            .corrected(2, "2026-07-28")
            .verified(2, "2026-07-29")
            .paid(2, "2026-07-30", 2_400_000);
    assertThat(story.status(2, "2026-07-25")).isEqualTo(OPEN);
    assertThat(story.status(2, "2026-07-26")).isEqualTo(MISSED);
    assertThat(story.status(2, "2026-07-27")).isEqualTo(MISSED);
    assertThat(story.status(2, "2026-07-28")).isEqualTo(MISSED);
    assertThat(story.status(2, "2026-07-29")).isEqualTo(AWAITING_PAYMENT);
    assertThat(story.status(2, "2026-07-30")).isEqualTo(PAID);
  }

  @Test
  void aLateFirstClaimLapsesTheRightUntilItIsVerifiedAllTheSame() {
    ClaimStory story = after("2026-06-15").filed(1, "2026-12-16").verified(1, "2026-12-20");
    assertThat(story.statuses("2026-12-19"))
        .containsExactly(MISSED, ENDED, ENDED, ENDED, ENDED, ENDED);
    assertThat(story.statuses("2026-12-20"))
        .containsExactly(AWAITING_PAYMENT, NOT_OPEN, NOT_OPEN, NOT_OPEN, NOT_OPEN, NOT_OPEN);
    assertThat(story.status(2, "2027-01-16")).isEqualTo(OPEN);
  }

  @Test
  void aMissedMonthCostsOnlyItself() {
    assertThat(filed().settled(2, "2026-07-20").statuses("2026-08-26"))
        .containsExactly(FILED, PAID, MISSED, NOT_OPEN, NOT_OPEN, NOT_OPEN);
  }

  @Test
  void aMissedMonthMayBeReadToEndTheClaim() {
    ClaimStory story =
        under(Interpretations.standard().with(MissedWindow.CLAIM_ENDS))
            .filed(2, "2026-07-20")
            .filed(4, "2026-08-01");
    assertThat(story.statuses("2026-08-25"))
        .containsExactly(FILED, FILED, OPEN, FILED, NOT_OPEN, NOT_OPEN);
    assertThat(story.statuses("2026-08-26"))
        .containsExactly(FILED, FILED, MISSED, ENDED, ENDED, ENDED);
  }

  @Test
  void timeThatRanOutBeforeTheAmendmentStaysLapsedOrRevives() {
    assertThat(after("2024-11-06").status(1, "2025-02-06")).isEqualTo(OPEN);
    assertThat(after("2024-11-06").status(1, "2025-02-07")).isEqualTo(MISSED);
    assertThat(after("2024-11-07").status(1, "2025-02-08")).isEqualTo(OPEN);
    assertThat(after("2024-11-07").status(1, "2025-05-07")).isEqualTo(OPEN);
    assertThat(after("2024-11-07").status(1, "2025-05-08")).isEqualTo(MISSED);

    Interpretations revived = Interpretations.standard().with(LapsedTimeToClaim.REVIVED);
    ClaimStory story = ClaimStory.of(caseAfter("2024-11-06").build(), revived);
    assertThat(story.status(1, "2025-05-06")).isEqualTo(OPEN);
    assertThat(story.status(1, "2025-05-07")).isEqualTo(MISSED);
  }

  @Test
  void workEndsWhatWasNotFiledBefore() {
    ClaimStory story = filed().settled(2, "2026-07-20").filed(3, "2026-08-20").hired("2026-09-10");
    assertThat(story.statuses("2026-09-09"))
        .containsExactly(FILED, PAID, FILED, NOT_OPEN, NOT_OPEN, NOT_OPEN);
    assertThat(story.statuses("2026-09-10"))
        .containsExactly(FILED, PAID, FILED, ENDED, ENDED, ENDED);
    assertThat(story.verified(3, "2026-09-11").status(3, "2026-09-11")).isEqualTo(AWAITING_PAYMENT);
  }

  @Test
  void workMayBeReadToEndAtOnceAllThatIsNotAccepted() {
    ClaimStory story =
        under(Interpretations.standard().with(FiledBeforeHiring.ENDS_AT_ONCE))
            .settled(2, "2026-07-20")
            .filed(3, "2026-08-20")
            .verified(3, "2026-08-21")
            .hired("2026-09-10");
    assertThat(story.statuses("2026-09-10"))
        .containsExactly(ENDED, PAID, AWAITING_PAYMENT, ENDED, ENDED, ENDED);
  }

  @ParameterizedTest
  @CsvSource({"2026-09-22, ENDED", "2026-09-25, ENDED", "2026-09-26, MISSED"})
  void workInTheWindowEndsTheMonthAndAfterItFindsItMissed(
      String hiredOn, BenefitMonth.Status status) {
    ClaimStory story = filed().hired(hiredOn);
    assertThat(story.status(4, "2026-09-21")).isEqualTo(OPEN);
    assertThat(story.status(4, hiredOn)).isEqualTo(status);
    assertThat(story.status(4, "2026-12-31")).isEqualTo(status);
    assertThat(story.status(5, "2026-12-31")).isEqualTo(ENDED);
  }

  @Test
  void aMonthFiledOnTheDayOfWorkWasNotFiledBefore() {
    ClaimStory story =
        ClaimStory.of(
            caseAfter("2026-06-15")
                .filedOn(day("2026-06-20"))
                .addMonths(MonthRecord.builder().month(4).filedOn(day("2026-09-20")).build())
                .reemployment(
                    Reemployment.builder()
                        .date(day("2026-09-20"))
                        .kind(Reemployment.Kind.WAGE_EMPLOYMENT)
                        .build())
                .build());
    assertThat(story.status(4, "2026-09-20")).isEqualTo(ENDED);
  }

  @Test
  void selfEmploymentEndsNothingUnlessAnyWorkDoes() {
    assertThat(
            filed().hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT).status(2, "2026-07-20"))
        .isEqualTo(OPEN);
    assertThat(
            under(Interpretations.standard().with(WorkEndingRight.ANY_WORK))
                .hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT)
                .status(2, "2026-07-20"))
        .isEqualTo(ENDED);
  }

  @Test
  void workBeforeTheFirstClaimEndsEverything() {
    assertThat(after("2026-06-15").hired("2026-07-01").statuses("2026-07-01"))
        .containsExactly(ENDED, ENDED, ENDED, ENDED, ENDED, ENDED);
  }

  @Test
  void deathEndsEveryUnpaidMonth() {
    ClaimStory story =
        filed()
            .verified(1, "2026-06-22")
            .settled(2, "2026-07-20")
            .filed(4, "2026-08-27")
            .died("2026-08-28");
    assertThat(story.statuses("2026-08-27"))
        .containsExactly(AWAITING_PAYMENT, PAID, MISSED, FILED, NOT_OPEN, NOT_OPEN);
    assertThat(story.statuses("2026-08-28"))
        .containsExactly(ENDED, PAID, MISSED, ENDED, ENDED, ENDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-07-09, 2026-07-20, 2026-07-25, COMPUTED",
    "2026-07-10, 2026-07-22, 2026-07-30, SHOWN_BY_PORTAL",
  })
  void aShownWindowPrevailsFromTheDayItIsShown(
      String asOf, String opensOn, String closesOn, String source) {
    ClaimStory story = filed().shown(2, "2026-07-10", "2026-07-22", "2026-07-30");
    assertThat(story.on(asOf).month(2).window().orElseThrow())
        .satisfies(
            window -> {
              assertThat(window.opensOn()).contains(day(opensOn));
              assertThat(window.closesOn()).isEqualTo(day(closesOn));
              assertThat(window.source()).hasToString(source);
            });
    assertThat(story.status(2, "2026-07-21")).isEqualTo(NOT_OPEN);
    assertThat(story.status(2, "2026-07-22")).isEqualTo(OPEN);
    assertThat(story.status(2, "2026-07-30")).isEqualTo(OPEN);
    assertThat(story.status(2, "2026-07-31")).isEqualTo(MISSED);
  }

  @Test
  void theLastDayThatThePortalDoesNotShowIsComputed() {
    ClaimStory story =
        filed()
            .shown(2, "2026-07-10", "2026-07-22", null)
            .shown(6, "2026-07-10", "2026-12-10", null);
    assertThat(story.status(2, "2026-07-27")).isEqualTo(OPEN);
    assertThat(story.status(2, "2026-07-28")).isEqualTo(MISSED);
    assertThat(story.status(6, "2026-12-10")).isEqualTo(OPEN);
    assertThat(story.status(6, "2026-12-19")).isEqualTo(OPEN);
    assertThat(story.status(6, "2026-12-20")).isEqualTo(MISSED);
  }

  @Test
  void aShownWindowOfALaterMonthWaitsForTheFirstClaim() {
    Interpretations readings = Interpretations.standard().with(MissedWindow.CLAIM_ENDS);
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").build(), readings)
            .shown(2, "2026-06-16", "2026-07-01", "2026-07-05")
            .shown(6, "2026-06-16", "2026-12-01", null);
    assertThat(story.statuses("2026-08-01"))
        .containsExactly(OPEN, NOT_OPEN, NOT_OPEN, NOT_OPEN, NOT_OPEN, NOT_OPEN);
    assertThat(story.on("2026-08-01").month(6).window())
        .as("its last day cannot be told without the reference date")
        .isEmpty();
  }

  @Test
  void aMonthWhoseOpeningNeedsAYearWithoutADecreeIsOpenFiveCalendarDaysBeforeItsLast() {
    ClaimStory story = after("2027-06-25").filed(1, "2027-07-05");
    assertThat(story.status(6, "2027-12-29")).isEqualTo(NOT_OPEN);
    assertThat(story.status(6, "2027-12-30")).isEqualTo(OPEN);
    assertThat(story.status(6, "2028-01-04")).isEqualTo(OPEN);
    assertThat(story.status(6, "2028-01-05")).isEqualTo(MISSED);
    assertThat(story.shown(6, "2027-12-20", "2027-12-27", null).status(6, "2027-12-27"))
        .isEqualTo(OPEN);
  }
}
