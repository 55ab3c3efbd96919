package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class ReportCommandTest {

  @TempDir private Path folder;

  @Test
  void thePageOfACaseIsWrittenAndNothingIsPrinted() {
    assertThat(report(sample("berhak-2026"))).isEqualTo(new CommandRun(0, "", ""));
    assertThat(page())
        .content()
        .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
        .contains("Anda berhak atas manfaat JKP: semua syarat terpenuhi.", "20 Juni 2026");
  }

  @Test
  void thePageOfAClaimIsWrittenToo() {
    report(claim("bulan-3-terlewat"), "--lang", "en");

    assertThat(page()).content().contains("<html lang=\"en\">", "Month 3: lost");
  }

  @Test
  void theDayAndTheReadingsAreThoseOfTheOptions() {
    report(
        claim("bulan-3-terlewat"),
        "--as-of",
        "2026-03-15",
        "--interpretation",
        "WINDOW_DAYS=WORKING_DAYS",
        "--for",
        "adviser");

    assertThat(page())
        .content()
        .contains("15 Maret 2026", "Bulan 3: bisa diajukan", "adalah hari kerja");
  }

  @Test
  void aPageIsForWhomItIsAskedFor() {
    String file = sample("tunggakan-4-bulan");
    String company = CommandRun.of("report", file, "-o", "-", "--for", "employer").out();
    String adviser = CommandRun.of("report", file, "-o", "-", "--for", "adviser").out();

    assertThat(company)
        .contains("<title>Kewajiban perusahaan dalam JKP: PT Contoh Sejahtera</title>")
        .contains("Perusahaan harus menonaktifkan kepesertaan pekerja", "Rp15.300.000")
        .doesNotContain("Anda", "Ajukan klaim", "Siti");
    assertThat(adviser)
        .contains("Cara lain membaca aturan", "Sumber", "Berusia", "Upah yang dilaporkan")
        .doesNotContain("Anda ");
  }

  @Test
  void aDrawingMayBeWrittenByItself() {
    for (String chart : List.of("months", "claim")) {
      String svg = CommandRun.of("report", sample("berhak-2026"), "-o", "-", "--svg", chart).out();

      assertThat(svg).startsWith("<?xml").contains("<svg xmlns=", "<title", "<rect");
      assertThatCode(
              () ->
                  DocumentBuilderFactory.newInstance()
                      .newDocumentBuilder()
                      .parse(new InputSource(new StringReader(svg))))
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "report - ; missing: --output",
        "report -o x.html ; missing: FILE",
        "report nope.json -o x.html ; cannot read nope.json: there is no such file",
        "report - -o x.html --json ; argument 5 is not allowed here"
      })
  void wrongUsageIsOneLineAndExitCodeTwo(String arguments, String message) {
    CommandRun run = CommandRun.reading("{}", arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("jkp report: ").contains(message).hasLineCount(1);
  }

  @Test
  void badInputWritesNothing() {
    CommandRun run = CommandRun.reading("{}", "report", "-", "-o", page().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .matches("(?s)jkp report: standard input(:[0-9]+:[0-9]+)?: .*")
        .hasLineCount(1);
    assertThat(page()).doesNotExist();
  }

  private CommandRun report(String file, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "report";
    arguments[1] = file;
    arguments[2] = "-o";
    arguments[3] = page().toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.of(arguments);
  }

  private Path page() {
    return folder.resolve("page.html");
  }
}
