package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    assertThat(page()).content().contains("<html lang=\"en\">", "Month 3: missed");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "report - ; Missing required option: '--output=FILE.html|-'",
        "report -o x.html ; Missing required parameter: 'FILE'",
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
    assertThat(run.err()).startsWith("jkp report: standard input: $").hasLineCount(1);
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
