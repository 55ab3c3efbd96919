package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do wrong, and what Indonesians are told then: what, where, and what is allowed. */
class MistakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          contribution --risk LOW --month 2026-05 --wage 4.250 | --wage salah: 4.250 bukan jumlah rupiah; tulis 4250000 tanpa titik, atau dengan paling banyak dua desimal
          contribution --risk LOW --month 2026-05 --wage 4250.000 | --wage salah: 4250.000 bukan jumlah rupiah; tulis 4250000 tanpa titik
          contribution --risk LOW --month 2026-05 --wage 4.250.000 | --wage salah: 4.250.000 bukan jumlah rupiah; tulis 4250000 tanpa titik
          contribution --risk LOW --wage 1 --month 05-2026 | --month salah: 05-2026 bukan bulan, ditulis seperti 2026-05
          asses | jkp: argumen ke-1 tidak dikenal di sini; apakah maksudnya assess?
          help asses | jkp: argumen ke-2 tidak dikenal di sini; apakah maksudnya assess?
          assess samples/berhak-2026.json --asof 2026-01-01 | tidak dikenal di sini; apakah maksudnya --as-of?
          assess samples/berhak-2026.json --as-of 15-06-2026 | bukan tanggal yang ada sebelum tahun 9900, ditulis seperti 2026-06-20; apakah maksudnya 2026-06-15?
          assess | jkp assess: belum disebut: FILE
          contribution --wage 1 | jkp contribution: belum disebut: --month, --risk
          contribution --risk LOW --month 2026-05 --wage 1 --industry TOYS | belum disebut: --participants, --jkk-settled-until
          """)
  void aCommandWronglyWrittenIsToldInOneLine(String arguments, String message) {
    CommandRun run = CommandRun.inIndonesian("", arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).endsWith(" --help)\n").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"termination": {"date": "15-06-2026"}} | :1:26: termination.date berisi 15-06-2026; seharusnya tanggal yang ada, ditulis seperti 2026-06-15, sebelum tahun 9900; apakah maksudnya 2026-06-15?
          {"termination": {"date": "2026-06-15"}, "participant": {"citizenship": "WNI"}} | berisi WNI; seharusnya salah satu dari INDONESIAN, FOREIGN; apakah maksudnya INDONESIAN?
          {"termination": {"date": "2026-06-15"}, "employment": {"agreement": {"type": "pkwt"}}} | berisi pkwt; seharusnya salah satu dari PKWT, PKWTT; apakah maksudnya PKWT?
          {"termination": {"date": "2026-06-15"}, "employment": {"reportedWage": 4250000}} | employment.reportedWage berisi angka; seharusnya objek seperti {"amount": 4250000, "currency": "IDR"}
          {"termination": {"date": "2026-06-15"}, "employment": {"reportedWage": {"amount": 1000000000001, "currency": "IDR"}}} | terlalu besar; seharusnya 0 sampai Rp1000000000000
          {"case": {"termination": {"date": "2026-06-15"}}, "events": [{"event": "PAID", "on": "2026-06-20", "month": 1, "amount": {"amount": 1, "currency": "IDR"}, "by": "AGENCY"}, {"event": "FILED", "on": "2026-06-18", "month": 1}]} | events[1] FILED tanggal 2026-06-18 ditolak: urutan harinya terbalik: kejadian sebelumnya pada 2026-06-20
          {"case": {"termination": {"date": "2026-06-15"}}, "events": [{"event": "PAID", "on": "2026-06-20", "month": 1, "amount": {"amount": 1, "currency": "IDR"}, "by": "AGENCY"}, {"event": "FILED", "on": "2026-06-20", "month": 1}]} | events[0] PAID tanggal 2026-06-20 ditolak: bulan 1 belum diajukan; ajukan lebih dahulu
          """)
  void aFactWronglyWrittenIsToldWithItsPlace(String document, String message) {
    CommandRun run = CommandRun.inIndonesian(document, "assess", "-");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("jkp assess: masukan standar").contains(message);
    assertThat(run.err()).hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "calendar", "init"})
  void noFileIsWrittenIntoNoFolder(String command) {
    String[] arguments =
        Stream.of(command, command.equals("init") ? "" : sample("berhak-2026"), "-o", "no/such/x")
            .filter(argument -> !argument.isEmpty())
            .toArray(String[]::new);
    CommandRun run = CommandRun.inIndonesian("2026-06-15\n", arguments);

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err())
        .as("nothing is asked or done before")
        .startsWith("jkp " + command + ": tidak dapat menulis no/such/x: folder itu tidak ada (");
  }

  @ParameterizedTest
  @CsvSource({"report, <!DOCTYPE html>", "calendar, BEGIN:VCALENDAR"})
  void aHyphenIsStandardOutputAndNoFile(String command, String opening) {
    CommandRun run = CommandRun.inIndonesian("", command, sample("berhak-2026"), "-o", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWithIgnoringCase(opening);
    assertThat(Path.of("-")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "claim", "summary", "compare"})
  void aCaseIsTakenWhereAClaimIsAskedForAndTheOtherWayRound(String command) {
    for (String file : new String[] {sample("berhak-2026"), claim("bulan-3-terlewat")}) {
      CommandRun run = CommandRun.inIndonesian("", command, file);

      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).isNotEmpty();
    }
  }

  @Test
  void ofAFileOverSeveralLinesABatchSaysInOneLineWhatToDo() throws IOException {
    String file = Files.readString(Path.of(sample("berhak-2026")), StandardCharsets.UTF_8);
    CommandRun run = CommandRun.inIndonesian(file, "batch", "-q");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.out()).hasLineCount(1).contains("tiap baris harus memuat satu kasus; jq -c .");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aWageHasOneLimitForOneWorkerInACaseAndInAPayroll() {
    String limit = "terlalu besar; seharusnya 0 sampai Rp1000000000000";
    String[] payroll = "contribution - --risk LOW --month 2026-05".split(" ");

    assertThat(
            CommandRun.inIndonesian(
                    "", "contribution --risk LOW --month 2026-05 --wage 1000000000001".split(" "))
                .err())
        .contains(limit);
    assertThat(CommandRun.inIndonesian("id,wage\nA,1000000000001\n", payroll).err())
        .contains(limit);
  }

  @Test
  void allThatIsWrongWithTheArgumentsIsTold() {
    CommandRun run =
        CommandRun.inIndonesian(
            "", "contribution --wage 4.250.000 --month 05-2026 --risk LOWW".split(" "));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("jkp contribution: nilai untuk --"))
        .anyMatch(line -> line.contains("--wage salah: ") && line.contains("tulis 4250000"))
        .anyMatch(line -> line.contains("apakah maksudnya 2026-05?"))
        .anyMatch(line -> line.contains("--risk") && line.contains("VERY_LOW"));
  }

  @Test
  void whatIsMissingIsToldOnceAndHelpIsGivenInSpiteOfMistakes() {
    CommandRun missing = CommandRun.inIndonesian("", "contribution");
    CommandRun help = CommandRun.inIndonesian("", "assess", "--as-of", "kemarin", "--help");

    assertThat(missing.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(missing.err()).hasLineCount(1).contains("--month, --risk");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).startsWith("Pemakaian: jkp assess ");
  }

  @Test
  void withoutACommandAndAfterTheWordForHelpThereIsHelp() {
    CommandRun alone = CommandRun.inIndonesian("");
    CommandRun help = CommandRun.inIndonesian("", "help", "assess");

    assertThat(alone.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(alone.err()).startsWith("Pemakaian: jkp ").contains("Perintah:", "Kode keluar:");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out()).startsWith("Pemakaian: jkp assess ").contains("Contoh:");
  }
}
