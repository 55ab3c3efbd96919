package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.json.Problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is told with its place in the text, also where only the facts together are. */
class PlacesTest {

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** The problems of a document that is refused, in its order. */
  private static List<Problem> problems(String json) {
    IllegalArgumentException refused =
        catchThrowableOfType(IllegalArgumentException.class, () -> CaseOrClaim.read(bytes(json)));
    return Problem.all(refused, Problem.WHOLE).stream()
        .map(problem -> problem.placedIn(bytes(json)))
        .toList();
  }

  /** The place of the sign @, which is no part of the document. */
  private static Optional<Place> marked(String json) {
    String before = json.substring(0, json.indexOf('@'));
    int line = (int) before.chars().filter(sign -> sign == '\n').count() + 1;
    return Optional.of(new Place(line, before.length() - before.lastIndexOf('\n')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"termination\": {\"date\": \"2026-06-15\"},\n  \"filedOn\": @\"2026-06-14\"}",
        "{\"termination\": {\"date\": \"2026-06-15\"},\n\"participant\": {\n"
            + " \"birthDate\": @\"2024-01-01\", \"registeredOn\": \"2021-03-01\"}}",
        "{\"termination\": {\"date\": \"2026-06-15\"}, \"months\": [\n"
            + "{\"month\": 1, \"filedOn\": \"2026-06-20\"},\n"
            + "{\"month\": 2, \"filedOn\": @\"2026-06-19\"}]}",
        "{\"case\": {\"termination\": {\"date\": \"2026-06-15\"}}, \"events\": [\n"
            + "{\"event\": \"FILED\", \"on\": \"2026-06-20\", \"month\": 1},\n"
            + "@{\"event\": \"FILED\", \"on\": \"2026-06-21\", \"month\": 1}]}",
        "{\"case\": {\"termination\": {\"date\": \"2026-06-15\"}, \"diedOn\": @\"2026-06-01\"},"
            + " \"events\": []}"
      })
  void factsThatContradictEachOtherHaveAPlace(String json) {
    assertThat(problems(json.replace("@", "")))
        .extracting(Problem::place)
        .containsExactly(marked(json));
  }

  @Test
  void eachOfSeveralHasItsOwn() {
    String json =
        "{\"termination\": {\"date\": \"2026-06-15\"},\n\"filedOn\": \"2026-06-14\",\n"
            + "\"diedOn\": \"2026-06-13\"}";

    assertThat(problems(json))
        .extracting(problem -> problem.place().orElseThrow().line())
        .containsExactly(2, 3);
  }

  /** A fact that is not there is told where it would stand. */
  @ParameterizedTest
  @CsvSource({
    "$.b[1].c, 1, 19", // the value itself
    "$.b[1].x, 1, 13", // the object it is missing from
    "$.b[7], 1, 7",
    "$.bb, 1, 1"
  })
  void theInnermostValueAroundIsTaken(String path, int line, int column) {
    Problem problem = new Problem(Problem.Code.IMPOSSIBLE_FACTS, path, "a problem");

    assertThat(problem.placedIn(bytes("{\"b\": [  1, {\"c\": 2}]}")).place())
        .contains(new Place(line, column));
  }

  @Test
  void nothingIsLookedForInWhatCannotBeRead() {
    Problem problem = new Problem(Problem.Code.IMPOSSIBLE_FACTS, "$.a", "a problem");

    assertThat(problem.placedIn(bytes("{\"b\": "))).isEqualTo(problem);
    assertThat(new Problem(Problem.Code.FAILED, "$", "a problem").placedIn(bytes("{}")).place())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "$.filedOn, filedOn is late, filedOn is late",
    "$.case.filedOn, filedOn is late, $.case.filedOn: filedOn is late",
    "$.filed, filedOn is late, $.filed: filedOn is late",
    "$, it is late, $: it is late"
  })
  void thePathIsNotSaidTwice(String path, String message, String said) {
    assertThat(new Problem(Problem.Code.IMPOSSIBLE_FACTS, path, message)).hasToString(said);
  }
}
