package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a condition can be fulfilled, and whether that rests on how days are counted. */
class LastDaysOfConditionsTest {

  private static Finding assessed(ClaimStory story, int month, String asOf) {
    return story.finding(month, Condition.SELF_ASSESSMENT, asOf);
  }

  @ParameterizedTest
  @CsvSource({"2026-07-19, false", "2026-07-20, false", "2026-07-21, true", "2026-07-25, true"})
  void whatIsDoneAfterTheWindowOpenedRestsOnItsDays(String on, boolean isResting) {
    Finding finding = assessed(filed().selfAssessed(on), 2, "2026-07-25");

    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.interpretations())
        .isEqualTo(isResting ? List.of(WindowDays.CALENDAR_DAYS) : List.of());
  }

  @Test
  void whatIsDoneBeforeAnythingIsFiledIsDone() {
    Finding finding = assessed(after("2026-06-15").selfAssessed("2026-06-16"), 2, "2026-06-16");

    assertThat(finding.outcome()).isEqualTo(Outcome.MET);
    assertThat(finding.facts()).containsExactly(Fact.of("selfAssessedOn", day("2026-06-16")));
  }

  @Test
  void whatIsNotDoneInItsTimeTellsTheLastDay() {
    assertThat(assessed(filed(), 2, "2026-07-26").outcome()).isEqualTo(Outcome.NOT_MET);
    assertThat(assessed(filed(), 2, "2026-07-26").facts())
        .containsExactly(Fact.of("lastDay", day("2026-07-25")));
    assertThat(assessed(filed(), 2, "2026-07-26").interpretations())
        .containsExactly(WindowDays.CALENDAR_DAYS);
  }

  @Test
  void theLastMonthClosesWithTheBenefitPeriodHoweverDaysAreCounted() {
    assertThat(filed().finding(6, Condition.CONFIRMATION_LETTER, "2026-12-20").interpretations())
        .isEmpty();
  }

  @Test
  void upToTheFilingActivitiesRestOnTheWindowWhileNothingIsFiled() {
    ClaimStory story =
        ClaimStory.of(
                caseAfter("2026-06-15").build(),
                Interpretations.standard().with(ActivityPeriod.UP_TO_FILING))
            .filed(1, "2026-06-20");
    assertThat(story.finding(2, Condition.JOB_SEARCH, "2026-07-21").interpretations())
        .contains(WindowDays.CALENDAR_DAYS);
    assertThat(
            story
                .filed(2, "2026-07-21")
                .finding(2, Condition.JOB_SEARCH, "2026-07-21")
                .interpretations())
        .doesNotContain(WindowDays.CALENDAR_DAYS);
  }

  @ParameterizedTest
  @CsvSource({"2023-12, 1", "2024-01, 0"})
  void contributionsSinceTheAgreementTellThatTheWorkerWasRegistered(
      YearMonth lastPaid, int duties) {
    ClaimStory story =
        ClaimStory.of(
            Changes.participant(
                Changes.employment(
                    Cases.eligible(day("2026-06-15")).toBuilder()
                        .contributions(ContributionHistory.paid(YearMonth.of(2022, 1), lastPaid))
                        .build(),
                    with ->
                        with.agreement(
                            WorkAgreement.builder()
                                .type(WorkAgreement.Type.PKWTT)
                                .start(day("2024-01-03"))
                                .build())),
                with -> with.registeredOn(Optional.empty())));

    assertThat(story.on("2026-06-15").deadlines())
        .extracting(Deadline::duty)
        .filteredOn(Duty.REGISTER_WORKER::equals)
        .hasSize(duties);
  }

  @Test
  void onlyWhatWasPaidIsTakenBack() {
    assertRefused(
        filed(),
        new PaymentEvent.Recovered(day("2026-06-23"), 1, Rupiah.of(1)),
        "month 1 is not paid; only what was paid can be taken back");
  }

  @Test
  void aReturnTellsItsMonthAndItsNote() {
    PaymentEvent.PaymentReturned returned =
        new PaymentEvent.PaymentReturned(day("2026-06-30"), 3, Optional.of("akun tutup"));

    assertThat(returned.month()).isEqualTo(3);
    assertThat(returned.note()).contains("akun tutup");
    assertThat(returned).hasToString("PaymentReturned[on=2026-06-30, month=3]");
    assertThat(new ReimbursementEvent.Claimed(day("2026-06-30"), Optional.of(Rupiah.of(5))))
        .asString()
        .contains("2026-06-30");
  }
}
