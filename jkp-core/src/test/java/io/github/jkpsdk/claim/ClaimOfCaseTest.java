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
import io.github.jkpsdk.casefile.WorkKind;
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

  private static ClaimStory hiredInCase(WorkKind kind) {
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
    assertThat(story.status(1, "2026-06-19")).isEqualTo(MonthStatus.OPEN);
    assertThat(story.status(1, "2026-06-20")).isEqualTo(MonthStatus.FILED);
    assertThat(story.verified(1, "2026-06-22").filed(2, "2026-07-20").status(2, "2026-07-20"))
        .isEqualTo(MonthStatus.FILED);
  }

  @Test
  void theSameFilingMayBeStatedByAnEventAndAnotherMayNot() {
    assertRefused(
        filedInCase(),
        new ClaimEvent.Filed(day("2026-06-21"), 1),
        "the case says that month 1 was filed on 2026-06-20; only that day agrees");
    assertRefused(
        filedInCase(), new ClaimEvent.Filed(day("2026-06-19"), 1), "only that day agrees");
    ClaimStory story = filedInCase().filed(1, "2026-06-20");
    assertRefused(story, new ClaimEvent.Filed(day("2026-06-20"), 1), "filed already");
  }

  @Test
  void afterAnAnswerTheFilingOfTheCaseIsNotStatedAgain() {
    ClaimEvent filed = new ClaimEvent.Filed(day("2026-06-20"), 1);
    assertRefused(filedInCase().verified(1, "2026-06-20"), filed, "filed already");
  }

  @Test
  void nothingComesBeforeTheFilingOfTheCase() {
    String why = "the case says that month 1 was filed on 2026-06-20";
    assertRefused(
        filedInCase(),
        new ClaimEvent.Verified(day("2026-06-19"), 1),
        why,
        "an answer comes on or after that day");
    assertRefused(filedInCase(), new ClaimEvent.Rejected(day("2026-06-19"), 1, ""), why);
    assertRefused(
        filedInCase(),
        new ClaimEvent.Filed(day("2026-06-19"), 2),
        why,
        "file a later month on or after that day");
  }

  @Test
  void aPaymentOfTheCaseIsAPayment() {
    ClaimStory story = paidInCase();
    assertThat(story.status(1, "2026-06-22")).isEqualTo(MonthStatus.FILED);
    assertThat(story.status(1, "2026-06-23")).isEqualTo(MonthStatus.PAID);
    assertThat(story.answer("2099-12-31").paid()).contains(Rupiah.of(2_400_000));
    assertThat(story.on("2026-06-23").month(1).paidAmount())
        .as("what was due, where the case does not say what was paid")
        .contains(Rupiah.of(2_400_000));
  }

  @Test
  void theWayToThePaymentOfTheCaseMayBeToldButNotContradicted() {
    ClaimStory story =
        paidInCase()
            .filed(1, "2026-06-20")
            .rejected(1, "2026-06-21")
            .corrected(1, "2026-06-22")
            .verified(1, "2026-06-23");
    assertRefused(
        story,
        new ClaimEvent.Paid(day("2026-06-24"), 1, Rupiah.of(2_400_000)),
        "the case says that month 1 was paid on 2026-06-23; only that day agrees");
    story.paid(1, "2026-06-23", 2_300_000);
    assertThat(story.answer("2099-12-31").paid())
        .as("the event prevails over what was due")
        .contains(Rupiah.of(2_300_000));
    assertRefused(
        story,
        new ClaimEvent.Paid(day("2026-06-23"), 1, Rupiah.of(2_300_000)),
        "month 1 is paid already");
  }

  @Test
  void nothingButLaterMonthsFollowsThePaymentOfTheCase() {
    String why = "the case says that month 1 was paid on 2026-06-23; only what came before agrees";
    assertRefused(paidInCase(), new ClaimEvent.Verified(day("2026-06-24"), 1), why);
    assertRefused(paidInCase(), new ClaimEvent.Rejected(day("2026-06-24"), 1, ""), why);
    assertThat(paidInCase().filed(2, "2026-07-20").status(2, "2026-07-20"))
        .isEqualTo(MonthStatus.FILED);
  }

  @Test
  void workOfTheCaseEndsTheRightFromItsDayOn() {
    ClaimStory story = hiredInCase(WorkKind.WAGE_EMPLOYMENT);
    assertThat(story.status(4, "2026-09-09")).isEqualTo(MonthStatus.NOT_OPEN);
    assertThat(story.status(4, "2026-09-10")).isEqualTo(MonthStatus.ENDED);
    assertThat(story.filed(4, "2026-09-20").status(4, "2026-09-20")).isEqualTo(MonthStatus.ENDED);
  }

  @Test
  void workOfTheCaseMayBeStatedAgainOnTheSameDayAsTheSameKind() {
    assertRefused(
        hiredInCase(WorkKind.WAGE_EMPLOYMENT),
        new ClaimEvent.Hired(day("2026-09-11"), WorkKind.WAGE_EMPLOYMENT),
        "the case says that work was obtained on 2026-09-10; only that day agrees");
    assertRefused(
        hiredInCase(WorkKind.WAGE_EMPLOYMENT),
        new ClaimEvent.Hired(day("2026-09-10"), WorkKind.SELF_EMPLOYMENT),
        "the case says WAGE_EMPLOYMENT; only that kind agrees");
    assertRefused(
        hiredInCase(WorkKind.WAGE_EMPLOYMENT).hired("2026-09-10"),
        new ClaimEvent.Hired(day("2026-09-10"), WorkKind.WAGE_EMPLOYMENT),
        "already; it can be stated once");
  }

  @Test
  void anEventTellsTheKindOfWorkThatTheCaseDoesNot() {
    assertThat(hiredInCase(null).status(4, "2026-09-10")).isEqualTo(MonthStatus.ENDED);
    assertThat(
            hiredInCase(null).hired("2026-09-10", WorkKind.SELF_EMPLOYMENT).status(4, "2026-09-10"))
        .isEqualTo(MonthStatus.NOT_OPEN);
  }

  @Test
  void workOfTheCaseEndsWaitingForATraining() {
    ClaimStory story =
        hiredInCase(WorkKind.WAGE_EMPLOYMENT)
            .selfAssessed("2026-06-21")
            .counselled("2026-06-21", Recommendation.TRAINING);
    assertRefused(
        story,
        enrols("2026-09-11", "2026-10-01", "2026-10-31"),
        "work was obtained on 2026-09-10; training is for those without work");
    story.enrolled("2026-09-01", "2026-10-01", "2026-10-31");
    assertRefused(
        story,
        new ClaimEvent.TrainingWithdrawn(day("2026-09-11")),
        "the training was left on 2026-09-10");
  }

  @Test
  void aDeathOfTheCaseEndsTheClaim() {
    JkpCase facts =
        caseAfter("2026-06-15").filedOn(day("2026-06-20")).diedOn(day("2026-07-01")).build();
    ClaimStory story = ClaimStory.of(facts);
    assertThat(story.status(1, "2026-06-30")).isEqualTo(MonthStatus.FILED);
    assertThat(story.status(1, "2026-07-01")).isEqualTo(MonthStatus.ENDED);
    assertRefused(
        story,
        new ClaimEvent.Died(day("2026-06-30")),
        "the case says that the participant died on 2026-07-01; only that day agrees");
    assertRefused(
        story, new ClaimEvent.Died(day("2026-07-02")), "died on 2026-07-01; nothing may follow");
    story.verified(1, "2026-07-01").died("2026-07-01");
    assertRefused(story, new ClaimEvent.StatusFormFilled(day("2026-07-01")), "nothing may follow");
  }

  @Test
  void aTerminationBeforeTheProgrammeIsRefused() {
    JkpCase facts = caseAfter("2021-02-01").build();
    assertThatExceptionOfType(NotInForceException.class)
        .isThrownBy(() -> ClaimStory.of(facts).on("2021-03-01"))
        .withMessageContaining("2021-02-02");
  }
}
