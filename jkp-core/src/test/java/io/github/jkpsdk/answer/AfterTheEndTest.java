package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Standing.Reason;
import io.github.jkpsdk.answer.Standing.State;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.law.LegalCitation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What ended the right, and what is left to do or to pay then. */
class AfterTheEndTest {

  private static ClaimStory entitled() {
    return ClaimStory.of(Cases.eligible());
  }

  @Test
  void whateverCameFirstEndedTheRight() {
    Standing work =
        entitled()
            .settled(1, "2026-06-20")
            .hired("2026-07-05")
            .died("2026-07-10")
            .answer("2026-07-11")
            .standing();
    assertThat(work.state()).isEqualTo(State.ENDED);
    assertThat(work.reason()).contains(Reason.WORK);
    assertThat(work.since()).contains(day("2026-07-05"));

    Standing death =
        entitled().settled(1, "2026-06-20").died("2026-07-10").answer("2026-07-11").standing();
    assertThat(death.reason()).contains(Reason.DEATH);
    assertThat(death.since()).contains(day("2026-07-10"));
  }

  @Test
  void aMonthThatWasPaidTooLittleRunsOnWhenAllOthersAreOver() {
    ClaimStory story =
        entitled().settled(1, "2026-06-20").filed(2, "2026-07-20").paid(2, "2026-07-23", 1_000_000);

    Standing standing = story.answer("2027-02-01").standing();
    assertThat(standing.state()).isEqualTo(State.RUNNING);
    assertThat(standing.month()).contains(2);
    assertThat(story.paid(2, "2027-02-01", 1_400_000).answer("2027-02-01").standing().state())
        .isEqualTo(State.COMPLETED);
  }

  @Test
  void onlyDutiesOfTheParticipantEndWithADeath() {
    Map<Duty, Deadline.Status> duties =
        entitled()
            .settled(1, "2026-06-20")
            .hired("2026-07-05", Reemployment.Kind.WAGE_EMPLOYMENT)
            .died("2026-07-06")
            .answer("2026-07-06")
            .deadlines()
            .stream()
            .filter(duty -> duty.month().isEmpty() && duty.contributionMonth().isEmpty())
            .collect(Collectors.toMap(Deadline::duty, Deadline::status));

    assertThat(duties)
        .containsEntry(Duty.REPORT_PLACEMENT, Deadline.Status.VOID)
        .containsEntry(Duty.REPORT_DATA_CHANGE, Deadline.Status.PASSED);
  }

  @Test
  void aPaymentThatCameBackCitesTheTextByWhichItIsDue() {
    ClaimStory story =
        ClaimStory.after("2024-12-15")
            .settled(1, "2024-12-20")
            .selfAssessed("2025-01-02")
            .applied("2025-02-20", 5)
            .confirmed(3, "2025-02-20")
            .filed(3, "2025-02-20")
            .verified(3, "2025-02-21")
            .paid(3, "2025-02-21", 1_000_000)
            .then(
                new PaymentEvent.PaymentReturned(day("2025-02-24"), 3, Optional.of("akun tutup")));

    assertThat(story.next("2025-02-24"))
        .filteredOn(step -> step.step() == NextStep.Kind.CORRECT_BANK_ACCOUNT)
        .singleElement()
        .satisfies(
            step ->
                assertThat(step.citations())
                    .extracting(LegalCitation::toString)
                    .containsExactly("Permenaker 2/2025 Pasal 13 ayat (6)"));
  }

  @Test
  void theWorkerReportsWhereTheEmployerDidNotInItsTime() {
    assertThat(reports("2026-06-25")).as("the last day of the employer").isZero();
    assertThat(reports("2026-06-26")).isOne();
  }

  private static long reports(String asOf) {
    return ClaimStory.of(
            Cases.eligible().toBuilder()
                .termination(
                    Cases.eligible().termination().toBuilder()
                        .evidence(Optional.empty())
                        .deactivatedOn(day("2026-06-20"))
                        .build())
                .build())
        .next(asOf)
        .stream()
        .filter(step -> step.step() == NextStep.Kind.REPORT_TERMINATION)
        .filter(step -> step.holder() == Duty.Holder.PARTICIPANT)
        .count();
  }

  @Test
  void selfAssessmentIsAskedOnceForTheFirstMonthThatLacksIt() {
    assertThat(entitled().settled(1, "2026-06-20").filed(2, "2026-07-20").next("2026-07-21"))
        .filteredOn(step -> step.step() == NextStep.Kind.SELF_ASSESSMENT)
        .singleElement()
        .satisfies(step -> assertThat(step.month()).contains(2));
  }

  @Test
  void theMonthWhoseActivityRunsIsToldBesideOneThatIsOpen() {
    assertThat(entitled().settled(1, "2026-06-20").selfAssessed("2026-06-21").next("2026-07-21"))
        .filteredOn(step -> step.step() == NextStep.Kind.JOB_SEARCH)
        .extracting(step -> step.month().orElseThrow())
        .containsExactly(3);
  }
}
