package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.participant.JobSearchCommitment;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Permenaker 2/2025 article 13(6): three working days after a complete and correct claim. */
class PaymentStepsTest {

  /** Month 1 is paid; month 2 has all that it asks for. */
  private static ClaimStory complete() {
    return after("2026-06-15")
        .settled(1, "2026-06-20")
        .selfAssessed("2026-06-24")
        .applied("2026-06-24", 5)
        .confirmed(2, "2026-07-20")
        .filed(2, "2026-07-20");
  }

  /** The days of the payments that are still to be made. */
  private static List<String> payments(ClaimStory story, String asOf) {
    return story.next(asOf).stream()
        .filter(step -> step.step() == NextStep.Kind.PAY_INSTALMENT)
        .map(
            step ->
                step.month().orElseThrow()
                    + ": "
                    + step.opensOn().orElseThrow()
                    + " to "
                    + step.dueOn().orElseThrow()
                    + " "
                    + step.start().orElseThrow()
                    + (step.passed() ? " passed" : ""))
        .toList();
  }

  @Test
  void theAgencyPaysFromTheDayOnWhichItHasAllItNeeds() {
    assertThat(payments(complete(), "2026-07-20"))
        .containsExactly("2: 2026-07-20 to 2026-07-23 FILING");
    assertThat(payments(complete(), "2026-07-24"))
        .as("its day has passed, and nothing is known of it")
        .containsExactly("2: 2026-07-20 to 2026-07-23 FILING passed");
  }

  @Test
  void whatWasAcceptedAgainstAConditionOnTheDayOfItsFilingRunsFromTheAcceptance() {
    JkpCase resigned =
        Changes.termination(
            Cases.eligible(day("2026-06-15")), with -> with.cause(TerminationCause.RESIGNATION));
    ClaimStory first = ClaimStory.of(resigned).filed(1, "2026-06-22").verified(1, "2026-06-22");
    assertThat(payments(first, "2026-06-22"))
        .containsExactly("1: 2026-06-22 to 2026-06-25 ACCEPTANCE");

    ClaimStory early =
        after("2026-06-15")
            .settled(1, "2026-06-22")
            .filed(2, "2026-07-20")
            .verified(2, "2026-07-20");
    assertThat(payments(early, "2026-07-20"))
        .containsExactly("2: 2026-07-20 to 2026-07-23 ACCEPTANCE");
  }

  /** When month 1 was paid: the day, and whether that was late. */
  private static String paid(ClaimStory story, String asOf) {
    return story.answer(asOf).deadlines().stream()
        .filter(duty -> duty.duty() == Duty.PAY_INSTALMENT)
        .map(duty -> duty.status() + duty.doneOn().map(day -> " " + day).orElse("") + more(duty))
        .findFirst()
        .orElseThrow();
  }

  private static String more(Deadline duty) {
    return (duty.late() ? " late" : "") + (duty.undone() ? " undone" : "");
  }

  @Test
  void aPaymentThatCameBackIsDueAgainSinceThen() {
    ClaimStory verified = ClaimStory.filed().verified(1, "2026-06-22");
    assertThat(paid(verified, "2026-06-25")).as("nothing is known").isEqualTo("PASSED");
    verified.paid(1, "2026-06-23", 2_400_000);
    assertThat(paid(verified, "2026-06-25")).isEqualTo("DONE 2026-06-23");
    verified.then(
        new PaymentEvent.PaymentReturned(day("2026-06-26"), 1, Optional.of("account closed")));
    assertThat(payments(verified, "2026-06-26"))
        .containsExactly("1: 2026-06-26 to 2026-07-01 RETURN");
    assertThat(payments(verified, "2026-07-02"))
        .as("whether it was paid again is not known")
        .containsExactly("1: 2026-06-26 to 2026-07-01 RETURN passed");
    assertThat(paid(verified, "2026-07-02")).isEqualTo("PASSED");
    verified.paid(1, "2026-06-30", 2_400_000);
    assertThat(paid(verified, "2026-07-02")).isEqualTo("DONE 2026-06-30");
  }

  @Test
  void whoeverWasNotReachedCorrectsTheAccountFirst() {
    ClaimStory returned =
        ClaimStory.filed()
            .paid(1, "2026-06-23", 2_400_000)
            .then(
                new PaymentEvent.PaymentReturned(
                    day("2026-06-26"), 1, Optional.of("account closed")));
    NextStep first = returned.next("2026-06-26").get(0);

    assertThat(first.step()).isEqualTo(NextStep.Kind.CORRECT_BANK_ACCOUNT);
    assertThat(first.note()).contains("account closed");
    assertThat(first.citations()).isNotEmpty();
    BenefitMonth month = returned.answer("2026-06-26").months().get(0);
    assertThat(month.returnedOn()).contains(day("2026-06-26"));
    assertThat(month.returnedPaymentOn()).contains(day("2026-06-23"));
    assertThat(month.note()).contains("account closed");
    returned.paid(1, "2026-06-30", 2_400_000);
    assertThat(returned.next("2026-07-02"))
        .extracting(NextStep::step)
        .doesNotContain(NextStep.Kind.CORRECT_BANK_ACCOUNT);
    assertThat(returned.answer("2026-07-02").months().get(0).returnedOn()).isEmpty();
  }

  @Test
  void aMonthIsPaidOnTheDayOnWhichNothingIsShortAnyMore() {
    ClaimStory part = ClaimStory.filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_000_000);

    assertThat(paid(part, "2026-06-25")).isEqualTo("PASSED undone");
    assertThat(paid(part.paid(1, "2026-06-24", 400_000), "2026-06-25"))
        .isEqualTo("DONE 2026-06-24");
  }

  @Test
  void whatIsShortIsNotPaidToTheHeirs() {
    ClaimStory short1 =
        ClaimStory.filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_000_000);

    assertThat(payments(short1, "2026-06-25")).hasSize(1);
    short1.died("2026-06-25");
    assertThat(paid(short1, "2026-06-25")).isEqualTo("VOID");
    assertThat(payments(short1, "2026-06-25")).isEmpty();
  }

  @Test
  void aTopUpAfterTheLastDayIsLate() {
    ClaimStory part = ClaimStory.filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_000_000);

    assertThat(paid(part.paid(1, "2026-06-25", 500_000), "2026-06-26"))
        .isEqualTo("DONE 2026-06-25 late");
  }

  /** Since when a month was to be paid, and why. */
  private static String start(ClaimStory story, int month, String asOf) {
    return story.answer(asOf).deadlines().stream()
        .filter(duty -> duty.duty() == Duty.PAY_INSTALMENT)
        .filter(duty -> duty.month().orElseThrow() == month)
        .map(duty -> duty.opensOn().orElseThrow() + " " + duty.start().orElseThrow())
        .findFirst()
        .orElse("none");
  }

  @Test
  void whatWasAcceptedAgainstItsConditionsIsToBePaidFromItsAcceptance() {
    ClaimStory late = after("2026-06-15").settled(1, "2026-06-20").filed(2, "2026-07-27");

    assertThat(start(late, 2, "2026-07-29")).isEqualTo("none");
    assertThat(start(late.paid(2, "2026-07-30", 2_400_000), 2, "2026-07-31"))
        .isEqualTo("2026-07-30 ACCEPTANCE");
    assertThat(start(complete().verified(2, "2026-07-22"), 2, "2026-07-23"))
        .as("it had all it needed before")
        .isEqualTo("2026-07-20 FILING");
  }

  @Test
  void aCorrectionIsWhatTheAgencyWaitsFor() {
    ClaimStory rejected = complete().rejected(2, "2026-07-22");
    assertThat(payments(rejected, "2026-07-22")).isEmpty();
    assertThat(payments(rejected.corrected(2, "2026-07-24"), "2026-07-24"))
        .containsExactly("2: 2026-07-24 to 2026-07-29 CORRECTION");
  }

  @Test
  void aClaimThatIsNotCompleteIsNotToBePaid() {
    ClaimStory story =
        after("2026-06-15")
            .settled(1, "2026-06-20")
            .selfAssessed("2026-06-24")
            .confirmed(2, "2026-07-20")
            .filed(2, "2026-07-20");
    assertThat(payments(story, "2026-07-20")).isEmpty();
  }

  private static final JkpCase ENTITLED = Cases.eligible();
  private static final JobSearchCommitment REFUSED =
      JobSearchCommitment.builder().refused(true).build();
  private static final JobSearchCommitment SIGNED = JobSearchCommitment.signed(day("2026-06-28"));

  private static ClaimStory filed(JkpCase facts) {
    return ClaimStory.of(facts).filed(1, "2026-06-20");
  }

  private static JkpCase with(Optional<JobSearchCommitment> commitment) {
    return ENTITLED.toBuilder().commitment(commitment).build();
  }

  @Test
  void aConditionOfTheRightThatIsNotKnownToBeMetMakesTheClaimIncomplete() {
    assertThat(payments(filed(ENTITLED), "2026-07-01"))
        .containsExactly("1: 2026-06-20 to 2026-06-24 FILING passed");
    assertThat(payments(filed(with(Optional.of(REFUSED))), "2026-07-01")).isEmpty();
    assertThat(payments(filed(with(Optional.empty())), "2026-07-01")).isEmpty();
  }

  @Test
  void theLastConditionThatWasMetMakesItComplete() {
    ClaimStory story = filed(with(Optional.of(SIGNED)));

    assertThat(payments(story, "2026-06-27")).isEmpty();
    assertThat(payments(story, "2026-06-28"))
        .containsExactly("1: 2026-06-28 to 2026-07-01 CONDITION");
    assertThat(payments(filed(proven("2026-06-26")), "2026-06-28"))
        .containsExactly("1: 2026-06-26 to 2026-07-01 CONDITION");
  }

  private static JkpCase proven(String on) {
    Termination end = ENTITLED.termination();
    List<TerminationEvidence> proofs =
        end.evidence().orElseThrow().stream()
            .map(proof -> proof.toBuilder().on(day(on)).build())
            .toList();
    return ENTITLED.toBuilder().termination(end.toBuilder().evidence(proofs).build()).build();
  }

  @Test
  void whatTheAgencyVerifiedWasCompleteByThenAtTheLatest() {
    ClaimStory unknown = filed(with(Optional.empty())).verified(1, "2026-06-24");
    ClaimStory refused = filed(with(Optional.of(REFUSED))).verified(1, "2026-06-24");

    assertThat(payments(unknown, "2026-06-24"))
        .containsExactly("1: 2026-06-20 to 2026-06-24 FILING");
    assertThat(payments(refused, "2026-06-24"))
        .containsExactly("1: 2026-06-24 to 2026-06-29 ACCEPTANCE");
  }

  @Test
  void aMonthPaidTooLittleStaysToBePaidUntilTheRestIs() {
    ClaimStory tooLittle =
        after("2026-06-15")
            .filed(1, "2026-06-20")
            .verified(1, "2026-06-22")
            .paid(1, "2026-06-23", 2_300_000);

    assertThat(payments(tooLittle, "2026-06-24"))
        .containsExactly("1: 2026-06-20 to 2026-06-24 FILING");
    assertThat(payments(tooLittle, "2026-06-25"))
        .containsExactly("1: 2026-06-20 to 2026-06-24 FILING passed");
    assertThat(payments(tooLittle.paid(1, "2026-06-25", 100_000), "2026-06-25")).isEmpty();
  }
}
