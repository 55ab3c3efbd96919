package io.github.jkpsdk.explanation;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.employment.Employer;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.money.Rupiah;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a headline does not hide, and what is only owed if you are entitled. */
class HeadlineRestTest {

  private static final JkpCase ENTITLED = Cases.eligible(day("2026-06-15"));
  private static final JkpCase UNDER_REPORTED =
      Changes.employment(ENTITLED, with -> with.actualWage(Rupiah.of(5_000_000)));
  private static final JkpCase IN_ARREARS =
      Changes.employer(ENTITLED, with -> with.arrearsMonths(5));
  private static final JkpCase UNENROLLED =
      Changes.employer(ENTITLED, with -> with.enrolledWorker(false).scale(Employer.Scale.LARGE))
          .toBuilder()
          .contributions(ContributionHistory.none())
          .build();

  private static JkpCase unsigned(JkpCase facts) {
    return facts.toBuilder().commitment(Optional.empty()).build();
  }

  private static String headline(Answer answer, String language) {
    return Explanation.of(answer, Locale.forLanguageTag(language)).headline();
  }

  private static void assertEnds(Answer answer, String english, String indonesian) {
    assertThat(headline(answer, "en")).endsWith(english);
    assertThat(headline(answer, "id")).endsWith(indonesian);
  }

  private static ClaimStory paidShort() {
    return ClaimStory.of(ENTITLED)
        .filed(1, "2026-06-20")
        .verified(1, "2026-06-22")
        .paid(1, "2026-06-24", 2_300_000);
  }

  @Test
  void whatIsShortOfAnotherMonthIsTold() {
    assertEnds(
        paidShort().hired("2026-07-10").answer("2026-07-14"),
        "Paid: Rp2,300,000. Of month 1 Rp100,000 is still due.",
        "Sudah dibayar: Rp2.300.000. Untuk bulan ke-1 masih kurang Rp100.000.");
    assertThat(headline(paidShort().died("2026-07-01").answer("2026-07-14"), "en"))
        .endsWith("Paid: Rp2,300,000.");
  }

  @Test
  void aMonthThatWasRejectedForGoodIsTold() {
    ClaimStory rejected =
        ClaimStory.of(ENTITLED)
            .settled(1, "2026-06-20")
            .filed(2, "2026-07-21")
            .rejected(2, "2026-07-22");

    assertEnds(
        rejected.answer("2026-07-30"),
        "Month 2 was rejected, and its window is over.",
        "Klaim bulan ke-2 ditolak dan masa pengajuannya sudah lewat.");
    assertThat(headline(rejected.answer("2026-07-25"), "en")).doesNotContain("is over");
  }

  @Test
  void whatTheCompanyOwesIsToldOnce() {
    assertEnds(
        ClaimStory.of(UNDER_REPORTED).answer("2026-06-20"),
        "The company owes Rp3,600,000 besides, as the wage was reported too low.",
        "Perusahaan juga wajib membayar Rp3.600.000, karena upah dilaporkan terlalu rendah.");
    assertEnds(
        ClaimStory.of(IN_ARREARS).answer("2026-06-20"),
        "The company has to pay the benefit first: Rp14,400,000.",
        "Perusahaan wajib membayar manfaat lebih dulu: Rp14.400.000.");
    assertEnds(
        ClaimStory.of(UNENROLLED).filed(1, "2026-06-20").answer("2026-06-21"),
        "The company owes Rp14,400,000, as you were not enrolled.",
        "Perusahaan wajib membayar Rp14.400.000, karena Anda tidak didaftarkan.");
    assertThat(headline(ClaimStory.of(UNENROLLED).answer("2026-06-20"), "en"))
        .containsOnlyOnce("Rp14,400,000");
  }

  @Test
  void aFiledClaimIsNotSaidToBePaidWhereFactsThatDecideAreMissing() {
    ClaimStory filed = ClaimStory.of(unsigned(ENTITLED)).filed(1, "2026-06-20");

    assertEnds(
        filed.answer("2026-06-21"),
        "is filed and waits to be verified: Rp2,400,000. Some facts that decide are not known yet.",
        "sudah diajukan dan menunggu verifikasi: Rp2.400.000. Masih ada data penentu yang belum"
            + " diketahui.");
    assertThat(headline(filed.verified(1, "2026-06-22").answer("2026-06-22"), "en"))
        .doesNotContain("not known");
  }

  /** The headline, the list of what is owed and the step say alike that it is not sure. */
  private static void assertSaysIf(JkpCase facts, String english, String indonesian) {
    Answer answer = ClaimStory.of(facts).answer("2026-06-20");
    for (String language : List.of("en", "id")) {
      String condition = language.equals("en") ? english : indonesian;
      AnswerExplanation told = Explanation.of(answer, Locale.forLanguageTag(language));
      assertThat(told.headline()).containsIgnoringCase(condition);
      assertThat(told.liabilities()).singleElement().asString().contains(condition);
      assertThat(told.next())
          .filteredOn(task -> task.time().startsWith(language.equals("en") ? "as soon" : "segera"))
          .allSatisfy(task -> assertThat(task.title()).contains(condition.replace(", ", "")));
    }
  }

  @Test
  void whatIsOwedOnlyToTheEntitledIsWordedSoUntilThatIsDecided() {
    assertSaysIf(unsigned(UNDER_REPORTED), "if you are entitled, ", "bila Anda berhak, ");
    assertSaysIf(unsigned(IN_ARREARS), "if you are entitled, ", "bila Anda berhak, ");
    assertSaysIf(
        Changes.termination(UNENROLLED, with -> with.cause(Optional.empty())),
        "if the job loss counts, ",
        "bila PHK ini memberi hak, ");
    assertThat(
            Explanation.of(ClaimStory.of(UNDER_REPORTED).answer("2026-06-20"), Locale.ENGLISH)
                .liabilities())
        .containsExactly(
            "The wage was reported too low; the company owes the shortfall of the benefit in one"
                + " sum, Rp3,600,000.");
  }
}
