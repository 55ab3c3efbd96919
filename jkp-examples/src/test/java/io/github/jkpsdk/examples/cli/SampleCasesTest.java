package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.json.JkpJackson3Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every sample through the command, against figures worked out by hand from the law. */
class SampleCasesTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/samples.csv", numLinesToSkip = 1)
  void theAnswerIsTheOneWorkedOutByHand(
      String name,
      String outcome,
      String failed,
      String missing,
      int monthsPaid,
      String payer,
      String instalments,
      String liability) {
    JsonNode answer = answer(name);
    JsonNode verdict = answer.path("verdict");

    assertThat(verdict.path("outcome").stringValue()).isEqualTo(outcome);
    assertThat(rules(verdict, "NOT_MET")).isEqualTo(failed);
    assertThat(texts(verdict.path("missingFacts"))).isEqualTo(missing);
    assertThat(verdict.path("findings").path(8).path("facts").path("monthsPaid").asInt(-1))
        .isEqualTo(monthsPaid);
    assertThat(verdict.path("payer").asString("-")).isEqualTo(payer);
    assertThat(amounts(answer.path("benefit").path("instalments"))).isEqualTo(instalments);
    assertThat(liabilities(answer)).isEqualTo(liability);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theReportInBothLanguagesFitsATerminalAndLeavesNothingOpen(String name) {
    for (String language : List.of("id", "en")) {
      CommandRun run = CommandRun.of("assess", sample(name), "--lang", language);

      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out().lines()).hasSizeGreaterThan(30).allMatch(line -> line.length() <= 80);
      assertThat(run.out()).doesNotContain("{", "}", "null");
    }
  }

  @Test
  void everySampleIsWorkedOutByHand() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src", "test", "resources", "samples.csv")).stream()
            .skip(1)
            .map(row -> row.substring(0, row.indexOf(',')))
            .toList();

    assertThat(names()).containsExactlyInAnyOrderElementsOf(rows);
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static JsonNode answer(String name) {
    CommandRun run = CommandRun.of("assess", sample(name), "--json");
    assertThat(run.exitCode()).isZero();
    return JkpJackson3Module.strictMapper().readTree(run.out());
  }

  private static String rules(JsonNode verdict, String outcome) {
    return joined(
        elements(verdict.path("findings"))
            .filter(finding -> finding.path("outcome").stringValue().equals(outcome))
            .map(finding -> finding.path("rule").stringValue()));
  }

  private static String texts(JsonNode list) {
    return joined(elements(list).map(JsonNode::stringValue));
  }

  private static String amounts(JsonNode instalments) {
    return joined(elements(instalments).map(instalment -> amount(instalment.path("amount"))));
  }

  private static String liabilities(JsonNode answer) {
    return joined(
        elements(answer.path("liabilities"))
            .map(owed -> owed.path("kind").stringValue() + " " + amount(owed.path("amount"))));
  }

  private static String amount(JsonNode amount) {
    return amount.path("amount").asString();
  }

  private static Stream<JsonNode> elements(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String joined(Stream<String> words) {
    String joined = String.join(" ", words.toList());
    return joined.isEmpty() ? "-" : joined;
  }
}
