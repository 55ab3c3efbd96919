package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerExplanationTest {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final LocalDate FILED = LocalDate.of(2026, 6, 20);

  @Test
  void theSixMonthsAreNamedByTheirStatus() {
    assertThat(explained(FILED.plusDays(3), INDONESIAN).months())
        .extracting(AnswerExplanation.Month::status)
        .containsExactly(
            "diajukan",
            "belum dibuka",
            "belum dibuka",
            "belum dibuka",
            "belum dibuka",
            "belum dibuka");
    assertThat(explained(FILED.plusDays(3), Locale.ENGLISH).months())
        .extracting(AnswerExplanation.Month::status)
        .startsWith("filed", "not open yet");
  }

  @Test
  void whoWasAcceptedIsAskedForNothingMore() {
    ClaimStory filed =
        ClaimStory.of(Cases.unknown(LocalDate.of(2026, 6, 15))).filed(1, "2026-06-20");

    assertThat(missingFacts(filed.answer("2026-06-22"))).isNotEmpty();
    assertThat(missingFacts(filed.verified(1, "2026-06-22").answer("2026-06-22"))).isEmpty();
  }

  private static Map<String, String> missingFacts(Answer answer) {
    return Explanation.of(answer, Locale.ENGLISH).verdict().missingFacts();
  }

  @Test
  void aConditionWhoseTimeStillRunsIsOpenAndNamesItsLastDay() {
    ExplainedFinding search =
        explained(FILED.plusDays(3), Locale.ENGLISH).months().get(1).findings().get(3);

    assertThat(search.outcome()).isEqualTo("still open");
    assertThat(search.sentence())
        .isEqualTo(
            "Applications so far: 0, at least 5; calls to a test or interview: 0."
                + " Possible until 19 July 2026.");
  }

  @Test
  void whatOneOfThoseConcernedHasToDoCanBeAskedFor() {
    AnswerExplanation explained = explained(FILED.plusDays(20), INDONESIAN);
    List<AnswerExplanation.Task> own = explained.next(Duty.Holder.PARTICIPANT);

    assertThat(own).isNotEmpty().allMatch(task -> task.holder().equals("Anda"));
    assertThat(explained.next(Duty.Holder.EMPLOYER)).doesNotContainAnyElementsOf(own);
    assertThat(Arrays.stream(Duty.Holder.values()).flatMap(one -> explained.next(one).stream()))
        .containsExactlyInAnyOrderElementsOf(explained.next());
  }

  @Test
  void theNextStepsSayWhoWhatAndByWhen() {
    assertThat(explained(FILED.plusDays(20), INDONESIAN).next())
        .extracting(AnswerExplanation.Task::sentence)
        .contains(
            "Ajukan klaim bulan ke-2, 20–25 Juli 2026.",
            "Isi asesmen diri di SIAPkerja, paling lambat 25 Juli 2026 (15 hari lagi).",
            "BPJS Ketenagakerjaan harus membayar manfaat bulan ke-1, paling lambat 24 Juni 2026; dihitung"
                + " sejak pengajuannya, 20 Juni 2026 (batas waktunya sudah lewat; belum diketahui apakah sudah dilakukan).");
  }

  @Test
  void onTheLastDayItSaysToday() {
    assertThat(explained(LocalDate.of(2026, 7, 25), Locale.ENGLISH).next())
        .extracting(AnswerExplanation.Task::sentence)
        .contains(
            "File the claim of month 2, 20–25 July 2026"
                + " (today is the last day; by these facts: too few job applications; file all the"
                + " same, BPJS Ketenagakerjaan decides).");
  }

  /** The same words in the list of what to do and in the list of deadlines. */
  @ParameterizedTest
  @ValueSource(ints = {-10, 0, 3, 20, 35, 60, 200})
  void aDutyReadsTheSameInEveryList(int days) {
    for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
      AnswerExplanation explained = explained(FILED.plusDays(days), locale);
      List<String> duties =
          explained.deadlines().stream().map(AnswerExplanation.Task::duty).toList();

      for (AnswerExplanation.Task task : explained.next()) {
        if (explained.deadlines().stream().anyMatch(duty -> duty.title().equals(task.title()))) {
          assertThat(duties).contains(task.duty());
        }
      }
    }
  }

  @Test
  void theHeadlineNamesAmountAndDay() {
    assertThat(explained(FILED.minusDays(1), Locale.ENGLISH).headline())
        .isEqualTo(
            "You are entitled: Rp2,400,000 a month, at most Rp14,400,000. File by 15 December"
                + " 2026.");
    assertThat(explained(FILED.plusDays(3), INDONESIAN).headline())
        .isEqualTo(
            "Klaim bulan ke-1 sudah diajukan dan menunggu verifikasi: Rp2.400.000. Perkiraan"
                + " pembayaran: paling lambat 24 Juni 2026.");
  }

  @Test
  void whatWasLostSaysWhy() {
    AnswerExplanation explained = explained(LocalDate.of(2026, 7, 26), INDONESIAN);

    assertThat(explained.lost())
        .containsExactly(
            "Manfaat bulan ke-2 hangus (Rp2.400.000): tidak diajukan dalam masa pengajuannya.");
    assertThat(explained.interpretations()).containsKey("WINDOW_DAYS=CALENDAR_DAYS");
  }

  @ParameterizedTest
  @EnumSource(Duty.class)
  void everyDutyIsASentenceInBothLanguages(Duty duty) {
    Deadline deadline = deadline(duty).build();

    for (Locale locale : List.of(INDONESIAN, Locale.ENGLISH)) {
      assertThat(Explanation.of(deadline, locale).sentence())
          .contains("2026")
          .doesNotContain("{", "null");
    }
  }

  @Test
  void aFilingDeadlineIsAWindow() {
    Deadline shown = deadline(Duty.FILE_MONTH_2).source(ClaimWindow.Source.SHOWN_BY_PORTAL).build();

    assertThat(Explanation.of(shown, Locale.ENGLISH).sentence())
        .isEqualTo("File the claim of month 2, 20–25 June 2026 as the portal shows.");
    assertThat(Explanation.of(deadline(Duty.FILE_MONTH_2).build(), INDONESIAN).sentence())
        .isEqualTo("Ajukan klaim bulan ke-2, 20–25 Juni 2026.");
    assertThat(Explanation.of(deadline(Duty.REPORT_TERMINATION).build(), INDONESIAN).sentence())
        .isEqualTo(
            "Perusahaan harus melaporkan PHK ke dinas ketenagakerjaan, paling lambat 25 Juni 2026.");
  }

  @Test
  void aWindowOfThePortalIsToldInTheStepAndInTheDuty() {
    AnswerExplanation explained =
        Explanation.of(
            ClaimStory.filed()
                .shown(2, "2026-07-01", "2026-07-22", "2026-07-26")
                .answer("2026-07-23"),
            INDONESIAN);

    for (List<AnswerExplanation.Task> tasks : List.of(explained.next(), explained.deadlines())) {
      assertThat(tasks)
          .extracting(AnswerExplanation.Task::duty)
          .contains("Ajukan klaim bulan ke-2, 22–26 Juli 2026 menurut portal.");
    }
  }

  @Test
  void aWindowThatClosedWithoutAFilingWasNotUsed() {
    assertThat(explained(LocalDate.of(2026, 7, 26), Locale.ENGLISH).deadlines())
        .extracting(AnswerExplanation.Task::sentence)
        .contains(
            "File the claim of month 2, 20–25 July 2026 (the last day has"
                + " passed; it was not done).");
    assertThat(explained(LocalDate.of(2026, 7, 26), INDONESIAN).deadlines())
        .extracting(AnswerExplanation.Task::state)
        .contains("batas waktunya sudah lewat; tidak dilakukan");
  }

  @Test
  void whatIsShortOfAPaymentIsNamedWithItsAmount() {
    AnswerExplanation explained =
        Explanation.of(
            ClaimStory.filed()
                .verified(1, "2026-06-22")
                .paid(1, "2026-06-23", 2_000_000)
                .answer("2026-06-25"),
            INDONESIAN);

    for (List<AnswerExplanation.Task> tasks : List.of(explained.next(), explained.deadlines())) {
      assertThat(tasks)
          .extracting(AnswerExplanation.Task::sentence)
          .contains(
              "BPJS Ketenagakerjaan harus membayar kekurangan manfaat bulan ke-1, Rp400.000, paling lambat"
                  + " 24 Juni 2026; dihitung sejak pengajuannya, 20 Juni 2026 (segera; batas waktunya"
                  + " 24 Juni 2026 sudah lewat).");
    }
  }

  @ParameterizedTest
  @EnumSource(Deadline.Start.class)
  void aPaymentSaysWhatItsTimeRunsFrom(Deadline.Start start) {
    Deadline payment = deadline(Duty.PAY_INSTALMENT).start(start).build();

    assertThat(Explanation.of(payment, INDONESIAN).time())
        .startsWith("paling lambat 25 Juni 2026; dihitung sejak ")
        .contains("20 Juni 2026");
    assertThat(Explanation.of(payment, Locale.ENGLISH).time())
        .startsWith("by 25 June 2026; counted from ")
        .contains("20 June 2026");
  }

  @Test
  void whatWasOverpaidAndWhatWasTakenBackIsTold() {
    ClaimStory overpaid =
        ClaimStory.filed().verified(1, "2026-06-22").paid(1, "2026-06-23", 3_000_000);
    assertThat(Explanation.of(overpaid.answer("2026-06-25"), Locale.ENGLISH).payments())
        .containsExactly("For month 1, Rp600,000 more was paid than was due.");

    Answer recovered =
        overpaid
            .then(new PaymentEvent.Recovered(LocalDate.of(2026, 7, 5), 1, Rupiah.of(600_000)))
            .answer("2026-07-05");
    assertThat(recovered.months().get(0).recovered()).contains(Rupiah.of(600_000));
    assertThat(Explanation.of(recovered, INDONESIAN).payments())
        .containsExactly(
            "Dari yang dibayar untuk bulan ke-1, Rp600.000 ditarik kembali karena bukan hak;"
                + " tersisa Rp2.400.000.");
    assertThat(explained(FILED.plusDays(3), INDONESIAN).payments()).isEmpty();
  }

  @Test
  void aDeadlineWithoutADaySaysWhy() {
    Deadline unknown =
        deadline(Duty.FILE_MONTH_6)
            .opensOn(Optional.empty())
            .dueOn(Optional.empty())
            .note("no decree")
            .build();

    assertThat(Explanation.of(unknown, INDONESIAN).time())
        .startsWith("tanggalnya belum bisa dihitung");
  }

  private static Deadline.Builder deadline(Duty duty) {
    return Deadline.builder()
        .duty(duty)
        .month(1)
        .contributionMonth(YearMonth.from(FILED))
        .status(Deadline.Status.UPCOMING)
        .opensOn(FILED)
        .dueOn(FILED.plusDays(5))
        .basis(Basis.PRACTICE)
        .addCitations(Instrument.BPJSTK_1_2022.asWhole());
  }

  private static AnswerExplanation explained(LocalDate asOf, Locale locale) {
    Claim claim = Claim.of(Cases.eligible()).apply(new FilingEvent.Filed(FILED, 1));
    return Explanation.of(Jkp.standard().answer(claim, asOf), locale);
  }
}
