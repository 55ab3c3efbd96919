package io.github.jkpsdk.claim;

import static io.github.jkpsdk.claim.Refusal.assertRefused;
import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthEventsTest {

  @Test
  void aLaterMonthNeedsTheFirst() {
    assertRefused(
        after("2026-06-15"),
        new FilingEvent.Filed(day("2026-07-20"), 2),
        "events[0] FILED on 2026-07-20",
        "month 1 was never filed; file month 1 first");
    assertThat(filed().filed(6, "2026-06-20").status(6, "2026-06-20"))
        .isEqualTo(BenefitMonth.Status.FILED);
  }

  @Test
  void aMonthIsFiledOnceUnlessItIsRejected() {
    ClaimEvent again = new FilingEvent.Filed(day("2026-06-29"), 1);
    ClaimStory story = filed();
    assertRefused(story, again, "month 1 was filed on 2026-06-20 already");
    assertRefused(story.verified(1, "2026-06-22"), again, "month 1 was verified on 2026-06-22");
    assertRefused(
        story.paid(1, "2026-06-23", 2_400_000), again, "month 1 was verified on 2026-06-22");

    ClaimStory rejected = filed().rejected(1, "2026-06-22").then(again);
    assertThat(rejected.status(1, "2026-06-29")).isEqualTo(BenefitMonth.Status.FILED);
    assertThat(rejected.on("2026-07-01").month(2).window().orElseThrow().opensOn())
        .as("the reference date stays the first day of filing")
        .contains(day("2026-07-20"));
  }

  @Test
  void onlyAFiledMonthIsVerifiedOrRejected() {
    ClaimEvent verified = new FilingEvent.Verified(day("2026-07-01"), 1);
    ClaimEvent rejected = new FilingEvent.Rejected(day("2026-07-01"), 1, "");
    assertRefused(after("2026-06-15"), verified, "VERIFIED", "month 1 is not filed; file it first");
    assertRefused(after("2026-06-15"), rejected, "REJECTED", "month 1 is not filed; file it first");

    ClaimStory isRejected = filed().rejected(1, "2026-06-22");
    assertRefused(isRejected, verified, "month 1 is rejected; correct it first");
    assertRefused(isRejected, rejected, "month 1 is rejected; correct it first");

    ClaimStory isVerified = filed().verified(1, "2026-06-22");
    assertRefused(isVerified, verified, "month 1 was verified on 2026-06-22 already");
    assertRefused(isVerified, rejected, "verified already, on 2026-06-22; only its payment may");

    ClaimStory isPaid = isVerified.paid(1, "2026-06-23", 2_400_000);
    assertRefused(isPaid, verified, "month 1 was verified on 2026-06-22 already");
    assertRefused(isPaid, rejected, "verified already");
  }

  @Test
  void onlyARejectedMonthIsCorrected() {
    ClaimEvent corrected = new FilingEvent.Corrected(day("2026-07-01"), 1);
    String only = "month 1 is not rejected; only a rejected month can be corrected";
    assertRefused(after("2026-06-15"), corrected, "CORRECTED", only);
    assertRefused(filed(), corrected, only);
    assertRefused(filed().verified(1, "2026-06-22"), corrected, only);
    assertRefused(filed().rejected(1, "2026-06-22").corrected(1, "2026-06-23"), corrected, only);
  }

  @Test
  void aMonthMayBeRejectedAndCorrectedAgainAndAgain() {
    assertThat(
            filed()
                .rejected(1, "2026-06-22")
                .corrected(1, "2026-06-23")
                .rejected(1, "2026-06-24")
                .corrected(1, "2026-06-25")
                .verified(1, "2026-06-26")
                .status(1, "2026-06-26"))
        .isEqualTo(BenefitMonth.Status.AWAITING_PAYMENT);
  }

  @Test
  void whatWasFiledMayBePaidWhichImpliesThatItWasVerified() {
    ClaimEvent paid = new PaymentEvent.Paid(day("2026-07-01"), 1, Rupiah.of(2_400_000));
    assertRefused(after("2026-06-15"), paid, "PAID", "month 1 was never filed; file it first");
    assertThat(filed().then(paid).status(1, "2026-07-01")).isEqualTo(BenefitMonth.Status.PAID);
    assertThat(filed().rejected(1, "2026-06-22").then(paid).status(1, "2026-07-01"))
        .isEqualTo(BenefitMonth.Status.PAID);
    assertThat(filed().then(paid).on("2026-07-01").verifiedOn()).contains(day("2026-07-01"));
  }

  @Test
  void aTopUpAddsUpAndWhatIsTakenBackOpensNoShortfall() {
    ClaimStory story = filed().paid(1, "2026-06-23", 2_000_000);
    assertThat(story.on("2026-06-23").month(1).shortfall()).contains(Rupiah.of(400_000));
    BenefitMonth topped = story.paid(1, "2026-06-30", 500_000).on("2026-06-30").month(1);
    assertThat(topped.paidOn()).contains(day("2026-06-23"));
    assertThat(topped.overpaid()).contains(Rupiah.of(100_000));

    story.then(new PaymentEvent.Recovered(day("2026-07-02"), 1, Rupiah.of(2_500_000)));
    BenefitMonth recovered = story.on("2026-07-02").month(1);
    assertThat(recovered.status()).isEqualTo(BenefitMonth.Status.PAID);
    assertThat(recovered.paidAmount()).contains(Rupiah.ZERO);
    assertThat(recovered.shortfall()).isEmpty();
    assertThat(recovered.overpaid()).isEmpty();
    assertRefused(
        story,
        new PaymentEvent.Recovered(day("2026-07-03"), 1, Rupiah.of(1)),
        "amount is Rp1; at most Rp0 was paid and not taken back");
  }

  @Test
  void aReturnedPaymentIsAwaitedAgain() {
    ClaimEvent returned =
        new PaymentEvent.PaymentReturned(day("2026-06-30"), 1, Optional.of("akun tutup"));
    assertRefused(filed(), returned, "month 1 is not paid; only a payment can come back");
    ClaimStory story = filed().paid(1, "2026-06-23", 2_400_000).then(returned);
    BenefitMonth month = story.on("2026-06-30").month(1);
    assertThat(month.status()).isEqualTo(BenefitMonth.Status.AWAITING_PAYMENT);
    assertThat(month.paidAmount()).isEmpty();
    assertThat(story.paid(1, "2026-07-01", 2_400_000).status(1, "2026-07-01"))
        .isEqualTo(BenefitMonth.Status.PAID);
  }

  @Test
  void reimbursementIsClaimedForWhatAnEmployerPaidAndGivenOnce() {
    ClaimEvent claimed = new ReimbursementEvent.Claimed(day("2026-07-01"), Optional.empty());
    ClaimEvent given = new ReimbursementEvent.Reimbursed(day("2026-07-08"), Optional.empty());
    assertRefused(filed().paid(1, "2026-06-23", 2_400_000), claimed, "no employer paid a month");
    ClaimStory story =
        filed()
            .then(
                new PaymentEvent.Paid(
                    day("2026-06-23"), 1, Rupiah.of(2_400_000), PaymentEvent.PaidBy.EMPLOYER));
    assertRefused(story, given, "reimbursement was never claimed; claim it first");
    story.then(claimed);
    assertRefused(story, claimed, "it was claimed on 2026-07-01 already");
    story.then(given);
    assertRefused(story, given, "what was claimed was reimbursed on 2026-07-08");
  }

  @Test
  void aPaymentIsAboveZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PaymentEvent.Paid(day("2026-06-23"), 1, Rupiah.ZERO))
        .withMessage("amount is Rp0; it must be above 0");
  }

  @Test
  void whatIsPaidAboveOrBelowTheAmountDueIsRecordedAndShown() {
    ClaimStory story = filed().verified(1, "2026-06-22");
    BenefitMonth less = story.paid(1, "2026-06-23", 2_399_999).on("2026-06-23").month(1);
    assertThat(less.status()).isEqualTo(BenefitMonth.Status.PAID);
    assertThat(less.shortfall()).contains(Rupiah.of(1));
    assertThat(less.overpaid()).isEmpty();

    BenefitMonth more =
        filed()
            .verified(1, "2026-06-22")
            .paid(1, "2026-06-23", 2_400_001)
            .on("2026-06-23")
            .month(1);
    assertThat(more.shortfall()).isEmpty();
    assertThat(more.overpaid()).contains(Rupiah.of(1));
  }

  @ParameterizedTest
  @CsvSource({"2025-02-06, 1_000_000", "2025-02-07, 2_400_000"})
  void whatIsDueFollowsTheLawOfTheDayOfPayment(String paidOn, String due) {
    BenefitMonth month =
        after("2024-09-01")
            .filed(1, "2024-09-10")
            .filed(5, "2025-01-10")
            .verified(5, "2025-01-13")
            .paid(5, paidOn, Long.parseLong(due.replace("_", "")))
            .on("2025-03-01")
            .month(5);
    assertThat(month.shortfall()).isEmpty();
    assertThat(month.overpaid()).isEmpty();
  }

  @Test
  void whatIsFiledAfterWageEmploymentIsRecordedAndCannotBePaid() {
    ClaimStory story = filed().rejected(1, "2026-06-22").hired("2026-07-20").filed(2, "2026-07-20");
    assertThat(story.status(2, "2026-07-20")).isEqualTo(BenefitMonth.Status.ENDED);
    assertThat(
            story
                .corrected(1, "2026-07-21")
                .verified(1, "2026-07-22")
                .paid(1, "2026-07-23", 2_400_000)
                .status(1, "2026-07-23"))
        .isEqualTo(BenefitMonth.Status.PAID);
  }

  @Test
  void selfEmploymentEndsTheRightOnlyWhereAnyWorkDoes() {
    Interpretations anyWork = Interpretations.standard().with(WorkEndingRight.ANY_WORK);
    for (Interpretations readings : List.of(Interpretations.standard(), anyWork)) {
      assertThat(
              ClaimStory.of(caseAfter("2026-06-15").build(), readings)
                  .filed(1, "2026-06-20")
                  .hired("2026-07-01", Reemployment.Kind.SELF_EMPLOYMENT)
                  .filed(2, "2026-07-20")
                  .status(2, "2026-07-20"))
          .isEqualTo(readings == anyWork ? BenefitMonth.Status.ENDED : BenefitMonth.Status.FILED);
    }
  }

  @Test
  void theLedgerRecordsWhatIsLate() {
    assertThat(after("2026-06-15").filed(1, "2027-01-10").claim().events()).hasSize(1);
    assertThat(filed().filed(2, "2026-10-10").verified(2, "2026-10-11").claim().events())
        .hasSize(3);
  }
}
