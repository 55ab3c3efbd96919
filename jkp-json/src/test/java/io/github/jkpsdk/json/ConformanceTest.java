package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.conformance.ConformanceCases;
import io.github.jkpsdk.conformance.junit.ConformanceTests;
import io.github.jkpsdk.json.tables.InterpretationCodecs;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** This SDK against the published cases, and what these cases have to hold. */
class ConformanceTest {

  private static final ConformanceCases CASES = ConformanceCases.load();

  @TestFactory
  Stream<DynamicContainer> answersAsEveryConformanceCaseExpects() {
    return ConformanceTests.of(CASES, new OurAnswers());
  }

  @Test
  void theCasesStateTheLawAsItWasCheckedLast() {
    assertThat(CASES.lawCheckedOn()).isEqualTo(Rulebook.standard().checkedOn());
  }

  @Test
  void hasACaseForEveryReadingOfEveryPoint() {
    Set<String> asked =
        CASES.all().stream()
            .flatMap(question -> question.interpretations().entrySet().stream())
            .map(reading -> reading.getKey() + "=" + reading.getValue())
            .collect(Collectors.toSet());

    assertThat(InterpretationCodecs.all().map(Interpretation::label)).allMatch(asked::contains);
  }

  @Test
  void hasACaseOnEachSideOfEveryCondition() {
    Set<String> outcomes =
        CASES.all().stream()
            .map(question -> JsonMapper.shared().readTree(question.expected()))
            .flatMap(ConformanceTest::findings)
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
}
