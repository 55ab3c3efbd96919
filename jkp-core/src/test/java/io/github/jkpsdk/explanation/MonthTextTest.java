package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.fixture.ClaimStory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthTextTest {

  private static ClaimStory rejected() {
    return ClaimStory.filed().rejected(1, "2026-06-22");
  }

  private static List<String> payments(ClaimStory story, String asOf) {
    return Explanation.of(story.answer(asOf), Locale.ENGLISH).payments();
  }

  @Test
  void aRejectedMonthTellsItsNoteAlsoWhenItsWindowIsOver() {
    assertThat(payments(rejected(), "2026-06-23"))
        .containsExactly("Month 1 was rejected with the note \"The photo cannot be read\".");
    assertThat(payments(rejected(), "2026-12-20"))
        .contains(
            "Month 1 was rejected with the note \"The photo cannot be read\".",
            "Month 1 is doubtful: it was rejected, and its window is over.");
    assertThat(Explanation.of(rejected().answer("2026-12-20"), Locale.ENGLISH).headline())
        .contains("rejected: \"The photo cannot be read\". Its window is over");
  }

  @Test
  void whoFiledBeforeTheWindowIsToldWhatToDoAsLongAsItIsNotOver() {
    ClaimStory early = ClaimStory.filed().verified(1, "2026-06-22").filed(2, "2026-07-18");

    assertThat(payments(early, "2026-07-19"))
        .containsExactly(
            "Month 2 is doubtful: it was filed on 18 July 2026, before its window opened. Ask BPJS"
                + " Ketenagakerjaan whether that filing counts; if it is rejected, file the month"
                + " again from 20 July 2026 to 25 July 2026.");
    assertThat(Explanation.of(early.answer("2026-07-25"), Locale.forLanguageTag("id")).payments())
        .containsExactly(
            "Bulan ke-2 diragukan: diajukan 18 Juli 2026, sebelum masa pengajuannya dibuka."
                + " Tanyakan kepada BPJS Ketenagakerjaan apakah pengajuan itu berlaku; bila"
                + " ditolak, ajukan lagi 20 Juli 2026 sampai 25 Juli 2026.");
    assertThat(payments(early, "2026-07-26"))
        .containsExactly("Month 2 is doubtful: one of its conditions is not met.");
  }

  @Test
  void aPaymentThatCameBackIsTold() {
    ClaimStory returned =
        ClaimStory.filed()
            .paid(1, "2026-06-24", 2_400_000)
            .then(
                new PaymentEvent.PaymentReturned(
                    LocalDate.of(2026, 6, 26), 1, Optional.of("Wrong account")));

    assertThat(payments(returned, "2026-06-30"))
        .containsExactly(
            "The payment of month 1 of 24 June 2026 came back on 26 June 2026: \"Wrong account\".");
    assertThat(Explanation.of(returned.answer("2026-06-30"), Locale.ENGLISH).headline())
        .isEqualTo(
            "The payment of month 1 came back on 26 June 2026: Rp2,400,000 is still due."
                + " Correct the bank account. Payment expected by 1 July 2026.");
  }
}
