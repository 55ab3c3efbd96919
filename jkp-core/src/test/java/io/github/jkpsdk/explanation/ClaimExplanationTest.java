package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.deadline.DateSource;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.verdict.Basis;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimExplanationTest {

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");
  private static final LocalDate FILED = LocalDate.of(2026, 6, 20);

  @Test
  void theSixMonthsAreNamedByTheirStatus() {
    assertThat(explained(FILED.plusDays(3), INDONESIAN).months())
        .extracting(ExplainedMonth::status)
        .containsExactly(
            "diajukan",
            "belum dibuka",
            "belum dibuka",
            "belum dibuka",
            "belum dibuka",
            "belum dibuka");
    assertThat(explained(FILED.plusDays(3), Locale.ENGLISH).months())
        .extracting(ExplainedMonth::status)
        .startsWith("filed", "not open yet");
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
  void theNextStepsSayWhoWhatAndByWhen() {
    assertThat(explained(FILED.plusDays(20), INDONESIAN).next())
        .extracting(ExplainedTask::sentence)
        .contains(
            "Pekerja: ajukan klaim bulan ke-2, mulai 20 Juli 2026, paling lambat 25 Juli 2026"
                + " (15 hari lagi).",
            "Pekerja: isi asesmen diri di SIAPkerja, paling lambat 25 Juli 2026 (15 hari lagi).",
            "BPJS Ketenagakerjaan: bayar manfaat bulan ke-1,"
                + " secepatnya (tidak ada batas waktu, atau sudah lewat).");
  }

  @Test
  void onTheLastDayItSaysToday() {
    assertThat(explained(LocalDate.of(2026, 7, 25), Locale.ENGLISH).next())
        .extracting(ExplainedTask::sentence)
        .contains("Worker: file the claim of month 2, by today, 25 July 2026.");
  }

  @Test
  void whatWasLostSaysWhy() {
    ClaimExplanation explained = explained(LocalDate.of(2026, 7, 26), INDONESIAN);

    assertThat(explained.lost())
        .containsExactly("Bulan ke-2 hilang: tidak diajukan dalam masa pengajuannya.");
    assertThat(explained.readings()).containsKey("WINDOW_DAYS=CALENDAR_DAYS");
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
  void aFilingDeadlineIsAWindowAndSaysWhenThePortalShowsIt() {
    Deadline shown = deadline(Duty.FILE_MONTH_2).source(DateSource.SHOWN_BY_PORTAL).build();

    assertThat(Explanation.of(shown, Locale.ENGLISH).sentence())
        .isEqualTo(
            "Worker: file the claim of month 2,"
                + " 20 June 2026 to 25 June 2026 (as the portal shows).");
    assertThat(Explanation.of(deadline(Duty.REPORT_TERMINATION).build(), INDONESIAN).sentence())
        .isEqualTo(
            "Perusahaan: laporkan PHK ke dinas ketenagakerjaan, paling lambat 25 Juni 2026.");
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
        .opensOn(FILED)
        .dueOn(FILED.plusDays(5))
        .basis(Basis.PRACTICE)
        .addCitations(Instrument.BPJSTK_1_2022.asWhole());
  }

  private static ClaimExplanation explained(LocalDate asOf, Locale locale) {
    JkpCase unfiled = Cases.eligible();
    Claim claim = Jkp.standard().claim(unfiled).apply(new ClaimEvent.Filed(FILED, 1));
    ClaimOverview overview = Jkp.standard().on(claim, asOf).overview();
    return Explanation.of(overview, locale);
  }
}
