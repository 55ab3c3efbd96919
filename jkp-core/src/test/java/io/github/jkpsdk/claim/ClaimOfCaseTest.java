package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.enrols;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import org.junit.jupiter.api.Test;

/** What the case itself states acts as already happened. */
class ClaimOfCaseTest {

  private static MonthRecord month(int month, String filedOn, String paidOn) {
    MonthRecord.Builder known = MonthRecord.builder().month(month);
    if (filedOn != null) {
      known.filedOn(day(filedOn));
    }
    if (paidOn != null) {
      known.paidOn(day(paidOn));
    }
    return known.build();
  }

  private static ClaimStory filedInCase() {
    return ClaimStory.of(caseAfter("2026-06-15").filedOn(day("2026-06-20")).build());
  }

  private static ClaimStory paidInCase() {
    return ClaimStory.of(
        caseAfter("2026-06-15").addMonths(month(1, "2026-06-20", "2026-06-23")).build());
  }

  private static ClaimStory hiredInCase(Reemployment.Kind kind) {
    Reemployment.Builder work = Reemployment.builder().date(day("2026-09-10"));
    return ClaimStory.of(
        caseAfter("2026-06-15")
            .filedOn(day("2026-06-20"))
            .reemployment((kind == null ? work : work.kind(kind)).build())
            .build());
  }

  @Test
  void aFilingOfTheCaseIsAFiling() {
    ClaimStory story = filedInCase();
    assertThat(story.status(1, "2026-06-19")).isEqualTo(BenefitMonth.Status.OPEN);
    assertThat(story.status(1, "2026-06-20")).isEqualTo(BenefitMonth.Status.FILED);
    assertThat(story.verified(1, "2026-06-22").filed(2, "2026-07-20").status(2, "2026-07-20"))
        .isEqualTo(BenefitMonth.Status.FILED);
  }

  @Test
  void theSameFilingMayBeStatedByAnEventAndAnotherMayNot() {
    assertRefused(
        filedInCase(),
        new FilingEvent.Filed(day("2026-06-21"), 1),
        "the case says that month 1 was filed on 2026-06-20; only that day agrees");
    assertRefused(
        filedInCase(), new FilingEvent.Filed(day("2026-06-19"), 1), "only that day agrees");
    ClaimStory story = filedInCase().filed(1, "2026-06-20");
    assertRefused(
        story,
        new FilingEvent.Filed(day("2026-06-20"), 1),
        "month 1 was filed on 2026-06-20 already");
  }

  @Test
  void afterAnAnswerTheFilingOfTheCaseIsNotStatedAgain() {
    ClaimEvent filed = new FilingEvent.Filed(day("2026-06-20"), 1);
    assertRefused(
        filedInCase().verified(1, "2026-06-20"), filed, "month 1 was verified on 2026-06-20");
  }

  @Test
  void nothingComesBeforeTheFilingOfTheCase() {
    String why = "month 1 is not filed; file it first";
    assertRefused(filedInCase(), new FilingEvent.Verified(day("2026-06-19"), 1), why);
    assertRefused(filedInCase(), new FilingEvent.Rejected(day("2026-06-19"), 1, ""), why);
    assertRefused(
        filedInCase(),
        new FilingEvent.Filed(day("2026-06-19"), 2),
        "month 1 was filed on 2026-06-20; file a later month from that day on");
  }

  @Test
  void aPaymentOfTheCaseIsAPayment() {
    ClaimStory story = paidInCase();
    assertThat(story.status(1, "2026-06-22")).isEqualTo(BenefitMonth.Status.FILED);
    assertThat(story.status(1, "2026-06-23")).isEqualTo(BenefitMonth.Status.PAID);
    assertThat(story.answer("2099-12-31").paid()).contains(Rupiah.of(2_400_000));
    assertThat(story.on("2026-06-23").month(1).paidAmount())
        .as("what was due, where the case does not say what was paid")
        .contains(Rupiah.of(2_400_000));
  }

  @Test
  void theWayToThePaymentOfTheCaseMayBeToldAndMoreMayFollow() {
    ClaimStory story =
        paidInCase()
            .filed(1, "2026-06-20")
            .rejected(1, "2026-06-21")
            .corrected(1, "2026-06-22")
            .verified(1, "2026-06-22");
    assertRefused(
        story,
        new PaymentEvent.Paid(day("2026-06-22"), 1, Rupiah.of(2_400_000)),
        "the case says that month 1 was paid first on 2026-06-23");
    story.paid(1, "2026-06-23", 2_300_000);
    assertThat(story.on("2026-06-24").month(1).paidAmount())
        .as("the event tells how much the payment of the case was")
        .contains(Rupiah.of(2_300_000));
    story.paid(1, "2026-06-25", 100_000);
    assertThat(story.on("2026-06-25").month(1).paidAmount())
        .as("a top-up adds up")
        .contains(Rupiah.of(2_400_000));
  }

  @Test
  void noAnswerFollowsThePaymentOfTheCase() {
    String why = "month 1 is verified already, on 2026-06-23; only its payment may follow";
    assertRefused(paidInCase(), new FilingEvent.Verified(day("2026-06-24"), 1), why);
    assertRefused(paidInCase(), new FilingEvent.Rejected(day("2026-06-24"), 1, ""), why);
    assertThat(paidInCase().filed(2, "2026-07-20").status(2, "2026-07-20"))
        .isEqualTo(BenefitMonth.Status.FILED);
  }

  @Test
  void workOfTheCaseEndsTheRightFromItsDayOn() {
    ClaimStory story = hiredInCase(Reemployment.Kind.WAGE_EMPLOYMENT);
    assertThat(story.status(4, "2026-09-09")).isEqualTo(BenefitMonth.Status.NOT_OPEN);
    assertThat(story.status(4, "2026-09-10")).isEqualTo(BenefitMonth.Status.ENDED);
    assertThat(story.filed(4, "2026-09-20").status(4, "2026-09-20"))
        .isEqualTo(BenefitMonth.Status.ENDED);
  }

  @Test
  void workOfTheCaseMayBeStatedAgainOnTheSameDayAsTheSameKind() {
    assertRefused(
        hiredInCase(Reemployment.Kind.WAGE_EMPLOYMENT),
        new PersonEvent.Hired(day("2026-09-11"), Reemployment.Kind.WAGE_EMPLOYMENT),
        "the case says that WAGE_EMPLOYMENT was obtained on 2026-09-10");
    assertRefused(
        hiredInCase(Reemployment.Kind.WAGE_EMPLOYMENT).hired("2026-09-10"),
        new PersonEvent.Hired(day("2026-09-10"), Reemployment.Kind.WAGE_EMPLOYMENT),
        "work of a kind can be obtained once");
  }

  @Test
  void anEventTellsTheKindOfWorkThatTheCaseDoesNot() {
    assertThat(hiredInCase(null).status(4, "2026-09-10"))
        .as("nobody knows whether it ends the right")
        .isEqualTo(BenefitMonth.Status.NOT_OPEN);
    assertThat(
            hiredInCase(null)
                .hired("2026-09-10", Reemployment.Kind.WAGE_EMPLOYMENT)
                .status(4, "2026-09-10"))
        .isEqualTo(BenefitMonth.Status.ENDED);
    assertThat(
            hiredInCase(null)
                .hired("2026-09-10", Reemployment.Kind.SELF_EMPLOYMENT)
                .status(4, "2026-09-10"))
        .isEqualTo(BenefitMonth.Status.NOT_OPEN);
  }

  @Test
  void workOfTheCaseEndsWaitingForATraining() {
    ClaimStory story =
        hiredInCase(Reemployment.Kind.WAGE_EMPLOYMENT)
            .selfAssessed("2026-06-21")
            .counselled("2026-06-21", Recommendation.TRAINING);
    assertRefused(
        story,
        enrols("2026-09-11", "2026-10-01", "2026-10-31"),
        "work was obtained on 2026-09-10; training is for those without work");
    story.enrolled("2026-09-01", "2026-10-01", "2026-10-31");
    assertRefused(
        story,
        new TrainingEvent.TrainingWithdrawn(day("2026-09-11")),
        "the training was left on 2026-09-10");
  }

  @Test
  void aDeathOfTheCaseEndsTheClaim() {
    JkpCase facts =
        caseAfter("2026-06-15").filedOn(day("2026-06-20")).diedOn(day("2026-07-01")).build();
    ClaimStory story = ClaimStory.of(facts);
    assertThat(story.status(1, "2026-06-30")).isEqualTo(BenefitMonth.Status.FILED);
    assertThat(story.status(1, "2026-07-01")).isEqualTo(BenefitMonth.Status.ENDED);
    assertRefused(
        story,
        new PersonEvent.Died(day("2026-06-30")),
        "the case says that the participant died on 2026-07-01; only that day agrees");
    assertRefused(
        story,
        new PersonEvent.Died(day("2026-07-02")),
        "the case says that the participant died on 2026-07-01; only that day agrees");
    story.died("2026-07-01");
    assertRefused(story, new ActivityEvent.StatusFormFilled(day("2026-07-01")), "may follow");
  }

  @Test
  void aTerminationBeforeTheProgrammeIsRefused() {
    JkpCase facts = caseAfter("2021-02-01").build();
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> ClaimStory.of(facts).on("2021-03-01"))
        .withMessageContaining("2021-02-02");
  }
}
