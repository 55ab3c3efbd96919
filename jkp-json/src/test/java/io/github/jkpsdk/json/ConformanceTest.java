package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.json.tables.InterpretationCodecs;
import io.github.jkpsdk.law.Interpretation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cases of docs/conformance, which any implementation can run. */
class ConformanceTest {

  private static final Path FOLDER = Path.of("..", "docs", "conformance");
  private static final Set<String> QUESTIONS =
      Set.of(
          "case",
          "claim",
          "contribution",
          "payroll",
          "deadline",
          "lateFee",
          "wageBase",
          "workPeriods");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build();

  static Stream<ConformanceCase> cases() {
    return files().stream().flatMap(ConformanceTest::casesOf);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void answersAsEveryConformanceCaseExpects(ConformanceCase question) {
    assertThat(PartialMatch.differences(question.expected(), question.answer()))
        .as(question.toString())
        .isEmpty();
  }

  @Test
  void namesEveryCaseOnceAndGivesItsSource() {
    assertThat(cases().map(question -> question.node().path("name").asString()))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(300);
    assertThat(cases())
        .allSatisfy(question -> assertThat(question.node().path("source").asString()).isNotBlank());
  }

  @Test
  void asksOneQuestionInEveryCase() {
    assertThat(cases())
        .allSatisfy(
            question ->
                assertThat(question.node().propertyNames().stream().filter(QUESTIONS::contains))
                    .hasSize(1));
  }

  @Test
  void hasACaseForEveryReadingOfEveryPoint() {
    Set<String> asked =
        cases()
            .map(question -> question.node().path("interpretations"))
            .flatMap(readings -> readings.properties().stream())
            .map(reading -> reading.getKey() + "=" + reading.getValue().asString())
            .collect(Collectors.toSet());

    assertThat(InterpretationCodecs.all().map(Interpretation::label)).allMatch(asked::contains);
  }

  @Test
  void hasACaseOnEachSideOfEveryCondition() {
    Set<String> outcomes =
        cases()
            .flatMap(question -> findings(question.expected()))
            .map(found -> found.path("rule").asString() + " " + found.path("outcome").asString())
            .collect(Collectors.toSet());

    for (String rule : outcomes.stream().map(outcome -> outcome.split(" ")[0]).toList()) {
      assertThat(outcomes).contains(rule + " MET", rule + otherSideOf(rule));
    }
    assertThat(outcomes.stream().map(outcome -> outcome.split(" ")[0]).distinct()).hasSize(21);
  }

  /** Who pays is found or open, and somebody always does. */
  private static String otherSideOf(String rule) {
    return rule.equals("PAYER") ? " UNDECIDED" : " NOT_MET";
  }

  private static Stream<JsonNode> findings(JsonNode node) {
    Stream<JsonNode> below =
        StreamSupport.stream(node.spliterator(), false).flatMap(ConformanceTest::findings);
    return node.has("rule") && node.has("outcome") ? Stream.of(node) : below;
  }

  private static Stream<ConformanceCase> casesOf(Path file) {
    JsonNode document = MAPPER.readTree(file.toFile());
    String name = String.valueOf(file.getFileName());
    return StreamSupport.stream(document.get("cases").spliterator(), false)
        .map(question -> new ConformanceCase(name, question));
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
