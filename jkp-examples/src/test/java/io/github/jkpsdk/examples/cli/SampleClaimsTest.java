package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.json.JkpJackson3Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every sample claim through the command, against days and amounts worked out by hand. */
class SampleClaimsTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/claims.csv", numLinesToSkip = 1, delimiter = '|')
  void theAnswerIsTheOneWorkedOutByHand(
      String name,
      String standing,
      String statuses,
      String windows,
      String next,
      String paid,
      String outstanding,
      String doubtful,
      String lost) {
    JsonNode answer = answer(name);

    assertThat(standing(answer.path("standing"))).isEqualTo(standing);
    assertThat(joined(" ", answer.path("months"), month -> text(month, "status")))
        .isEqualTo(statuses);
    assertThat(joined(" ", answer.path("months"), SampleClaimsTest::window)).isEqualTo(windows);
    assertThat(joined(", ", answer.path("next"), SampleClaimsTest::step)).isEqualTo(next);
    assertThat(amount(answer.path("paid"))).isEqualTo(paid);
    assertThat(amount(answer.path("outstanding"))).isEqualTo(outstanding);
    assertThat(amount(answer.path("doubtful"))).isEqualTo(doubtful);
    assertThat(joined(", ", answer.path("lost"), SampleClaimsTest::lost)).isEqualTo(lost);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theReportInBothLanguagesFitsATerminalAndLeavesNothingOpen(String name) {
    for (String language : List.of("id", "en")) {
      CommandRun run = CommandRun.of("claim", CommandRun.claim(name), "--lang", language);

      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).hasSizeGreaterThan(15).allMatch(line -> line.length() <= 80);
      assertThat(run.out()).doesNotContain("{", "}", "null", "Siti", "3299");
    }
  }

  @Test
  void everySampleIsWorkedOutByHand() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src", "test", "resources", "claims.csv")).stream()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf('|')))
            .toList();

    assertThat(names()).containsExactlyInAnyOrderElementsOf(rows);
  }

  @Test
  void attendanceOf79PercentIsTooLittleAnd80PercentIsEnough() {
    JsonNode months = answer("pelatihan-79-dan-80-persen").path("months");

    assertThat(outcome(months.path(2), "TRAINING_ATTENDANCE"))
        .as("too little, and not needed beside the search")
        .isEqualTo("NOT_APPLICABLE");
    assertThat(outcome(months.path(2), "JOB_SEARCH")).isEqualTo("MET");
    assertThat(outcome(months.path(3), "TRAINING_ATTENDANCE")).isEqualTo("MET");
    assertThat(outcome(months.path(3), "JOB_SEARCH")).isEqualTo("NOT_APPLICABLE");
  }

  @Test
  void companiesCountBeforeTheLawOf2025AndApplicationsAfterIt() {
    JsonNode months = answer("lintas-7-februari-2025").path("months");

    assertThat(search(months.path(2)).path("facts").path("companies").asInt()).isEqualTo(5);
    assertThat(search(months.path(3)).path("facts").path("applications").asInt()).isEqualTo(5);
    assertThat(months)
        .extracting(month -> amount(month.path("amount")))
        .containsExactly("1800000", "1800000", "1800000", "2400000", "2400000", "2400000");
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples", "claims"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static JsonNode answer(String name) {
    CommandRun run = CommandRun.of("claim", CommandRun.claim(name), "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return JkpJackson3Module.strictMapper().readTree(run.out());
  }

  private static JsonNode search(JsonNode month) {
    return finding(month, "JOB_SEARCH");
  }

  private static String outcome(JsonNode month, String rule) {
    return text(finding(month, rule), "outcome");
  }

  private static JsonNode finding(JsonNode month, String rule) {
    return elements(month.path("findings"))
        .filter(finding -> text(finding, "rule").equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** State, and reason, month and last day as far as they say something. */
  private static String standing(JsonNode standing) {
    return Stream.of("state", "reason", "month", "until")
        .map(field -> text(standing, field))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The year once: 2026-01-05/07-05. */
  private static String window(JsonNode month) {
    JsonNode window = month.path("window");
    return text(window, "opensOn") + "/" + text(window, "closesOn").substring(5);
  }

  private static String step(JsonNode step) {
    return text(step, "step") + " " + text(step, "dueOn") + " " + step.path("daysLeft").asInt();
  }

  private static String lost(JsonNode lost) {
    return lost.path("month").asInt() + " " + text(lost, "reason");
  }

  private static String amount(JsonNode amount) {
    return amount.path("amount").asString();
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asString();
  }

  private static String joined(String separator, JsonNode list, Function<JsonNode, String> text) {
    String joined = String.join(separator, elements(list).map(text).toList());
    return joined.isEmpty() ? "-" : joined;
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
