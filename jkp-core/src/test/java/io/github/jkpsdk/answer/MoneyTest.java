package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where the money of each month counts. An instalment of the story is Rp2,400,000. */
class MoneyTest {

  private static final long MONTH = 2_400_000;

  private static Optional<Rupiah> months(int number) {
    return Optional.of(Rupiah.of(number * MONTH));
  }

  private static List<String> lost(Answer answer) {
    return answer.lost().stream().map(lost -> lost.month() + " " + lost.reason()).toList();
  }

  @Test
  void sixMonthsCanBeHadAtFirst() {
    Answer answer = after("2026-06-15").answer("2026-06-15");

    assertThat(answer.outstanding()).isEqualTo(months(6));
    assertThat(List.of(answer.paid(), answer.doubtful(), answer.ended())).containsOnly(months(0));
    assertThat(answer.lost()).isEmpty();
  }

  @Test
  void whatIsPaidIsNoLongerOutstanding() {
    ClaimStory story = filed().verified(1, "2026-06-22").paid(1, "2026-06-23", MONTH);

    assertThat(story.answer("2026-06-22").paid()).isEqualTo(months(0));
    assertThat(story.answer("2026-06-22").outstanding()).isEqualTo(months(6));
    assertThat(story.answer("2026-06-23").paid()).isEqualTo(months(1));
    assertThat(story.answer("2026-06-23").outstanding()).isEqualTo(months(5));
  }

  @Test
  void whatIsShortOfAPaymentStaysOutstandingAndWhatIsAboveItStandsApart() {
    Answer less =
        filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_000_000).answer("2026-06-23");
    Answer more =
        filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_500_000).answer("2026-06-23");

    assertThat(less.paid()).contains(Rupiah.of(2_000_000));
    assertThat(less.outstanding()).contains(Rupiah.of(5 * MONTH + 400_000));
    assertThat(less.overpaid()).isEmpty();
    assertThat(more.outstanding()).isEqualTo(months(5));
    assertThat(more.overpaid()).contains(Rupiah.of(100_000));
  }

  @Test
  void whatIsShortOfAPaymentDoesNotPassToHeirs() {
    ClaimStory story =
        filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_000_000).died("2026-07-01");

    assertThat(story.answer("2026-06-30").outstanding()).contains(Rupiah.of(5 * MONTH + 400_000));
    assertThat(story.answer("2026-07-01").outstanding()).isEqualTo(months(0));
    assertThat(story.answer("2026-07-01").ended()).contains(Rupiah.of(5 * MONTH + 400_000));
  }

  @Test
  void noWindowThatIsShownMovesTheLastDayToClaim() {
    ClaimStory story = after("2026-06-15").shown(1, "2026-12-01", "2026-12-01", "2026-12-31");

    assertThat(story.answer("2026-12-15").outstanding()).isEqualTo(months(6));
    Answer lapsed = story.answer("2026-12-16");
    assertThat(lapsed.outstanding()).isEqualTo(months(0));
    assertThat(lapsed.ended()).isEqualTo(months(6));
    assertThat(lapsed.months())
        .extracting(BenefitMonth::status)
        .containsOnly(BenefitMonth.Status.ENDED);
    assertThat(lapsed.deadlines())
        .filteredOn(deadline -> deadline.duty().isFiling())
        .extracting(Deadline::status)
        .containsOnly(Deadline.Status.VOID);
  }

  @Test
  void aFirstClaimFiledAfterTheLastDayIsDoubtfulAndTheOthersHaveEndedUntilItIsVerified() {
    ClaimStory story =
        after("2026-06-15")
            .shown(1, "2026-12-01", "2026-12-01", "2026-12-31")
            .filed(1, "2026-12-20");

    Answer late = story.answer("2026-12-22");
    assertThat(late.doubtful()).isEqualTo(months(1));
    assertThat(late.ended()).isEqualTo(months(5));
    assertThat(story.verified(1, "2026-12-23").answer("2026-12-23").outstanding())
        .isEqualTo(months(6));
  }

  @Test
  void whatIsTakenBackAsNotDueIsNoLongerPaidAndOpensNoShortfall() {
    ClaimStory overpaid = filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_500_000);
    Answer some =
        overpaid
            .then(new PaymentEvent.Recovered(LocalDate.of(2026, 6, 24), 1, Rupiah.of(100_000)))
            .answer("2026-06-24");
    Answer all =
        overpaid
            .then(new PaymentEvent.Recovered(LocalDate.of(2026, 6, 25), 1, Rupiah.of(MONTH)))
            .answer("2026-06-25");

    assertThat(some.paid()).isEqualTo(months(1));
    assertThat(some.overpaid()).isEmpty();
    assertThat(all.months().get(0).status()).isEqualTo(BenefitMonth.Status.PAID);
    assertThat(all.paid()).isEqualTo(months(0));
    assertThat(all.outstanding()).isEqualTo(months(5));
  }

  @Test
  void aPaymentThatCameBackIsOutstandingAgain() {
    Answer answer =
        filed()
            .paid(1, "2026-06-23", MONTH)
            .then(new PaymentEvent.PaymentReturned(LocalDate.of(2026, 6, 24), 1, Optional.empty()))
            .answer("2026-06-24");

    assertThat(answer.months().get(0).status()).isEqualTo(BenefitMonth.Status.AWAITING_PAYMENT);
    assertThat(answer.paid()).isEqualTo(months(0));
    assertThat(answer.outstanding()).isEqualTo(months(6));
  }

  @Test
  void aMonthWhoseSearchHasFailedIsDoubtful() {
    ClaimStory story = after("2026-06-15").settled(1, "2026-06-20").selfAssessed("2026-06-22");

    assertThat(story.answer("2026-07-19").doubtful()).isEqualTo(months(0));
    Answer answer = story.answer("2026-07-20");
    assertThat(answer.months().get(1).status()).isEqualTo(BenefitMonth.Status.OPEN);
    assertThat(answer.doubtful()).isEqualTo(months(1));
    assertThat(answer.outstanding()).isEqualTo(months(4));
  }

  @Test
  void aRejectedMonthIsDoubtfulOnceItsWindowIsOver() {
    ClaimStory story =
        after("2026-06-15")
            .settled(1, "2026-06-20")
            .selfAssessed("2026-06-22")
            .applied("2026-06-24", 5)
            .confirmed(2, "2026-07-20")
            .filed(2, "2026-07-20")
            .rejected(2, "2026-07-22");

    assertThat(story.answer("2026-07-25").doubtful()).isEqualTo(months(0));
    assertThat(story.answer("2026-07-26").doubtful()).isEqualTo(months(1));
  }

  @Test
  void aMissedMonthIsLostWithItsAmount() {
    Answer answer = filed().filed(3, "2026-08-27").answer("2026-08-27");

    assertThat(lost(answer)).containsExactly("2 WINDOW_MISSED", "3 FILED_LATE");
    assertThat(answer.lost()).extracting(LostMonth::amount).containsOnly(months(1));
    assertThat(answer.outstanding()).isEqualTo(months(4));
  }

  @Test
  void aLapsedRightLosesTheFirstMonthAndEndsTheOthers() {
    Answer answer = after("2026-06-15").answer("2026-12-16");

    assertThat(lost(answer)).containsExactly("1 " + BenefitMonth.LossReason.WINDOW_MISSED);
    assertThat(answer.ended()).isEqualTo(months(5));
    assertThat(answer.outstanding()).isEqualTo(months(0));
  }

  @Test
  void aMissedMonthThatEndsTheClaimEndsTheLaterOnes() {
    Interpretations readings = Interpretations.standard().with(MissedWindow.CLAIM_ENDS);
    Answer answer =
        ClaimStory.of(caseAfter("2026-06-15").build(), readings)
            .filed(1, "2026-06-20")
            .answer("2026-07-26");

    assertThat(lost(answer)).containsExactly("2 WINDOW_MISSED");
    assertThat(answer.ended()).isEqualTo(months(4));
    assertThat(answer.outstanding()).isEqualTo(months(1));
  }

  @Test
  void monthsEndedByWorkOrDeathAreNotLostButThoseMissedBeforeStayLost() {
    assertThat(lost(filed().hired("2026-08-01").answer("2026-12-31")))
        .containsExactly("2 WINDOW_MISSED");
    assertThat(lost(filed().died("2026-07-25").answer("2026-12-31"))).isEmpty();
    assertThat(filed().died("2026-07-25").answer("2026-12-31").ended()).isEqualTo(months(6));
    assertThat(lost(after("2026-06-15").hired("2026-07-01").answer("2027-01-31"))).isEmpty();
  }

  @Test
  void aMonthFiledBeforeNewWorkIsDoubtfulUntilItIsVerified() {
    ClaimStory story = filed().hired("2026-06-25");

    assertThat(story.answer("2026-06-25").doubtful()).isEqualTo(months(1));
    assertThat(story.answer("2026-06-25").ended()).isEqualTo(months(5));
    assertThat(story.verified(1, "2026-06-26").answer("2026-06-26").outstanding())
        .isEqualTo(months(1));
  }

  @Test
  void whoeverIsNotEntitledHasNothingToGet() {
    Answer answer =
        ClaimStory.of(
                caseAfter("2026-06-15")
                    .termination(
                        Termination.builder()
                            .date(ClaimStory.day("2026-06-15"))
                            .cause(TerminationCause.RESIGNATION)
                            .build())
                    .build())
            .answer("2026-06-20");

    assertThat(answer.outstanding()).isEqualTo(months(0));
    assertThat(answer.doubtful()).isEqualTo(months(0));
    assertThat(answer.ended()).isEqualTo(months(6));
    assertThat(answer.benefit()).map(CashBenefit::hypothetical).contains(true);
  }

  @Test
  void whatIsPaidIsKnownWithoutAWageButNotWhatCanBeHad() {
    Answer answer =
        ClaimStory.of(caseAfter("2026-06-15").employment(Employment.builder().build()).build())
            .filed(1, "2026-06-20")
            .verified(1, "2026-06-22")
            .paid(1, "2026-06-23", 2_550_000)
            .answer("2026-06-23");

    assertThat(answer.paid()).contains(Rupiah.of(2_550_000));
    assertThat(answer.outstanding()).isEmpty();
    assertThat(answer.months().get(1).amount()).isEmpty();
  }
}
