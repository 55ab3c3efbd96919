package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.termination.TerminationReport.Reporter;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case may tell of days that are still to come when an event happens. */
class DaysToComeTest {

  /** Filed on 2026-06-20; the case tells what became of month 1, or of month 2. */
  private static ClaimStory of(MonthRecord.Builder month) {
    return ClaimStory.of(Cases.filed().toBuilder().addMonths(month.build()).build());
  }

  private static ClaimStory paidOn30June() {
    return of(MonthRecord.builder().month(1).paidOn(day("2026-06-30")));
  }

  private static PaymentEvent returned(int month, String on) {
    return new PaymentEvent.PaymentReturned(day(on), month, Optional.empty());
  }

  private static PaymentEvent recovered(int month, String on, long amount) {
    return new PaymentEvent.Recovered(day(on), month, Rupiah.of(amount));
  }

  @Test
  void whatIsVerifiedLaterMayBeRejectedBeforeAndIsToBeCorrectedThen() {
    MonthRecord.Builder verified = MonthRecord.builder().month(1).verifiedOn(day("2026-06-25"));
    ClaimStory story = of(verified).rejected(1, "2026-06-22");

    assertRefused(
        story,
        new FilingEvent.Verified(day("2026-06-24"), 1),
        "month 1 is rejected; correct it first");
    assertRefused(
        story,
        new FilingEvent.Verified(day("2026-06-25"), 1),
        "month 1 is verified already, on 2026-06-25");
    assertRefused(
        story,
        new FilingEvent.Corrected(day("2026-06-25"), 1),
        "month 1 is not rejected; only a rejected month can be corrected");
    story.corrected(1, "2026-06-24").verified(1, "2026-06-25");
  }

  @Test
  void whatIsPaidLaterIsNeitherReturnedNorTakenBackNorReimbursedBefore() {
    assertRefused(paidOn30June(), returned(1, "2026-06-29"), "month 1 is not paid");
    assertRefused(paidOn30June(), recovered(1, "2026-06-29", 1), "month 1 is not paid");
    assertRefused(
        paidOn30June(),
        new ReimbursementEvent.Claimed(day("2026-06-29"), Optional.empty()),
        "no employer paid a month");

    paidOn30June().then(returned(1, "2026-06-30"));
    paidOn30June().then(recovered(1, "2026-06-30", 1));
    paidOn30June()
        .then(new ReimbursementEvent.Claimed(day("2026-06-30"), Optional.empty()))
        .then(new ReimbursementEvent.Reimbursed(day("2026-07-01"), Optional.empty()));
  }

  /** Where nobody says how much was paid, it was at least what was taken back. */
  @ParameterizedTest
  @CsvSource({"1000000, 1400000", "2400000, 0", "2400001, 0", "9000000, 0"})
  void ofAPaymentOfAnyAmountAnyAmountIsTakenBack(long amount, long left) {
    ClaimStory story = paidOn30June().then(recovered(1, "2026-07-01", amount));

    assertThat(story.on("2026-07-01").month(1).paidAmount()).contains(Rupiah.of(left));
    assertThat(story.on("2026-07-01").month(1).recovered()).contains(Rupiah.of(amount));
  }

  @Test
  void aFurtherPaymentDoesNotTellHowMuchTheFirstOneWas() {
    JkpCase facts =
        Changes.employment(Cases.filed(), with -> with.reportedWage(Optional.empty())).toBuilder()
            .addMonths(MonthRecord.builder().month(1).paidOn(day("2026-06-30")).build())
            .build();
    ClaimStory story = ClaimStory.of(facts).paid(1, "2026-07-02", 1_000_000);

    assertThat(story.on("2026-07-02").month(1).paidAmount()).isEmpty();
    story.then(recovered(1, "2026-07-03", 5_000_000));
  }

  @Test
  void aMonthOfWhichThePaymentIsKnownIsNotFiledAfterIt() {
    ClaimStory story = of(MonthRecord.builder().month(2).paidOn(day("2026-07-24")));

    assertRefused(
        story, new FilingEvent.Filed(day("2026-07-24"), 2), "month 2 was paid on 2026-07-24");
    story.filed(2, "2026-07-23");
  }

  @Test
  void whoReportedFirstIsToldByTheDays() {
    JkpCase reported =
        Changes.termination(
            Cases.eligible(),
            with -> with.reported(new TerminationReport(day("2026-07-01"), Reporter.EMPLOYER)));

    assertRefused(
        ClaimStory.of(reported),
        new PersonEvent.TerminationReported(day("2026-07-01"), Reporter.PARTICIPANT),
        "the employer reported on 2026-07-01");
    ClaimStory.of(reported)
        .reported(Reporter.PARTICIPANT, "2026-06-30")
        .reported(Reporter.EMPLOYER, "2026-07-01");
  }

  /** Returned on the 23rd; without applications nothing but the agency makes the month complete. */
  @Test
  void whatCameBackBeforeTheMonthWasCompleteIsDueOnceItIs() {
    ClaimStory story =
        of(MonthRecord.builder().month(2).filedOn(day("2026-07-20")).verifiedOn(day("2026-07-25")))
            .paid(2, "2026-07-22", 2_400_000)
            .then(returned(2, "2026-07-23"));

    assertThat(story.on("2026-07-26").deadlines())
        .filteredOn(duty -> duty.duty() == Duty.PAY_INSTALMENT && duty.month().get() == 2)
        .singleElement()
        .returns(Optional.of(day("2026-07-25")), Deadline::opensOn)
        .returns(Optional.of(Deadline.Start.ACCEPTANCE), Deadline::start);
  }

  @Test
  void aPlacementIsReportedThoughItsDayIsNotKnown() {
    Reemployment someDay = Reemployment.builder().kind(Reemployment.Kind.WAGE_EMPLOYMENT).build();
    JkpCase facts = Cases.filed().toBuilder().reemployment(someDay).build();

    ClaimStory.of(facts).then(new PersonEvent.PlacementReported(day("2026-06-21")));
  }

  @Test
  void workOfAnUnknownKindIsToldByItsDay() {
    Reemployment someKind = Reemployment.builder().date(day("2026-07-01")).build();
    ClaimStory story = ClaimStory.of(Cases.filed().toBuilder().reemployment(someKind).build());

    assertThat(story.finding(2, Condition.MONTH_NOT_REEMPLOYED, "2026-07-01").facts())
        .containsExactly(Fact.of("hiredOn", day("2026-07-01")));
  }

  @Test
  void whatIsDoneAgainWasDoneOnTheFirstDay() {
    ClaimStory story =
        ClaimStory.filed()
            .selfAssessed("2026-06-21")
            .statusForm("2026-06-22")
            .selfAssessed("2026-06-23")
            .statusForm("2026-06-24");

    assertThat(story.on("2026-06-24").activities().selfAssessedOn()).contains(day("2026-06-21"));
    assertThat(story.on("2026-06-24").activities().statusFormFilledOn())
        .contains(day("2026-06-22"));
  }
}
