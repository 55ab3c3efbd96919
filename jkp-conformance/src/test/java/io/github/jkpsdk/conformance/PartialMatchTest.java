package io.github.jkpsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.conformance.ConformanceResult.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The comparisons that are published for whoever writes another runner. */
class PartialMatchTest {

  static Stream<JsonNode> comparisons() throws IOException {
    try (InputStream file =
        ConformanceCases.class.getResourceAsStream("/jkp-conformance/matching.json")) {
      return elements(Json.read(file.readAllBytes()).get("comparisons"));
    }
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void differsWhereItHasTo(JsonNode comparison) {
    assertThat(PartialMatch.differences(comparison.get("expect"), comparison.get("answer")))
        .extracting(Difference::path)
        .containsExactlyElementsOf(
            elements(comparison.get("differsAt")).map(JsonNode::asString).toList());
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
