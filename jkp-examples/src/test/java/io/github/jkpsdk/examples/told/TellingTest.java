package io.github.jkpsdk.examples.told;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.examples.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the worker, the heirs and the company read is about them, says why, and names all of it. */
class TellingTest {

  private static final String FACTS =
      """
      {"participant": {"citizenship": "INDONESIAN", "birthDate": "1997-09-06",
         "registeredOn": "2021-03-01", "programmes": ["JKK", "JKM", "JHT", "JP"],
         "healthInsurance": "WAGE_EARNER"},
       "employment": {"employer": {"scale": "MEDIUM"INSOLVENCY}, "segment": "WAGE_EARNER",
         "agreement": {"type": "PKWTT", "start": "2021-01-01"},
         "reportedWage": {"amount": 4250000, "currency": "IDR"}},
       "termination": {"date": "YEAR-06-15", "cause": "CAUSE", "evidence": [
         {"kind": "ACCEPTANCE_AND_REPORT", "accepted": true,
          "reportReceiptFrom": "REGENCY_OR_CITY"}]},
       "contributions": [{"from": "2021-06", "to": "PAID"}],
       "commitment": {"signedOn": "YEAR-06-20"}}
      """;
  private static final String FILED =
      "{\"event\": \"FILED\", \"on\": \"YEAR-06-20\", \"month\": 1},";
  private static final String MONTH_1_PAID =
      FILED
          + "{\"event\": \"PAID\", \"on\": \"YEAR-06-23\", \"month\": 1,"
          + " \"amount\": {\"amount\": 2550000, \"currency\": \"IDR\"}BY},";

  @TempDir private Path folder;

  private record Story(
      String year, String cause, String paidUntil, String insolvency, String events, String asOf) {

    static Story of(String events, String asOf) {
      return new Story("2026", "EFFICIENCY", "2026-05", "", events, asOf);
    }

    Story with(String otherCause) {
      return new Story(year, otherCause, paidUntil, insolvency, events, asOf);
    }

    Story paidUntil(String month) {
      return new Story(year, cause, month, insolvency, events, asOf);
    }

    Story bankrupt() {
      return new Story(
          year, "BANKRUPTCY", paidUntil, ", \"insolvency\": \"BANKRUPT\"", events, asOf);
    }

    String json() {
      String claim =
          "{\"case\": " + FACTS + ", \"events\": [" + events + "], \"asOf\": \"" + asOf + "\"}";
      return claim
          .replace("CAUSE", cause)
          .replace("PAID\"}]", paidUntil + "\"}]")
          .replace("INSOLVENCY", insolvency)
          .replace("BY},", "},")
          .replace("},]", "}]")
          .replace("YEAR", year);
    }
  }

  private String told(Story story, String... command) throws IOException {
    Path file = Files.writeString(folder.resolve("claim.json"), story.json());
    String[] arguments = command.clone();
    arguments[0] = command[0];
    List<String> all = new java.util.ArrayList<>(List.of(arguments));
    all.add(1, file.toString());
    if (command[0].equals("report")) {
      all.addAll(List.of("-o", "-"));
    }
    all.addAll(List.of("--lang", "id"));
    return CommandRun.of(all.toArray(String[]::new)).out().replaceAll("\\s+", " ");
  }

  private String company(Story story) throws IOException {
    return told(story, "report", "--for", "employer");
  }

  @Test
  void theCompanyIsToldOfItsOwnDutiesAndOfWhatIsOverdue() throws IOException {
    String page = company(Story.of(FILED, "2026-06-22").paidUntil("2025-12"));

    assertThat(page)
        .contains("masih terbuka: 6, di antaranya sudah lewat batas waktunya: 4.")
        .contains("Perusahaan harus menonaktifkan kepesertaan pekerja di SIPP Online")
        .contains("Sesudah membayar, perusahaan dapat meminta penggantian")
        .contains("Semua tunggakan iuran dan denda harus dilunasi lebih dulu.")
        .doesNotContain("bisa diajukan sampai", "lamaran", "Anda");
  }

  /** Article 39(5) gives a right, which a company may use or not. */
  @Test
  void aCompanyCanAskForReimbursementAndNeedNot() throws IOException {
    String paidByCompany = MONTH_1_PAID.replace("BY}", ", \"by\": \"EMPLOYER\"}");
    String page = company(Story.of(paidByCompany, "2026-07-01").paidUntil("2025-12"));

    assertThat(page)
        .contains("Perusahaan dapat meminta penggantian manfaat yang dibayar 23 Juni 2026,")
        .contains("setelah tunggakan iuran dan denda dilunasi, paling lambat 23 September 2026")
        .doesNotContain("harus meminta penggantian", "Sesudah membayar, perusahaan");
  }

  /** Article 39A is silent where a bankrupt company is in arrears for longer than it covers. */
  @ParameterizedTest
  @ValueSource(strings = {"assess", "report"})
  void thatABankruptCompanyPaysFirstIsToldAsAnInterpretation(String command) throws IOException {
    Story longer = Story.of("", "2026-06-20").paidUntil("2025-08").bankrupt();
    Story covered = Story.of("", "2026-06-20").paidUntil("2025-11").bankrupt();

    assertThat(told(longer, command))
        .contains("‡ menurut tafsir, PP 6/2025 Pasal 39 ayat (3)")
        .contains("‡ menurut tafsir, PP 6/2025 Pasal 39A");
    assertThat(told(covered, command)).contains("§ PP 6/2025 Pasal 39A");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "summary", "report"})
  void heirsAreNotSpokenToAsTheWorker(String command) throws IOException {
    String died = MONTH_1_PAID + "{\"event\": \"DIED\", \"on\": \"2026-08-01\"},";
    Story since = Story.of(died, "2026-08-10");
    Story asTheEnd = Story.of("", "2026-06-20").with("DEATH");

    for (Story story : List.of(since, asTheEnd)) {
      assertThat(told(story, command))
          .contains("bagi ahli waris", "akta kematian")
          .doesNotContain("Anda");
    }
    assertThat(told(since, command)).contains("Tidak dapat diterima lagi: Rp10.200.000");
  }

  @Test
  void whatTheDeadDidNotFileIsNoTaskAndHasNoWindow() throws IOException {
    String died = MONTH_1_PAID + "{\"event\": \"DIED\", \"on\": \"2026-08-01\"},";
    String terminal = told(Story.of(died, "2026-08-10"), "assess");

    assertThat(terminal)
        .contains("4 berakhir – –")
        .doesNotContain("ajukan klaim bulan ke-2", "20–25 Sep 2026");
  }

  /** Applications to as many companies until 6 February 2025, since then as many applications. */
  @ParameterizedTest
  @CsvSource({
    "2024, Lamar ke 5 perusahaan atau ikuti satu tes",
    "2026, Kirim 5 lamaran kerja atau ikuti satu tes"
  })
  void whatIsCountedInASearchForWorkIsThatOfTheLaw(String year, String step) throws IOException {
    String verified = FILED + "{\"event\": \"VERIFIED\", \"on\": \"YEAR-06-22\", \"month\": 1},";
    Story story = new Story(year, "EFFICIENCY", year + "-05", "", verified, year + "-06-24");

    assertThat(told(story, "assess")).contains(step);
    assertThat(told(story, "summary")).contains(step);
  }

  @Test
  void aClaimOfSomebodyWhoIsNotEntitledIsDoubtfulAndSaysWhy() throws IOException {
    String terminal = told(Story.of(FILED, "2026-06-22").with("RESIGNATION"), "assess");

    assertThat(terminal)
        .contains("Diragukan: Rp2.550.000.")
        .contains("Bulan ke-1 diragukan: sudah diajukan, tetapi menurut data ini Anda tidak")
        .contains("berhak. BPJS Ketenagakerjaan yang memutuskan.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "summary", "report"})
  void allMonthsThatWereLostAreNamedWithTheirSum(String command) throws IOException {
    Story story = Story.of(MONTH_1_PAID, "2026-09-10");

    assertThat(told(story, command))
        .contains("Manfaat bulan ke-2, ke-3 hangus (Rp5.100.000): tidak diajukan");
  }

  @Test
  void aClaimThatIsCompletedHasNothingLeft() {
    String terminal =
        CommandRun.of("assess", "samples/claims/lancar-enam-bulan.json", "--lang", "id").out();

    assertThat(terminal).startsWith("Selesai: ").doesNotContain("Masih bisa diterima");
  }

  @Test
  void whoLetTheTimeToClaimPassIsToldOfAllSixMonths() throws IOException {
    String summary = told(Story.of("", "2027-01-15"), "summary");

    assertThat(summary)
        .contains("Tidak dapat diterima lagi: Rp12.750.000.")
        .contains("Manfaat bulan ke-1 hangus (Rp2.550.000)")
        .doesNotContain("Masih bisa diterima");
  }

  /** A fact that is missing is named once, and not as the condition and again as itself. */
  @Test
  void whatIsToBeFoundOutIsNamedOnce() throws IOException {
    String unknown =
        Story.of("", "2026-06-20")
            .json()
            .replaceAll(", \"evidence\": \\[[^]]*]", "")
            .replaceAll("(?s),\\s*\"commitment\": \\{[^}]*}", "");
    Path file = Files.writeString(folder.resolve("unknown.json"), unknown);
    String terminal =
        CommandRun.of("assess", file.toString(), "--lang", "id").out().replaceAll("\\s+", " ");

    assertThat(terminal)
        .contains(
            "Pastikan bukti PHK apa yang ada (lihat surat PHK atau perjanjian bersama, SIAPkerja).")
        .contains("Pastikan apakah Komitmen Aktivitas Pencarian Kerja (KAPK) sudah ditandatangani")
        .doesNotContain("cari tahu", "bukti PHK: pastikan", "kembali: pastikan");
  }
}
