package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the case tells already, an event may tell again, and nothing else in its place. */
class CaseAndEventsTest {

  private static final LocalDate TERMINATED = LocalDate.of(2026, 6, 15);

  private static JkpCase.Builder facts() {
    return Cases.eligible(TERMINATED).toBuilder();
  }

  private static ClaimStory working(Reemployment work) {
    return ClaimStory.of(facts().filedOn(day("2026-06-22")).reemployment(work).build());
  }

  private static ClaimEvent hired(String on, Reemployment.Kind kind) {
    return new PersonEvent.Hired(day(on), kind);
  }

  @Test
  void theSameWorkIsToldAgainAndOtherWorkOfItsKindRefused() {
    Reemployment wage =
        Reemployment.builder()
            .date(day("2026-07-01"))
            .kind(Reemployment.Kind.WAGE_EMPLOYMENT)
            .build();
    ClaimEvent same = hired("2026-07-01", Reemployment.Kind.WAGE_EMPLOYMENT);
    ClaimEvent other = hired("2026-07-02", Reemployment.Kind.WAGE_EMPLOYMENT);

    assertRefused(
        working(wage), other, "the case says that WAGE_EMPLOYMENT was obtained on 2026-07-01");
    assertRefused(
        working(wage).then(same), other, "refused: WAGE_EMPLOYMENT was obtained on 2026-07-01");
    working(wage).then(same).then(hired("2026-07-02", Reemployment.Kind.SELF_EMPLOYMENT));
  }

  @Test
  void workOfAnUnknownKindOrDayIsToldByAnEvent() {
    Reemployment someDay = Reemployment.builder().kind(Reemployment.Kind.WAGE_EMPLOYMENT).build();
    Reemployment someKind = Reemployment.builder().date(day("2026-07-01")).build();

    for (Reemployment work : List.of(someDay, someKind)) {
      ClaimStory story = working(work).then(hired("2026-07-01", Reemployment.Kind.WAGE_EMPLOYMENT));
      assertRefused(
          story,
          hired("2026-07-03", Reemployment.Kind.WAGE_EMPLOYMENT),
          "refused: WAGE_EMPLOYMENT was obtained on 2026-07-01");
    }
  }

  @Test
  void theFirstWorkCountsWhoeverTellsOfIt() {
    Reemployment later =
        Reemployment.builder()
            .date(day("2026-08-01"))
            .kind(Reemployment.Kind.WAGE_EMPLOYMENT)
            .build();
    ClaimStory story =
        working(later)
            .selfAssessed("2026-06-24")
            .counselled("2026-06-24", Recommendation.TRAINING)
            .then(hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT));

    assertRefused(
        story,
        ClaimStory.enrols("2026-07-10", "2026-07-15", "2026-07-30"),
        "work was obtained on 2026-07-01");
    assertRefused(
        story,
        new PersonEvent.PlacementReported(day("2026-07-31")),
        "no wage employment was obtained");
    story.then(new PersonEvent.PlacementReported(day("2026-08-01")));
  }

  @Test
  void aPaymentOfTheCaseGetsItsAmountFromAnEventAndIsTakenBackFromThat() {
    MonthRecord paid =
        MonthRecord.builder()
            .month(1)
            .filedOn(day("2026-06-22"))
            .verifiedOn(day("2026-06-23"))
            .paidOn(day("2026-06-24"))
            .build();
    ClaimStory story = ClaimStory.of(facts().addMonths(paid).build());

    assertThat(story.status(1, "2026-06-23")).isEqualTo(BenefitMonth.Status.AWAITING_PAYMENT);
    assertThat(story.status(1, "2026-06-24")).isEqualTo(BenefitMonth.Status.PAID);
    story.paid(1, "2026-06-24", 2_400_000);
    assertThat(story.on("2026-06-30").month(1).recovered()).isEmpty();
    story.then(new PaymentEvent.Recovered(day("2026-06-25"), 1, Rupiah.of(400_000)));
    assertThat(story.on("2026-06-30").month(1).paidAmount()).contains(Rupiah.of(2_000_000));
    assertThat(story.on("2026-06-30").month(1).recovered()).contains(Rupiah.of(400_000));
    assertRefused(
        story,
        new PaymentEvent.Recovered(day("2026-06-26"), 1, Rupiah.of(2_000_001)),
        "at most Rp2000000 was paid and not taken back");
    story.then(new PaymentEvent.Recovered(day("2026-06-26"), 1, Rupiah.of(2_000_000)));
  }

  @Test
  void aCommitmentOfTheCaseIsNotSignedAgain() {
    JobSearchCommitment signed = JobSearchCommitment.signed(day("2026-06-20"));
    JobSearchCommitment refused = JobSearchCommitment.builder().refused(true).build();
    ClaimEvent event = new PersonEvent.CommitmentSigned(day("2026-06-25"));

    assertRefused(
        ClaimStory.of(facts().commitment(signed).build()),
        event,
        "the commitment was signed on 2026-06-20");
    ClaimStory changed =
        ClaimStory.of(facts().commitment(refused).filedOn(day("2026-06-22")).build()).then(event);
    assertThat(verdict(changed, "2026-06-24").outcome()).isEqualTo(Verdict.Outcome.NOT_ELIGIBLE);
    assertThat(verdict(changed, "2026-06-25").outcome()).isEqualTo(Verdict.Outcome.ELIGIBLE);
  }

  private static Verdict verdict(ClaimStory story, String asOf) {
    return Jkp.standard().answer(story.claim(), day(asOf)).verdict();
  }

  @Test
  void eventsComeInTheOrderOfTheirDays() {
    List<ClaimEvent> events =
        List.of(
            new FilingEvent.Filed(day("2026-06-22"), 1),
            new ActivityEvent.SelfAssessmentDone(day("2026-06-21")));

    assertThatExceptionOfType(ClaimEventRefusedException.class)
        .isThrownBy(() -> Claim.of(facts().build(), events))
        .withMessageContaining("events[1]")
        .withMessageContaining("the event before it is of 2026-06-22");
    assertThatExceptionOfType(ClaimEventRefusedException.class)
        .isThrownBy(() -> Claim.of(facts().build(), events.subList(0, 1)).apply(events.get(1)))
        .withMessageContaining("the event before it is of 2026-06-22");
    assertThat(Claim.of(facts().build(), events.subList(0, 1)).latestDay())
        .isEqualTo(day("2026-06-22"));
    assertThat(Claim.of(facts().build()).latestDay()).isEqualTo(facts().build().latestDay());
  }
}
