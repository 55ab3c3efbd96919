package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessCommandTest {

  @Test
  void theReportSaysTheVerdictFirstAndEndsWithoutAdvice() {
    String report = CommandRun.of("assess", sample("berhak-2026")).out();

    assertThat(report)
        .startsWith(
            """
            Klaim bulan ke-1 sudah diajukan dan menunggu verifikasi: Rp2.550.000. Perkiraan
            pembayaran: paling lambat 24 Juni 2026.

            Keadaan pada 20 Juni 2026.
            """)
        .contains(
            """
            SYARAT
            Anda berhak atas manfaat JKP: semua syarat terpenuhi.
            """)
        .contains("dibayar oleh BPJS Ketenagakerjaan")
        .contains("  Bulan 6        60%     Rp2.550.000  PP 6/2025 Pasal 21 ayat (1)\n")
        .contains("  Jumlah                Rp15.300.000\n")
        .containsPattern("bukan nasihat hukum.*\\R.*\\R$");
  }

  @Test
  void theReportShowsEveryConditionWithOutcomeArticleAndFacts() {
    assertThat(CommandRun.of("assess", sample("mengundurkan-diri"), "--lang", "en").out())
        .contains(
            """
            x reason for job loss            not met
                  Reason: resignation. This reason gives no right to JKP. (§ PP 37/2021
                  article 20 paragraph (1))
            """);
  }

  @Test
  void whatIsMetIsOneLineUnlessAllIsAskedFor() {
    String brief = CommandRun.of("assess", sample("berhak-2026")).out();
    String all = CommandRun.of("assess", sample("berhak-2026"), "--all").out();

    assertThat(brief)
        .contains("Terpenuhi: kewarganegaraan, usia saat terdaftar,", "Tidak berlaku:")
        .doesNotContain("Berusia 23 tahun");
    assertThat(all).contains("Berusia 23 tahun").doesNotContain("Terpenuhi:");
  }

  @Test
  void moneyAndWhatToDoStandBeforeTheConditions() {
    assertThat(CommandRun.of("assess", sample("berhak-2026")).out())
        .containsSubsequence(
            "\nUANG\n", "\nYANG PERLU ANDA LAKUKAN\n", "\nSYARAT\n", "\nBln Status");
  }

  @Test
  void whoIsNotEntitledSeesNoWindowsAndWhatAMonthWouldBeInOneLine() {
    String brief = CommandRun.of("assess", sample("mengundurkan-diri")).out();

    assertThat(brief)
        .contains("Seandainya berhak: Rp2.550.000 sebulan.\n")
        .doesNotContain("Ajukan klaim bulan ke-2", "Bln Status", "Bulan 6 ", "YANG MEMBAYAR");
    assertThat(CommandRun.of("assess", sample("mengundurkan-diri"), "--all").out())
        .contains("Ajukan klaim bulan ke-2", "Bln Status");
  }

  @Test
  void theReportNamesWhatIsMissingInWords() {
    assertThat(CommandRun.of("assess", sample("data-belum-lengkap")).out())
        .contains("? usia saat terdaftar            belum pasti")
        .contains("DATA YANG PERLU ANDA LENGKAPI\n", "  - tanggal lahir\n")
        .contains("perkiraan; hanya dibayar bila semua syarat terpenuhi");
  }

  @Test
  void theReportSaysWhatTheEmployerOwes() {
    String report = CommandRun.of("assess", sample("upah-dilaporkan-rendah")).out();

    assertThat(report).contains("KEWAJIBAN PERUSAHAAN\n");
    assertThat(report.replaceAll("\\s+", " "))
        .contains("sekaligus sebesar Rp7.200.000. (§ PP 37/2021 Pasal 23)");
  }

  @Test
  void theReportGivesTheDeadlinesByTheirLastDay() {
    String report = CommandRun.of("assess", sample("berhak-2026")).out();

    assertThat(report.replaceAll("\\s+", " "))
        .contains("BATAS WAKTU - Perusahaan harus mendaftarkan Anda")
        .contains(
            "- Ajukan klaim bulan ke-2, 20–25 Juli 2026. Di siapkerja.kemnaker.go.id. Siapkan"
                + " swafoto. (≈ kebiasaan portal, Permenaker 15/2021, Peraturan BPJS"
                + " Ketenagakerjaan 1/2022)");
  }

  @Test
  void theLanguageIsThatOfTheOptionWhateverTheMachineSpeaks() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(CommandRun.of("assess", sample("berhak-2026")).out())
          .startsWith("Klaim bulan ke-1");
    } finally {
      Locale.setDefault(before);
    }
    assertThat(CommandRun.of("assess", sample("berhak-2026"), "--lang", "en").out())
        .startsWith("The claim of month 1 is filed")
        .contains("20 June 2026", "Rp2,550,000");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 2026-06-15",
    "', \"filedOn\": \"2026-06-20\"', 2026-06-20",
    "', \"filedOn\": \"2026-06-20\", \"asOf\": \"2026-07-01\"', 2026-07-01"
  })
  void theDayOfAssessmentIsTheCasesOwn(String more, String day) {
    assertThat(assessed("{\"termination\": {\"date\": \"2026-06-15\"}" + more + "}", "--json"))
        .satisfies(run -> assertThat(run.exitCode()).isZero())
        .extracting(CommandRun::out)
        .asString()
        .contains("\"asOf\": \"" + day + "\"");
  }

  @Test
  void theDayOfTheOptionComesBeforeTheCasesOwn() {
    String earlier = sample("lapor-provinsi-sebelum");

    assertThat(CommandRun.of("assess", earlier, "--json", "--as-of", "2025-02-07").out())
        .contains("\"outcome\": \"ELIGIBLE\"");
  }

  @Test
  void aReadingMayBeChosen() {
    String expired = sample("kontrak-habis");
    CommandRun run =
        CommandRun.of(
            "assess", expired, "--json", "--interpretation", "TERMINATION_MONTH=COUNTED_IF_PAID");

    assertThat(run.out()).contains("\"monthsPaid\": 24", "\"TERMINATION_MONTH=COUNTED_IF_PAID\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "samples/nope.json | cannot read samples/nope.json: there is no such file",
        "samples | cannot read samples: it is a directory",
        "- --as-of 2026-02-30 | 2026-02-30 is not a day of the calendar",
        "- --as-of=+900000000-01-01 | is not a day of the calendar before 9900",
        "- --as-of=9900-01-01 | 9900-01-01 is not a day of the calendar before 9900",
        "- --as-of=-0001-01-01 | is not a day of the calendar before 9900",
        "- --as-of 20260615 | a text of 8 characters is not a day of the calendar",
        "- --as-of 2021-02-01 | --as-of is 2021-02-01; the first day covered is 2021-02-02",
        "- --interpretation FOO=BAR | --interpretation: there is no such KEY; it must be one of TERMINATION_MONTH,",
        "- --interpretation ROUNDING=BAR | ROUNDING has another value; it must be one of HALF_UP, DOWN, UP",
        "- --interpretation ROUNDING | KEY=VALUE",
        "- --lang fr | [ID, EN]",
        "- --as-off | argument 3 is not allowed here; did you mean --as-of",
        "- more | argument 3 is not allowed here",
        "--json | missing: FILE"
      })
  void wrongUsageIsOneLineAndExitCodeTwo(String arguments, String message) {
    CommandRun run = CommandRun.of(("assess " + arguments).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("jkp assess: ")
        .contains(message)
        .endsWith(" (see jkp assess --help)\n")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | $",
        "nothing | $",
        "[] | $",
        "{} | termination",
        "{T, 'colour': 'red'} | $['...']: ['...'] is no field here; allowed are version,",
        "{T, 'filedOn': '2026-06-20', 'filedOn': '2026-06-20'} | filedOn",
        "{'termination': {'date': '2026-06-15', 'cause': 'FUN'}} | one of RESIGNATION,",
        "{'termination': {'date': '2026-02-30'}} | termination.date is 2026-02",
        "{'termination': {'date': '2021-02-01'}} | the first day covered is 2021-02-02",
        "{T, 'asOf': '2020-12-31'} | asOf is 2020-12-31; the first day covered is 2021-02",
        "{'case': {T, 'asOf': '2020-12-31'}, 'events': []} | case.asOf is 2020-12-31;",
        "{'case': {T}, 'events': [], 'asOf': '2020-12-31'} | asOf is 2020-12-31; the first",
        "{'case': {T, 'asOf': '2020-12-31'}, 'events': [], 'asOf': '2020-12-30'} | asOf is 2020-12-30;",
        "{T, 'contributions': [{'month': '2026-13'}]} | contributions[0].month",
        "{T, 'employment': {'reportedWage': {'amount': -1, 'currency': 'IDR'}}} | is -1; it must",
        "{T, 'employment': {'reportedWage': {'amount': 1, 'currency': 'USD'}}} | currency is a text of 3 characters; it must",
        "{T, 'employment': {'reportedWage': {'amount': 1e400, 'currency': 'IDR'}}} | is 1e400;",
        "{T, 'participant': {'birthDate': '2000-01-01', 'registeredOn': '1999-01-01'}} | birthDate",
        "{T, 'filedOn': '2026-06-14'} | filedOn is 2026-06-14; it must not be before"
      })
  void badInputIsOneLineAndExitCodeOne(String json, String message) {
    String quoted = json.replace("{T", "{'termination': {'date': '2026-06-15'}").replace('\'', '"');
    CommandRun run = assessed(quoted);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .matches("(?s)jkp assess: standard input(:[0-9]+:[0-9]+)?: .*")
        .contains(message)
        .hasLineCount(1);
  }

  @Test
  void badInputNamesItsFile() throws IOException {
    Path file = Files.createTempFile("jkp", ".json");
    try {
      Files.writeString(file, "{}");
      CommandRun run = CommandRun.of("assess", file.toString());

      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("jkp assess: " + WrongUsage.file(file.toString()) + ":1:2: termination");
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void outputThatCannotBeWrittenIsNotSilent() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    int exitCode =
        JkpCommand.run(
            Language.EN, InputStream.nullInputStream(), full, err, "assess", sample("berhak-2026"));

    assertThat(exitCode).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("jkp assess: No space left on device\n");
  }

  private static CommandRun assessed(String json, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "assess";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return CommandRun.reading(json, arguments);
  }
}
