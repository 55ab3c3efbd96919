package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/** Damages the samples in every place. */
class MutationTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNode CASE = MAPPER.readTree(Samples.CASE);
  private static final JsonNode ANSWER = MAPPER.readTree(Samples.ANSWER);
  private static final List<JsonNode> OF_EVERY_TYPE =
      Stream.of("null", "true", "7", "7.5", "\"x\"", "[]", "{}").map(MAPPER::readTree).toList();

  /** A document with one node replaced. */
  record Mutant(String path, JsonNodeType was, JsonNode now, String json) {
    @Override
    public String toString() {
      return path + " is " + now;
    }
  }

  static Stream<Mutant> wrongTypesInTheCase() {
    return mutants(CASE)
        .filter(mutant -> mutant.was() != mutant.now().getNodeType() && !mutant.now().isNull());
  }

  static Stream<Mutant> nullsInTheCase() {
    return mutants(CASE).filter(mutant -> mutant.now().isNull());
  }

  static Stream<Mutant> mutantsOfTheAnswer() {
    return mutants(ANSWER);
  }

  @ParameterizedTest
  @MethodSource("wrongTypesInTheCase")
  void refusesAWrongTypeWhereItStands(Mutant mutant) {
    assertThat(refusal(mutant.json(), JkpCase.class).orElseThrow().path()).isEqualTo(mutant.path());
  }

  @ParameterizedTest
  @MethodSource("nullsInTheCase")
  void readsNullAsAbsentOrRefusesIt(Mutant mutant) {
    refusal(mutant.json(), JkpCase.class)
        .ifPresent(refusal -> assertThat(mutant.path()).startsWith(refusal.path()));
  }

  @ParameterizedTest
  @MethodSource("mutantsOfTheAnswer")
  void refusesADamagedAnswerWithNothingButItsException(Mutant mutant) {
    refusal(mutant.json(), Answer.class)
        .ifPresent(refusal -> assertThat(refusal.path()).startsWith("$"));
  }

  @Test
  void refusesADocumentCutOffAnywhere() {
    String json = Samples.CASE.stripTrailing();

    assertThat(IntStream.range(0, json.length()).mapToObj(end -> json.substring(0, end)))
        .allSatisfy(cut -> assertThat(refusal(cut, JkpCase.class)).isPresent());
  }

  @Test
  void throwsNothingButItsExceptionForADamagedCharacter() {
    for (char damage : "\"{}[],:\\0-e\u0000\ud800\u00e9".toCharArray()) {
      for (int i = 0; i < Samples.CASE.length(); i++) {
        StringBuilder json = new StringBuilder(Samples.CASE);
        json.setCharAt(i, damage);
        refusal(json.toString(), JkpCase.class);
      }
    }
  }

  /** The refusal of a document, which never shows what is personal. */
  private static Optional<JkpJsonException> refusal(String json, Class<?> type) {
    try {
      JkpJson.read(json, type);
      return Optional.empty();
    } catch (JkpJsonException e) {
      assertThat(e + " " + e.path() + " " + e.getCause())
          .doesNotContain("3204114609979001", "Siti", "Sejahtera");
      return Optional.of(e);
    }
  }

  private static Stream<Mutant> mutants(JsonNode document) {
    return places(document, JsonPointer.empty())
        .flatMap(place -> OF_EVERY_TYPE.stream().map(node -> mutant(document, place, node)));
  }

  private static Stream<JsonPointer> places(JsonNode node, JsonPointer place) {
    Stream<JsonPointer> below =
        node.isArray()
            ? IntStream.range(0, node.size())
                .boxed()
                .flatMap(i -> places(node.get(i), place.appendIndex(i)))
            : node.properties().stream()
                .flatMap(e -> places(e.getValue(), place.appendProperty(e.getKey())));
    return Stream.concat(Stream.of(place), below);
  }

  private static Mutant mutant(JsonNode document, JsonPointer place, JsonNode now) {
    return new Mutant(
        "$" + place.toString().replaceAll("/([0-9]+)", "[$1]").replace('/', '.'),
        document.at(place).getNodeType(),
        now,
        replaced(document.deepCopy(), place, now).toString());
  }

  private static JsonNode replaced(JsonNode document, JsonPointer place, JsonNode now) {
    if (place.matches()) {
      return now;
    }
    JsonNode parent = document.at(place.head());
    if (parent instanceof ArrayNode array) {
      array.set(place.last().getMatchingIndex(), now);
    } else {
      ((ObjectNode) parent).set(place.last().getMatchingProperty(), now);
    }
    return document;
  }
}
