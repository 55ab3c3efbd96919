package io.github.jkpsdk.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.json.JkpJackson3Module;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class BatchCommandTest {

  private static final String GOOD = terminatedOn(LocalDate.of(2026, 6, 15));
  private static final String OUTCOME = "UNDECIDED";

  @Test
  void everyLineIsAnsweredOnALineOfItsOwn() {
    CommandRun run = CommandRun.reading(GOOD + "\n" + GOOD, "batch", "--quiet");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).endsWith("\n");
    assertThat(answers(run)).hasSize(2).allMatch(BatchCommandTest::isUndecided);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void answersKeepTheOrderOfTheLinesWithAnyNumberOfWorkers(int workers) {
    LocalDate first = LocalDate.of(2021, 2, 2);
    String lines =
        IntStream.range(0, 500)
            .mapToObj(i -> terminatedOn(first.plusDays(i)))
            .collect(joining("\n"));

    CommandRun run = CommandRun.reading(lines, "batch", "--workers", "" + workers);

    assertThat(answers(run))
        .extracting(answer -> answer.path("verdict").path("asOf").stringValue())
        .containsExactlyElementsOf(
            IntStream.range(0, 500).mapToObj(i -> first.plusDays(i).toString()).toList());
  }

  @Test
  void aLineMayBeAClaim() {
    String claim = "{\"asOf\": \"2026-07-01\", \"case\": " + GOOD + ", \"events\": []}";
    String refused =
        "{\"events\": [{\"event\": \"VERIFIED\", \"on\": \"2026-06-20\", \"month\": 1}], "
            + "\"case\": "
            + GOOD
            + "}";
    CommandRun run =
        CommandRun.reading(String.join("\n", GOOD, claim, refused), "batch", "--lang=en");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(isUndecided(answers(run).get(0))).isTrue();
    assertThat(answers(run).get(1).path("asOf").stringValue()).isEqualTo("2026-07-01");
    assertThat(answers(run).get(1).path("months").size()).isEqualTo(6);
    assertThat(answers(run).get(2).path("error").path("path").stringValue())
        .isEqualTo("$.events[0]");
  }

  @Test
  void aBadLineIsToldInItsPlaceAndTheRestGoesOn() {
    String lines = String.join("\n", GOOD, "{\"termination\": {\"date\": \"15 Juni\"}}", "{", GOOD);
    CommandRun run = CommandRun.reading(lines, "batch", "-", "-q", "--lang=en");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(answers(run)).hasSize(4);
    assertThat(isUndecided(answers(run).get(3))).isTrue();
    assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
        .startsWith(
            "{\"line\":2,\"error\":{\"code\":\"INVALID_INPUT\",\"path\":\"$.termination.date\",")
        .contains("termination.date is a text of 7 characters; it must be an existing day");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{'id': 'K-1', 'termination': {'date': '2026-06-15', 'reason': 1}} ; INVALID_INPUT; K-1",
        "{'id': 'K-2', 'termination': {'date': '2026-06-15'}, 'filedOn': '2026-06-01'}"
            + " ; IMPOSSIBLE_FACTS; K-2",
        "{'id': 'K-3', 'termination': {'date': '2021-02-01'}} ; NOT_IN_FORCE; K-3",
        "{'case': {'id': 'K-4', 'termination': {'date': '2026-06-15'}},"
            + " 'events': [{'event': 'VERIFIED', 'on': '2026-06-20', 'month': 1}]}"
            + " ; REFUSED_EVENT; K-4",
        "{'id': '3299994609979001', 'termination': {}} ; INVALID_INPUT; -",
        "{'id': 'K-6' ; INVALID_INPUT; -"
      })
  void anErrorHasACodeAndTheIdOfItsCase(String line, String code, String id) {
    CommandRun run = CommandRun.reading(line.replace('\'', '"'), "batch", "-q", "--lang=en");
    JsonNode answer = answers(run).get(0);

    assertThat(answer.path("error").path("code").stringValue()).isEqualTo(code);
    assertThat(answer.path("id").asString("-")).isEqualTo(id);
    assertThat(run.out()).doesNotContain("3299994609979001");
  }

  @Test
  void aTerminationBeforeTheLawIsABadLine() {
    JsonNode error = onlyError(terminatedOn(LocalDate.of(2021, 2, 1)));

    assertThat(error.path("path").stringValue()).isEqualTo("$.termination.date");
    assertThat(error.path("message").stringValue()).contains("first day covered is 2021-02-02");
  }

  @Test
  void theFactsOfAClaimFileAreNamedAsThoseOfItsCase() {
    String claim = "{\"case\":" + terminatedOn(LocalDate.of(2021, 2, 1)) + ",\"events\":[]}";

    assertThat(onlyError(claim).path("path").stringValue()).isEqualTo("$.case.termination.date");
  }

  @Test
  void aDayOfAssessmentBeforeTheLawIsABadLine() {
    String early = GOOD.replace("}}", "}, \"asOf\": \"2021-02-01\"}");

    assertThat(onlyError(early).path("path").stringValue()).isEqualTo("$.asOf");
  }

  @Test
  void blankLinesAreCountedAndGiveNothing() {
    CommandRun run = CommandRun.reading("\n \t\r\n" + GOOD + "\r\n\n{\n\n", "batch", "--lang=en");

    assertThat(answers(run)).hasSize(2);
    assertThat(answers(run).get(1).path("line").asInt()).isEqualTo(5);
  }

  @Test
  void aSummaryFollowsOnStandardErrorAndLeavesTheAnswersAlone() {
    String lines =
        Stream.of("samples/berhak-2026", "samples/mengundurkan-diri", "samples/kontrak-habis")
                .map(BatchCommandTest::onOneLine)
                .collect(joining("\n"))
            + "\n{\n"
            + (GOOD + "\n").repeat(1_234)
            + onOneLine("samples/claims/bulan-3-terlewat");
    CommandRun run = CommandRun.reading(lines, "batch", "--lang=en");

    assertThat(run.out())
        .isEqualTo(CommandRun.reading(lines, "batch", "--quiet", "--lang=en").out());
    assertThat(run.err())
        .startsWith(
            """
            1,239 lines: 2 eligible, 2 not eligible, 1,234 undecided, 1 bad
            not eligible for: contract ended early (1), reason for job loss (1)
            undecided for want of: whether the commitment to look for work (KAPK) is signed \
            (1,234), contribution months that were paid (1,234), \
            """)
        .hasLineCount(3);
  }

  private static String onOneLine(String file) {
    try {
      return Files.readString(Path.of(file + ".json")).replaceAll("\\R", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noLinesGiveNoAnswers() {
    assertThat(CommandRun.reading("", "batch")).isEqualTo(new CommandRun(0, "", ""));
  }

  @Test
  void aLineThatIsTooLongIsABadLineOfWhichNothingIsKept() {
    String longest = GOOD + " ".repeat(LineAnswers.LIMIT - GOOD.length());
    CommandRun run = CommandRun.reading(longest + " \n" + GOOD, "batch", "--lang=en");

    assertThat(answers(run).get(0).path("error").path("message").stringValue())
        .isEqualTo("the line is longer than 1048576 bytes");
    assertThat(isUndecided(answers(run).get(1))).isTrue();
  }

  @Test
  void textThatIsNotUtf8IsABadLine() {
    String named = GOOD.replace("}}", "}, \"participant\": {\"name\": \"Jos\u00e9\"}}");

    assertThat(CommandRun.reading(named, "batch").exitCode()).isZero();
    assertThat(CommandRun.reading(named.getBytes(StandardCharsets.ISO_8859_1), "batch").exitCode())
        .isEqualTo(1);
  }

  @Test
  void optionsHoldForEveryLine() {
    CommandRun run =
        CommandRun.reading(
            GOOD, "batch", "--as-of", "2026-07-01", "--interpretation", "ROUNDING=DOWN");

    assertThat(answers(run).get(0).path("verdict").path("asOf").stringValue())
        .isEqualTo("2026-07-01");
    assertThat(run.out()).contains("ROUNDING=DOWN");
  }

  @Test
  void aFileIsReadAsStandardInputIs(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("cases.ndjson"), GOOD);

    assertThat(answers(CommandRun.of("batch", file.toString()))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nope.ndjson | cannot read nope.ndjson: there is no such file",
        "--workers 0 | --workers is 0; it must be 1 to",
        "--workers 100000 | --workers is 100000; it must be 1 to",
        "--workers \u0661 | a text of 1 characters is not an int",
        "--workers two | a text of 3 characters is not an int",
        "--as-of 2026-02-30 | is not a day of the calendar",
        "--alarm-days 3 | argument 2 is not allowed here"
      })
  void wrongUsageIsOneLineAndExitCodeTwo(String arguments, String message) {
    CommandRun run = CommandRun.of(("batch " + arguments).split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("jkp batch: ").contains(message).hasLineCount(1);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void answersComeAsSoonAsTheInputPauses() throws Exception {
    PipedOutputStream feed = new PipedOutputStream();
    PipedInputStream in = new PipedInputStream(feed, 1 << 16);
    PipedInputStream answers = new PipedInputStream(1 << 16);
    PipedOutputStream out = new PipedOutputStream(answers);
    Thread batch =
        new Thread(
            () ->
                JkpCommand.run(
                    Language.EN, in, out, OutputStream.nullOutputStream(), "batch", "-", "-q"));
    batch.start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
    for (String written : List.of(GOOD + "\n", GOOD + "\n{\"term", GOOD.substring(6) + "\n")) {
      feed.write(written.getBytes(StandardCharsets.UTF_8));
      feed.flush();

      assertThat(lines.readLine()).contains("\"UNDECIDED\"");
    }
    feed.close();
    batch.join();
  }

  @Test
  void eventsBesideACaseAreToldAsWhatIsWrong() {
    CommandRun run =
        CommandRun.reading(
            "{\"participant\":{},\"termination\":{\"date\":\"2026-06-15\"},\"events\":[]}",
            "batch",
            "-",
            "-q",
            "--lang=en");

    assertThat(run.out()).contains("\"path\":\"$.events\"", "events is no field here");
  }

  private static String terminatedOn(LocalDate day) {
    return "{\"termination\": {\"date\": \"" + day + "\"}}";
  }

  private static boolean isUndecided(JsonNode answer) {
    return answer.path("verdict").path("outcome").asString("").equals(OUTCOME);
  }

  private static JsonNode onlyError(String line) {
    CommandRun run = CommandRun.reading(line, "batch", "--lang=en");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(answers(run)).hasSize(1);
    return answers(run).get(0).path("error");
  }

  private static List<JsonNode> answers(CommandRun run) {
    return run.out().lines().map(line -> JkpJackson3Module.strictMapper().readTree(line)).toList();
  }
}
