package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCommandTest {

  private static final String CASE = "\"case\": {\"termination\": {\"date\": \"2026-06-15\"}}";

  @Test
  void aRightThatEndedIsToldAsItWasAndWithWhatItBrought() {
    CommandRun run =
        CommandRun.of("claim", CommandRun.claim("bekerja-lagi-bulan-4"), "--lang", "id");

    assertThat(run.out())
        .contains(
            "Sudah dibayar: Rp7.650.000.", "SYARAT PADA ", "Bulan 5        60%               –")
        .containsPattern("Jumlah +Rp7\\.650\\.000")
        .doesNotContain("tidak dapat diubah lagi", "Rp15.300.000");
  }

  @Test
  void theSixMonthsStandInATable() {
    assertThat(CommandRun.of("claim", claim("bulan-3-terlewat"), "--width", "100").out())
        .startsWith(
            "Bulan ke-3 hangus. Berikutnya bulan ke-4: ajukan 12–17 April 2026, Rp2.550.000.\n")
        .contains(
            """
            Bln Status              Masa pengajuan           Bulan kegiatan               Jumlah
            1   dibayar             5 Jan–5 Jul 2026         -                        Rp2.550.000
            2   dibayar             12–17 Feb 2026           12 Jan–11 Feb 2026       Rp2.550.000
            3   hangus              12–17 Mar 2026           12 Feb–11 Mar 2026                –
            4   belum dibuka        12–17 Apr 2026           12 Mar–11 Apr 2026       Rp2.550.000
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void noLineIsWiderThanTheTerminal(int width) {
    for (String name : List.of("bulan-3-terlewat", "akhir-februari", "bekerja-lagi-bulan-4")) {
      CommandRun run = CommandRun.of("claim", claim(name), "--width", "" + width, "--all");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= width);
    }
    assertThat(CommandRun.of("claim", claim("akhir-februari"), "--width", "59").err())
        .contains("--width is 59; it must be from 60 to 120");
  }

  @Test
  void theReportSaysWhatIsMissingWhatToDoAndWhatItIsWorth() {
    String report = CommandRun.of("claim", claim("idul-fitri-2026"), "--lang", "en").out();

    assertThat(report)
        .contains(
            "STILL WANTING FOR MONTH 6 (conditions still open)\n",
            "? search for work",
            "Applications so far: 3")
        .contains("WHAT YOU HAVE TO DO\n")
        .contains("Paid so far: Rp12,750,000.", "Can still be had: Rp2,550,000.")
        .containsPattern("not legal advice.*\\R.*\\R$");
    assertThat(report.replaceAll("\\s+", " "))
        .contains(
            "File the claim of month 6, 11–25 March 2026 (13 days left).",
            "of month 6, by 25 March 2026 (13 days left).");
    assertThat(CommandRun.of("claim", claim("bulan-3-terlewat")).out().replaceAll("\\s+", " "))
        .contains(
            "- Manfaat bulan ke-3 hangus (Rp2.550.000): tidak diajukan dalam masa pengajuannya.");
  }

  @Test
  void aTraineeWhoAttendedIsNotAskedForApplicationsAsWell() {
    String report = CommandRun.of("claim", claim("pelatihan-79-dan-80-persen")).out();

    assertThat(report.substring(report.indexOf("BULAN 4"), report.indexOf("BULAN 5")))
        .contains("masa pengajuan")
        .doesNotContain("pencarian kerja", "kehadiran");
  }

  @Test
  void aWindowThatThePortalShowsIsMarked() {
    assertThat(CommandRun.of("claim", claim("akhir-februari")).out())
        .contains("1–6 Apr 2026*", "\n* tanggal menurut portal\n");
  }

  @Test
  void theDayIsTheOptionElseTheFilesOwnElseThatOfTheLastEvent() {
    String file = claim("bulan-3-terlewat");
    String filed = "{" + CASE + ", \"events\": [" + filed(1, "2026-06-20") + "]}";

    assertThat(CommandRun.of("claim", file, "--as-of", "2026-03-17", "--json").out())
        .contains("\"asOf\": \"2026-03-17\"", "\"status\": \"OPEN\"");
    assertThat(CommandRun.of("claim", file, "--json").out()).contains("\"asOf\": \"2026-03-20\"");
    assertThat(CommandRun.reading(filed, "claim", "-", "--json").out())
        .contains("\"asOf\": \"2026-06-20\"");
    assertThat(CommandRun.reading("{" + CASE + ", \"events\": []}", "claim", "-", "--json").out())
        .contains("\"asOf\": \"2026-06-15\"");
  }

  @Test
  void aReadingMayBeChosen() {
    assertThat(
            CommandRun.of(
                    "claim",
                    claim("bulan-3-terlewat"),
                    "--json",
                    "--interpretation",
                    "MISSED_WINDOW=CLAIM_ENDS")
                .out())
        .contains("\"EARLIER_MONTH_MISSED\"");
  }

  @Test
  void aClaimThatIsOverHasNothingLeftToDo() {
    assertThat(CommandRun.of("claim", claim("lancar-enam-bulan")).out())
        .contains("  - Tidak ada yang perlu Anda lakukan sekarang.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | termination",
        "{C} | events",
        "{C, 'events': [F, F]} | events[1] FILED on 2026-06-20 is refused: month 1 was filed",
        "{C, 'events': [{'event': 'FUN', 'on': '2026-06-20'}]} | events[0].event",
        "{'termination': {'date': '2026-06-31'}} | termination.date"
      })
  void badInputIsOneLineAndExitCodeOne(String json, String message) {
    String quoted =
        json.replace("{C", "{" + CASE)
            .replace("F,", filed(1, "2026-06-20") + ",")
            .replace("F]", filed(1, "2026-06-20") + "]")
            .replace('\'', '"');
    CommandRun run = CommandRun.reading(quoted, "claim", "-");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches("(?s)jkp claim: standard input(:[0-9]+:[0-9]+)?: .*")
        .contains(message)
        .hasLineCount(1);
  }

  private static String filed(int month, String day) {
    return "{\"event\": \"FILED\", \"on\": \"" + day + "\", \"month\": " + month + "}";
  }
}
