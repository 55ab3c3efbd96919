package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.json.JkpJackson3Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What one row of a file does to the others: nothing. */
class CsvRowsOfABatchTest {

  private static final String HEADINGS = "id;termination_date\n";

  private static final String GOOD_ROW = ";2026-06-15\n";

  private static final int MANY = 2_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "D;\"2026-06-15\"x",
        "D;\"2026-06-15",
        "D;2026-06-15;\"",
        "D;2026-06-15;\"Wulandari\"\"",
        "D;2026-06-15;Wulandari"
      })
  void aRowThatCannotBeReadIsToldInItsPlace(String row) {
    CommandRun run = batch(HEADINGS + goodRows("A", "B", "C") + row + "\n" + goodRows("E", "F"));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(ids(run)).containsExactly("A", "B", "C", "D", "E", "F");
    assertThat(answers(run).get(3).path("line").intValue()).isEqualTo(5);
    assertThat(run.out()).doesNotContain("Wulandari");
  }

  @Test
  void aQuoteThatIsNotClosedIsToldAsSuchAndTakesNothingWithIt() {
    CommandRun run = batch(HEADINGS + "X;\"2026-06-15\n" + ("A" + GOOD_ROW).repeat(MANY));

    List<JsonNode> answers = answers(run);
    assertThat(answers).hasSize(1 + MANY);
    assertThat(answers.get(0).path("line").intValue()).isEqualTo(2);
    assertThat(answers.get(0).at("/error/message").stringValue()).contains("is not closed");
    assertThat(answers.subList(1, answers.size())).allMatch(answer -> answer.has("verdict"));
  }

  /** The first cell of a row that cannot be read may be anything. */
  @Test
  void onlyAnIdIsRepeated() {
    CommandRun run = batch(HEADINGS + "3299994609979001;\"\nSiti Wulandari;\"\n\"A;\n;\"\n");

    assertThat(run.out()).hasLineCount(4).doesNotContain("3299994609979001", "Wulandari", "\"id\"");
  }

  @Test
  void headingsWithAnOpenQuoteAreToldOnce() {
    assertThat(batch("id;\"termination_date\nA;2026-06-15\n").out())
        .hasLineCount(1)
        .contains("\"line\":1", "is not closed");
  }

  @Test
  void aRowThatIsTooLongIsToldInItsPlace() {
    CommandRun run = batch(HEADINGS + "A" + ";".repeat(LineAnswers.LIMIT) + "\n" + goodRows("B"));

    assertThat(answers(run)).hasSize(2);
    assertThat(answers(run).get(0).at("/error/message").stringValue()).contains("1048576 bytes");
    assertThat(answers(run).get(1).path("id").stringValue()).isEqualTo("B");
  }

  /** Those of a Macintosh of old and those of Windows, also in one file. */
  @Test
  void everyLineEndOfASpreadsheetEndsARow() {
    CommandRun run =
        batch("id;termination_date\r\nA;2026-06-15\rB;x\r\n\r\n\r\rC;x\n\nD;2026-06-15\r");

    assertThat(ids(run)).containsExactly("A", "B", "C", "D");
    assertThat(answers(run).get(1).path("line").intValue()).isEqualTo(3);
    assertThat(answers(run).get(2).path("line").intValue()).isEqualTo(7);
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void answersComeAsSoonAsTheInputPauses() throws Exception {
    PipedOutputStream feed = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(feed);
    PipedInputStream answers = new PipedInputStream(1 << 16);
    PipedOutputStream out = new PipedOutputStream(answers);
    OutputStream none = OutputStream.nullOutputStream();
    Thread batch =
        new Thread(() -> JkpCommand.run(Language.EN, in, out, none, "batch", "--csv", "-q"));
    batch.start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    for (String written : List.of("id\nA\n", "B\n\nC", "\r", "\nD\r\n")) {
      write(written, feed);
      assertThat(lines.readLine()).startsWith("{\"line\":");
    }
    feed.close();
    batch.join();
  }

  private static void write(String text, OutputStream feed) throws IOException {
    feed.write(text.getBytes(StandardCharsets.UTF_8));
    feed.flush();
  }

  private static String goodRows(String... ids) {
    return String.join("", Stream.of(ids).map(id -> id + GOOD_ROW).toList());
  }

  private static CommandRun batch(String csv) {
    return CommandRun.reading(csv, "batch", "--csv", "-q", "--lang=en");
  }

  private static List<String> ids(CommandRun run) {
    return answers(run).stream().map(answer -> answer.path("id").asString("")).toList();
  }

  private static List<JsonNode> answers(CommandRun run) {
    return run.out().lines().map(line -> JkpJackson3Module.strictMapper().readTree(line)).toList();
  }
}
