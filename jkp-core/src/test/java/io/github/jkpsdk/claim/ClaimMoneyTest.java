package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static io.github.jkpsdk.fixture.ClaimStory.day;
import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static io.github.jkpsdk.fixture.ClaimStory.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimMoneyTest {

  @Test
  void sixMonthsCanBeHadAtFirst() {
    ClaimStory story = after("2026-06-15");
    assertThat(story.on("2099-12-31").paid()).isEqualTo(Rupiah.ZERO);
    assertThat(story.on("2026-06-15").outstanding()).isEqualTo(Rupiah.of(14_400_000));
    assertThat(story.on("2026-06-15").lost()).isEmpty();
  }

  @Test
  void whatIsPaidIsNoLongerOutstanding() {
    Claim claim = filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_400_000).claim();
    assertThat(on(claim, "2026-06-22").paid()).isEqualTo(Rupiah.ZERO);
    assertThat(on(claim, "2026-06-22").outstanding()).isEqualTo(Rupiah.of(14_400_000));
    assertThat(on(claim, "2026-06-23").paid()).isEqualTo(Rupiah.of(2_400_000));
    assertThat(on(claim, "2026-06-23").outstanding()).isEqualTo(Rupiah.of(12_000_000));
    assertThat(on(claim, "2099-12-31").paid()).isEqualTo(Rupiah.of(2_400_000));
  }

  @Test
  void monthsPaidBeforeTheAmendmentCountAtTheirRateAndTheRestAtTheNew() {
    Claim claim =
        after("2024-10-01")
            .filed(1, "2024-10-10")
            .verified(1, "2024-10-11")
            .paid(1, "2024-10-14", 1_800_000)
            .filed(2, "2024-11-10")
            .verified(2, "2024-11-11")
            .paid(2, "2024-11-13", 1_800_000)
            .filed(3, "2024-12-10")
            .verified(3, "2024-12-11")
            .paid(3, "2024-12-13", 1_800_000)
            .filed(4, "2025-01-10")
            .verified(4, "2025-01-13")
            .paid(4, "2025-02-07", 2_400_000)
            .claim();
    assertThat(on(claim, "2025-02-06").paid()).isEqualTo(Rupiah.of(5_400_000));
    assertThat(on(claim, "2099-12-31").paid()).isEqualTo(Rupiah.of(7_800_000));
    assertThat(on(claim, "2025-02-06").outstanding())
        .as("month 4 filed under 25%, months 5 and 6 begin under 60%")
        .isEqualTo(Rupiah.of(1_000_000 + 2 * 2_400_000));
    assertThat(on(claim, "2025-02-07").outstanding()).isEqualTo(Rupiah.of(2 * 2_400_000));

    Instalment third = on(claim, "2025-02-07").instalment(3).orElseThrow();
    assertThat(third.rate()).isEqualByComparingTo(new BigDecimal("0.45"));
    assertThat(third.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 37/2021 Pasal 21 ayat (1)");
    Instalment before = on(claim, "2025-02-06").instalment(4).orElseThrow();
    assertThat(before.rate()).isEqualByComparingTo(new BigDecimal("0.25"));
    Instalment paid = on(claim, "2025-02-07").instalment(4).orElseThrow();
    assertThat(paid.rate()).isEqualByComparingTo(new BigDecimal("0.60"));
    assertThat(paid.citations())
        .extracting(LegalCitation::toString)
        .containsExactly("PP 6/2025 Pasal 21 ayat (1)");
  }

  @Test
  void aPaidMonthShowsWhatWasPaidBesideWhatWasDue() {
    BenefitMonth month =
        filed()
            .verified(1, "2026-06-22")
            .paid(1, "2026-06-23", 2_000_000)
            .on("2026-06-23")
            .month(1);
    assertThat(month.paidOn()).contains(day("2026-06-23"));
    assertThat(month.paidAmount()).contains(Rupiah.of(2_000_000));
    assertThat(month.amount()).contains(Rupiah.of(2_400_000));
  }

  @Test
  void missedMonthsAreLostAndTheirMoneyCanNoLongerBeHad() {
    Claim claim = filed().filed(3, "2026-08-27").claim();
    assertThat(on(claim, "2026-07-25").lost()).isEmpty();
    assertThat(on(claim, "2026-08-27").lost())
        .containsExactly(
            new LostMonth(2, LossReason.WINDOW_MISSED), new LostMonth(3, LossReason.FILED_LATE));
    assertThat(on(claim, "2026-08-27").outstanding()).isEqualTo(Rupiah.of(4 * 2_400_000));
  }

  @Test
  void aLapsedRightLosesAllSixMonths() {
    assertThat(after("2026-06-15").on("2026-12-16").lost())
        .containsExactly(
            new LostMonth(1, LossReason.WINDOW_MISSED),
            new LostMonth(2, LossReason.RIGHT_LAPSED),
            new LostMonth(3, LossReason.RIGHT_LAPSED),
            new LostMonth(4, LossReason.RIGHT_LAPSED),
            new LostMonth(5, LossReason.RIGHT_LAPSED),
            new LostMonth(6, LossReason.RIGHT_LAPSED));
    assertThat(after("2026-06-15").on("2026-12-16").outstanding()).isEqualTo(Rupiah.ZERO);
  }

  @Test
  void aMissedMonthThatEndsTheClaimLosesTheLaterOnes() {
    Interpretations readings = Interpretations.standard().with(MissedWindow.CLAIM_ENDS);
    ClaimStory story =
        ClaimStory.of(caseAfter("2026-06-15").build(), readings).filed(1, "2026-06-20");
    assertThat(story.on("2026-07-26").lost())
        .containsExactly(
            new LostMonth(2, LossReason.WINDOW_MISSED),
            new LostMonth(3, LossReason.EARLIER_MONTH_MISSED),
            new LostMonth(4, LossReason.EARLIER_MONTH_MISSED),
            new LostMonth(5, LossReason.EARLIER_MONTH_MISSED),
            new LostMonth(6, LossReason.EARLIER_MONTH_MISSED));
  }

  @Test
  void monthsEndedByWorkOrDeathAreNotLostButThoseMissedBeforeStayLost() {
    LostMonth second = new LostMonth(2, LossReason.WINDOW_MISSED);
    assertThat(filed().hired("2026-08-01").on("2026-12-31").lost()).containsExactly(second);
    assertThat(filed().died("2026-08-01").on("2026-12-31").lost()).containsExactly(second);
    assertThat(filed().died("2026-07-25").on("2026-12-31").lost()).isEmpty();
    assertThat(after("2026-06-15").hired("2026-07-01").on("2027-01-31").lost()).isEmpty();
  }

  @Test
  void whatIsPaidIsKnownWithoutAWage() {
    Claim claim =
        ClaimStory.of(caseAfter("2026-06-15").employment(Employment.builder().build()).build())
            .filed(1, "2026-06-20")
            .verified(1, "2026-06-22")
            .paid(1, "2026-06-23", 2_550_000)
            .claim();
    assertThat(on(claim, "2099-12-31").paid()).isEqualTo(Rupiah.of(2_550_000));
    assertThat(on(claim, "2026-06-23").outstanding()).isEqualTo(Rupiah.ZERO);
    assertThat(on(claim, "2026-06-23").month(2).amount()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7})
  void thereAreSixMonths(int month) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> filed().on("2026-07-01").month(month))
        .withMessage("month is " + month + "; it must be 1 to 6");
  }

  @Test
  void theOverviewSaysTheSameAsTheSingleQuestions() {
    Claim claim = filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 2_400_000).claim();
    ClaimOverview overview = on(claim, "2026-07-26").overview();
    assertThat(overview.asOf()).isEqualTo(day("2026-07-26"));
    assertThat(overview.months()).hasSize(6).contains(on(claim, "2026-07-26").month(2));
    assertThat(overview.next()).isEqualTo(on(claim, "2026-07-26").next());
    assertThat(overview.paid()).isEqualTo(on(claim, "2099-12-31").paid());
    assertThat(overview.outstanding()).isEqualTo(on(claim, "2026-07-26").outstanding());
    assertThat(overview.lost()).isEqualTo(on(claim, "2026-07-26").lost());
  }
}
