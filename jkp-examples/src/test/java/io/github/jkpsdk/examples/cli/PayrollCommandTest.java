package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.contribution.PayrollMonth;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayrollCommandTest {

  private static final String SAMPLE = "samples/payrolls/gaji-2026-05.csv";

  private static final String PREFIX = "jkp contribution: standard input: ";

  private static final String FAULTY =
      """
      id,wage,basic,fixed_allowances
      A-01,4.250.000,,
      3299994609979001,4250000,,
      A-03,Siti Contoh,,
      A-04,3299994609979001,,
      A-05,-1,,
      A-06,,,
      A-07,4250000,4250000,
      A-08,4250000,,500000
      ,4250000,,
      A-10,1000000000001,,
      A-01,4250000,,
      A-12,4250000,,,Siti Contoh
      A 13,Rp 1,,
      """;

  /** Worked out by hand: 0.54% and 0.30% of each wage, 0.22% and 0.14% of it up to Rp5,000,000. */
  @Test
  void everyWorkerAndTheSumsStandInTheTable() {
    CommandRun run =
        CommandRun.of(
            "contribution", SAMPLE, "--month=2026-05", "--risk=LOW", "--paid-on=2026-06-16");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out().replaceAll(" +", " "))
        .startsWith("Iuran JKP bulan Mei 2026, pekerja: 5. ")
        .contains("\nPekerja Upah Pemerintah Dari JKK Sisa JKK Sisa JKM Tagihan\n")
        .contains("\nA-02 6.500.000 11.000 7.000 28.100 19.500 54.600\n")
        .contains("\nA-03 4.250.000 9.350 5.950 17.000 12.750 35.700\n")
        .contains("\nA-04 4.000.000 8.800 5.600 16.000 12.000 33.600\n")
        .contains("\nA-05 2.773.184 6.101 3.882,46 11.092,73 8.319,55 23.294,74\n")
        .contains("\nJumlah 21.773.184 44.601 28.382,46 89.192,73 65.319,55 182.894,74\n")
        .contains("\n- dari pemerintah pusat Rp44.601 PP 37/2021 Pasal 11 ayat (4)\n")
        .contains("\nDenda keterlambatan Rp3.657,89 PP 44/2015 Pasal 22\n")
        .contains(" Jatuh tempo 15 Juni 2026, dibayar 16 Juni 2026; bulan keterlambatan: 1\n")
        .contains("\nYang dibayar perusahaan Rp186.552,63\n")
        .contains("[CONTRIBUTION_ROUNDING=SEN_HALF_UP]", "bukan nasihat hukum");
  }

  @Test
  void theTableIsAlsoInEnglishAndShowsWhatCameOutOfJkm() {
    assertThat(
            CommandRun.of("contribution", SAMPLE, "--month=2025-01", "--risk=LOW", "--lang=en")
                .out()
                .replaceAll(" +", " "))
        .contains("\nWorker Wage Government From JKK From JKM JKK left JKM left Bill\n")
        .contains("\nSum 21,773,184 44,601 28,382.46 20,273.18 89,192.73 45,046.37 182,894.74\n")
        .contains("\nTo be paid by the company Rp182,894.74\n")
        .doesNotContain("Fee for paying late");
  }

  @Test
  void aPipeGivesTheBillAsJson() {
    CommandRun run = bill("id,wage\nA-01,4250000\nA-02,6500000.50\n", "--json");
    PayrollMonth.Bill bill = JkpJson.read(run.out(), PayrollMonth.Bill.class);

    assertThat(run.exitCode()).isZero();
    assertThat(bill.workers()).extracting(PayrollMonth.Line::id).containsExactly("A-01", "A-02");
    assertThat(bill.sum().wage()).isEqualTo(Rupiah.ofSen(1_075_000_050));
    assertThat(bill.billed()).isEqualTo(Rupiah.of(90_300));
  }

  @Test
  void reliefHoldsForAllWorkers() {
    String file = "id,wage\nA-01,4000000\nA-02,6000000\n";
    String[] relief = {"--industry=TOYS", "--participants=50", "--jkk-settled-until=2025-01"};

    assertThat(relieved(file, "2025-03-17", relief)).isEqualTo(Rupiah.of(42_000));
    assertThat(relieved(file, "2025-03-18", relief)).isEqualTo(Rupiah.of(42_840));
    assertThat(relieved(file, "2026-07-01", relief)).isEqualTo(Rupiah.of(71_280));
  }

  /** The last day with relief is 2026-06-30; after it 16 months of 2% on Rp54,000. */
  private static Rupiah relieved(String file, String paidOn, String... relief) {
    CommandRun run =
        CommandRun.reading(
            file,
            Stream.concat(
                    Stream.of(
                        "contribution",
                        "-",
                        "--month=2025-02",
                        "--risk=VERY_LOW",
                        "--json",
                        "--paid-on=" + paidOn),
                    Stream.of(relief))
                .toArray(String[]::new));
    return JkpJson.read(run.out(), PayrollMonth.Bill.class).billed();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,wage\nA-01,4250000\n",
        "\ufeffid,wage\r\nA-01,4250000\r\n",
        "Nomor;Upah\nA-01;4250000\n;\n\n",
        "id,Upah Pokok,tunjangan-tetap,Tunjangan tidak tetap\nA-01,\"3500000\",750000,900000",
        "id,upah harian,wage\nA-01,170000,\n",
        "id;wage\nA-01;4250000,00\n"
      })
  void headingsAreInEitherLanguageAndWagesInAnyForm(String file) {
    CommandRun run = bill(file);

    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll(" +", " "))
        .contains("\nA-01 4.250.000 9.350 5.950 17.000 12.750 35.700\n");
  }

  @Test
  void everyFaultIsToldWithItsLineAndNothingPersonal() {
    CommandRun run = bill(FAULTY);

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).doesNotContain("3299994609979001", "Siti", "A 13");
    String digits = "; it must be rupiah in digits, such as 4250000 or 4250000.50";
    assertThat(run.err().lines().map(line -> line.replace(PREFIX, "")))
        .containsExactly(
            "line 2: wage is 4.250.000" + digits,
            "line 3: id has 16 digits in a row; a NIK is not allowed, use a name of your own",
            "line 4: wage is a text of 11 characters" + digits,
            "line 5: wage is a text of 16 characters" + digits,
            "line 6: wage is -1" + digits,
            "line 7: wage is empty; it is required, or basic or daily_wage",
            "line 8: wage and basic are given; only one of them is allowed",
            "line 9: fixed_allowances is given; it is allowed with basic alone",
            "line 10: id is empty; it is required",
            "line 11: wage is too large; it must be 0 to Rp1000000000000",
            "line 12: id is that of line 2; each worker must have one of his own",
            "line 13: more cells are filled than there are headings",
            "line 14: id has a character that is not allowed at place 2; 1 to 64 letters, digits, -, _ and . are allowed",
            "line 14: wage is Rp 1" + digits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | the file is empty; it must have headings, such as id,wage",
        "wage,id | line 1: the first heading must be id",
        "id,wage,WAGE | line 1: heading wage is there twice",
        "'id,basic_wage,wage' | line 1: heading 2 is not known; allowed are id (nomor), wage (upah)",
        "id,fixed_allowances | line 1: no heading is that of a wage; one of [wage, basic, daily_wage]",
        "'id,wage\nA-01,\"4250000\"0' | line 2: the row must be CSV as in RFC 4180"
      })
  void badHeadingsAreTold(String file, String fault) {
    CommandRun run = bill(file);

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).startsWith(PREFIX + fault).hasLineCount(1);
  }

  @Test
  void aFileWithoutHeadingsTellsNothingOfItsFirstRow() {
    assertThat(bill("3299994609979001,Siti,4250000\n").err())
        .contains("heading 1 is not known", "heading 3 is not known", "must be id")
        .doesNotContain("3299994609979001", "Siti", "4250000");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--month=2026-05 --risk=LOW | 2 | --wage",
        "- --wage=1 --month=2026-05 --risk=LOW | 2 | only one of them",
        "none.csv --month=2026-05 --risk=LOW | 2 | cannot read none.csv",
        "- --month=2021-01 --risk=LOW | 1 | 2021-02",
        "- --month=2039-12 --risk=LOW --paid-on=2040-01-02 | 1 | 2040",
        "--wage=1 --month=2026-05 --risk=LOW --paid-on=2026-06-15 | 2 | --industry",
        "- --month=2025-05 --risk=LOW --industry=TOYS --participants=50 --jkk-settled-until=2025-01"
            + " | 2 | --paid-on"
      })
  void wrongUsageIsOneLine(String arguments, int exitCode, String message) {
    CommandRun run =
        CommandRun.reading("id,wage\nA-01,4250000\n", ("contribution " + arguments).split(" "));

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("jkp contribution: ").contains(message).hasLineCount(1);
  }

  @Test
  void aBigPayrollIsBilledWhole() {
    String rows =
        IntStream.range(0, 30_000)
            .mapToObj(i -> "W-" + i + ",2773184\n")
            .reduce(new StringBuilder("id,wage\n"), StringBuilder::append, StringBuilder::append)
            .toString();

    assertThat(bill(rows).out().replaceAll(" +", " "))
        .contains("\nJumlah 83.195.520.000 183.030.000 116.473.800 ");
  }

  private static CommandRun bill(String file, String... options) {
    return CommandRun.reading(
        file.getBytes(StandardCharsets.UTF_8),
        Stream.concat(
                Stream.of("contribution", "-", "--month=2026-05", "--risk=LOW"), Stream.of(options))
            .toArray(String[]::new));
  }
}
