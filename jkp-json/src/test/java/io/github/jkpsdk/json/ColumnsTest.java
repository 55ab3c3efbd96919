package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.jqwik.Samples;
import java.io.StringWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ColumnsTest {

  private static final long SEED = 2026;

  private static final JsonMapper EXACT =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final List<Answer> ANSWERS =
      Samples.ofSeed(SEED).claims(20).stream().map(Jkp.standard()::answer).toList();

  @Test
  void everyValueIsWhatTheJsonHasAtItsPathAlsoWhenAllAreAskedForAtOnce() {
    Set<String> paths = new LinkedHashSet<>();
    ANSWERS.forEach(answer -> addPaths("", tree(answer), paths));
    Columns all = Columns.of(List.copyOf(paths));
    assertThat(paths).hasSizeGreaterThan(300);

    for (Answer answer : ANSWERS) {
      JsonNode tree = tree(answer);
      assertThat(all.row(answer)).isEqualTo(paths.stream().map(path -> at(tree, path)).toList());
    }
  }

  @Test
  void eachPathAloneGivesTheSame() {
    Answer answer = ANSWERS.get(0);
    Set<String> paths = new LinkedHashSet<>();
    JsonNode tree = tree(answer);
    addPaths("", tree, paths);
    assertThat(paths)
        .allSatisfy(
            path ->
                assertThat(Columns.of(List.of(path)).row(answer)).containsExactly(at(tree, path)));
  }

  @Test
  void aPathThatIsGivenTwiceOrLeadsNowhereHasItsColumn() {
    Answer answer = ANSWERS.get(0);
    String state = answer.standing().state().name();
    assertThat(
            Columns.of(
                    List.of("standing.state", "standing.state.x", "months[99]", "standing.state"))
                .row(answer))
        .containsExactly(state, "", "", state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "standing..state", "months[x]", "[0]", "a b", "months[1"})
  void whatIsNoPathIsRefused(String path) {
    assertThatThrownBy(() -> Columns.of(List.of(path)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "path is a text of "
                + path.length()
                + " characters; it must be one such as standing.state or months[0].status");
  }

  @Test
  void partsAreWrittenAsInTheWhole() {
    Set<String> parts = Set.of("standing", "months", "next", "benefit", "none");
    for (Answer answer : ANSWERS) {
      StringWriter some = new StringWriter();
      JkpJson.write(answer, parts, some);
      assertThat(some).hasToString(((ObjectNode) tree(answer)).retain(parts).toString());
    }

    StringWriter list = new StringWriter();
    JkpJson.write(ANSWERS.subList(0, 2), Set.of("asOf"), list);
    assertThat(list)
        .hasToString(
            "[{\"asOf\":\"%s\"},{\"asOf\":\"%s\"}]"
                .formatted(ANSWERS.get(0).asOf(), ANSWERS.get(1).asOf()));
  }

  private static JsonNode tree(Answer answer) {
    return EXACT.readTree(JkpJson.write(answer));
  }

  private static void addPaths(String path, JsonNode node, Set<String> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    String start = path.isEmpty() ? "" : path + ".";
    node.propertyNames().forEach(name -> addPaths(start + name, node.get(name), paths));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      addPaths(path + "[" + i + "]", node.get(i), paths);
    }
  }

  private static String at(JsonNode tree, String path) {
    JsonNode node = tree.at("/" + path.replace("]", "").replaceAll("[.\\[]", "/"));
    return node.isContainer() ? node.toString() : node.asString("");
  }
}
