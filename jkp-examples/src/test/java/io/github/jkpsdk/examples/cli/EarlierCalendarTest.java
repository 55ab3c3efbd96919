package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of an earlier calendar nothing is guessed that a later one would hand on. */
class EarlierCalendarTest {

  @TempDir private Path folder;

  private static String written() {
    return CommandRun.of("calendar", claim("akhir-februari"), "-o", "-").out();
  }

  private CommandRun after(String before, Charset charset) throws IOException {
    Path file = Files.writeString(folder.resolve("before.ics"), before, charset);
    return CommandRun.of(
        "calendar", claim("akhir-februari"), "-o", "-", "--previous", file.toString());
  }

  private CommandRun after(String before) throws IOException {
    return after(before, StandardCharsets.UTF_8);
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    assertThat(after(written()).out()).isEqualTo(written());
    assertThat(after("\uFEFF" + written()).out()).isEqualTo(written());
    assertThat(after(written().replaceAll("SEQUENCE:[0-9]+", "SEQUENCE:0")).exitCode()).isZero();
    assertThat(after(written().replaceAll("SEQUENCE:[0-9]+\r\n", "")).exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "SEQUENCE:[0-9]+, SEQUENCE:x",
    "SEQUENCE:[0-9]+, SEQUENCE:-1",
    "SEQUENCE:[0-9]+, SEQUENCE:1000000000",
    "SEQUENCE:[0-9]+, SEQUENCE:",
    "SEQUENCE:([0-9]+), 'SEQUENCE:$1\r\nSEQUENCE:$1'",
  })
  void aVersionIsANumberThatOneMoreCanFollow(String valid, String wrong) throws IOException {
    CommandRun run = after(written().replaceFirst(valid, wrong));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err())
        .contains("an event may have one SEQUENCE; it must be 0 to 999999999")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTAMP:[0-9TZ]+, DTSTAMP:20260631T000000Z",
    "DTSTAMP:[0-9TZ]+, DTSTAMP:20260630T000000",
    "DTSTAMP:[0-9TZ]+, DTSTAMP:20260630T240000Z",
    "DTSTAMP:[0-9TZ]+, DTSTAMP:today",
    "'DTSTAMP:[0-9TZ]+\r\n', ''",
    "DTSTAMP:([0-9TZ]+), 'DTSTAMP:$1\r\nDTSTAMP:$1'",
  })
  void theTimeOfItsWritingIsOne(String valid, String wrong) throws IOException {
    CommandRun run = after(written().replaceFirst(valid, wrong));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err())
        .contains("an event must have one DTSTAMP, of the form 20260131T235959Z")
        .hasLineCount(1);
  }

  @Test
  void itIsTextInUtf8() throws IOException {
    CommandRun run =
        after(
            written().replaceAll("[^\\x00-\\x7f]", "-").replace("SUMMARY:", "SUMMARY:\u00e9"),
            StandardCharsets.ISO_8859_1);

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err()).contains("the file must be text in UTF-8").hasLineCount(1);
  }
}
