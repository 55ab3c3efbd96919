package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimEventsTest {

  private static ClaimStory wholeStory() {
    return after("2026-06-15")
        .selfAssessed("2026-06-01")
        .applied("2026-06-02", "PT Contoh")
        .called("2026-06-03")
        .reported(TerminationReport.Reporter.EMPLOYER, "2026-06-16")
        .deactivated("2026-06-17")
        .filed(1, "2026-06-20")
        .rejected(1, "2026-06-22")
        .corrected(1, "2026-06-23")
        .verified(1, "2026-06-24")
        .paid(1, "2026-06-25", 2_400_000)
        .counselled("2026-06-26", Recommendation.TRAINING)
        .enrolled("2026-06-29", "2026-07-01", "2026-08-31")
        .shown(2, "2026-07-10", "2026-07-20", "2026-07-27")
        .confirmed(2, "2026-07-20")
        .attended("2026-07-01", "2026-07-31", 20, 20)
        .completed("2026-08-31")
        .statusForm("2026-12-01")
        .hired("2026-12-02")
        .died("2026-12-03");
  }

  @Test
  void everyEventOfTheTableCanHappen() {
    assertThat(wholeStory().claim().events())
        .extracting(ClaimEvent::name)
        .containsExactly(
            "SELF_ASSESSMENT_DONE",
            "APPLIED",
            "SELECTION_CALLED",
            "TERMINATION_REPORTED",
            "MEMBERSHIP_DEACTIVATED",
            "FILED",
            "REJECTED",
            "CORRECTED",
            "VERIFIED",
            "PAID",
            "COUNSELLED",
            "TRAINING_ENROLLED",
            "WINDOW_SHOWN",
            "CONFIRMATION_SIGNED",
            "TRAINING_ATTENDED",
            "TRAINING_COMPLETED",
            "STATUS_FORM_FILLED",
            "HIRED",
            "DIED");
    assertThat(after("2026-06-15").inTraining("2026-06-20", "2026-07-01", "2026-07-31"))
        .satisfies(
            waiting ->
                assertThat(waiting.withdrawn("2026-06-21").claim().events().get(3).name())
                    .isEqualTo("TRAINING_WITHDRAWN"));
  }

  @Test
  void anEventIsRefusedBeforeTheLastOneButNotOnItsDay() {
    assertRefused(
        filed(),
        new FilingEvent.Verified(day("2026-06-19"), 1),
        "events[1] VERIFIED on 2026-06-19 is refused: it is out of order by day: the event"
            + " before it is of 2026-06-20; give the events in the order of their days");
    assertThat(filed().verified(1, "2026-06-20").claim().events()).hasSize(2);
  }

  @Test
  void anEventIsRefusedThatNoCaseCouldTell() {
    ClaimStory early = after("2022-01-20");

    assertRefused(
        early,
        new FilingEvent.Filed(day("2022-01-31"), 1),
        "filedOn is 2022-01-31; it must not be before the first day with claims, 2022-02-01");
    assertThat(early.filed(1, "2022-02-01").claim().events()).hasSize(1);
  }

  @Test
  void onlyReportsSearchAndSelfAssessmentMayPrecedeTheTermination() {
    List<ClaimEvent> others =
        List.of(
            new PersonEvent.CommitmentSigned(day("2026-06-14")),
            new FilingEvent.Filed(day("2026-06-14"), 1),
            new ActivityEvent.ConfirmationSigned(day("2026-06-14"), 2),
            new ActivityEvent.StatusFormFilled(day("2026-06-14")),
            new PersonEvent.Hired(day("2026-06-14"), Reemployment.Kind.WAGE_EMPLOYMENT),
            new PersonEvent.Died(day("2026-06-14")),
            new ActivityEvent.Counselled(day("2026-06-14"), Recommendation.JOB_SEARCH));

    assertThat(others)
        .allSatisfy(
            event ->
                assertRefused(
                    after("2026-06-15"),
                    event,
                    "events[0] " + event.name() + " on 2026-06-14 is refused: ",
                    "before the termination, on 2026-06-15",
                    "only TERMINATION_REPORTED, MEMBERSHIP_DEACTIVATED, SELF_ASSESSMENT_DONE, APPLIED,"
                        + " SELECTION_CALLED may"));
  }

  @Test
  void theEmployerMayStillReportAfterTheParticipantButNobodyTwice() {
    ClaimStory byParticipant =
        after("2026-06-15").reported(TerminationReport.Reporter.PARTICIPANT, "2026-06-30");
    ClaimEvent again =
        new PersonEvent.TerminationReported(
            day("2026-07-01"), TerminationReport.Reporter.PARTICIPANT);
    assertRefused(
        byParticipant,
        again,
        "events[1] TERMINATION_REPORTED",
        "the PARTICIPANT reported on 2026-06-30 already; it can be told once");

    byParticipant.reported(TerminationReport.Reporter.EMPLOYER, "2026-07-01");
    assertRefused(byParticipant, again, "the employer reported on 2026-07-01");
    assertRefused(
        byParticipant,
        new PersonEvent.TerminationReported(day("2026-07-02"), TerminationReport.Reporter.EMPLOYER),
        "the EMPLOYER reported on 2026-07-01 already; it can be told once");
  }

  @Test
  void theMembershipIsDeactivatedOnce() {
    assertRefused(
        after("2026-06-15").deactivated("2026-06-16"),
        new PersonEvent.MembershipDeactivated(day("2026-06-17")),
        "events[1] MEMBERSHIP_DEACTIVATED",
        "deactivated on 2026-06-16 already; it can be told once");
  }

  @Test
  void workIsObtainedOnceOfEachKindAndOneDiesOnce() {
    ClaimStory both =
        filed()
            .hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT)
            .hired("2026-08-01", Reemployment.Kind.WAGE_EMPLOYMENT);
    for (Reemployment.Kind kind : Reemployment.Kind.values()) {
      assertRefused(
          both,
          new PersonEvent.Hired(day("2026-08-02"), kind),
          "events[3] HIRED on 2026-08-02 is refused: " + kind + " was obtained on ",
          "work of a kind can be obtained once");
    }
    assertRefused(
        filed().died("2026-07-01"),
        new PersonEvent.Died(day("2026-07-01")),
        "the participant died on 2026-07-01 already; it can be told once");
  }

  @Test
  void onlyPaymentsFollowADeath() {
    ClaimStory story = filed().verified(1, "2026-06-22").died("2026-06-23");
    List<ClaimEvent> events =
        List.of(
            new PersonEvent.Hired(day("2026-06-23"), Reemployment.Kind.WAGE_EMPLOYMENT),
            new ActivityEvent.StatusFormFilled(day("2026-06-24")),
            ClaimStory.applies("2026-06-24", "PT Contoh"));
    assertThat(events)
        .allSatisfy(
            event ->
                assertRefused(
                    story,
                    event,
                    "events[3]",
                    "the participant died on 2026-06-23; only PAID, PAYMENT_RETURNED, RECOVERED,"
                        + " DIED may follow"));
    assertThat(story.status(1, "2026-06-23")).isEqualTo(BenefitMonth.Status.ENDED);
    assertThat(story.paid(1, "2026-06-24", 2_400_000).status(1, "2026-06-24"))
        .isEqualTo(BenefitMonth.Status.PAID);
    assertRefused(
        filed().died("2026-06-23"),
        new PaymentEvent.Paid(day("2026-06-24"), 1, Rupiah.of(2_400_000)),
        "only a month that was verified before may be paid");
  }

  @Test
  void aMonthOutOfRangeCannotBeMade() {
    assertThat(IntStream.of(0, 7, -1, Integer.MAX_VALUE).boxed())
        .allSatisfy(
            month ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> new FilingEvent.Filed(day("2026-07-20"), month))
                    .withMessage("month is " + month + "; it must be 1 to 6"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ActivityEvent.ConfirmationSigned(day("2026-07-20"), 1))
        .withMessage("month is 1; it must be 2 to 6");
  }

  @Test
  void aHalfStatedEventCannotBeMade() {
    assertThatNullPointerException()
        .isThrownBy(() -> new FilingEvent.Rejected(day("2026-07-20"), 1, null))
        .withMessage("note");
    assertThatNullPointerException()
        .isThrownBy(() -> filed().then(new ActivityEvent.StatusFormFilled(null)))
        .withMessage("on");
  }

  @Test
  void aRefusalKnowsItsPlace() {
    ClaimEventRefusedException refusal =
        Refusal.of(filed(), new FilingEvent.Filed(day("2026-07-20"), 1));
    assertThat(refusal.index()).isEqualTo(1);
  }

  /** Keeps what it is asked to fill. */
  private static final class Keeping extends ArrayList<ClaimEvent> {
    private static final long serialVersionUID = 1L;
    private final transient List<Object[]> kept = new ArrayList<>();

    @Override
    public Object[] toArray() {
      Object[] array = super.toArray();
      kept.add(array);
      return array;
    }

    @Override
    public <T> T[] toArray(T[] room) {
      T[] array = super.toArray(room);
      kept.add(array);
      return array;
    }
  }

  @Test
  void noListOfTheCallerLeadsIntoAClaim() {
    Keeping events = new Keeping();
    events.add(new FilingEvent.Filed(day("2026-06-20"), 1));
    Claim claim = Claim.of(after("2026-06-15").claim().facts(), events);
    events.kept.forEach(array -> array[0] = new FilingEvent.Verified(day("1900-01-01"), 6));

    assertThat(claim.events()).containsExactly(new FilingEvent.Filed(day("2026-06-20"), 1));
  }
}
