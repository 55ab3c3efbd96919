package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Explanation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Words for people as JSON. */
class ExplanationJsonTest {

  private static final Path FOLDER = Path.of("..", "docs", "examples");

  private static final Locale INDONESIAN = Locale.forLanguageTag("id");

  static Stream<Answer> answers() throws IOException {
    Jkp jkp = Jkp.standard();
    ClaimFile file = JkpJson.readClaim(Files.readString(FOLDER.resolve("claim.json")));
    Answer ofClaim =
        jkp.answer(file.claim(), file.dayOfAnswer()).toBuilder()
            .interpretationEffects(jkp.interpretationEffects(file.claim(), file.dayOfAnswer()))
            .remedies(jkp.remedies(file.claim(), file.dayOfAnswer()))
            .build();
    var facts = JkpJson.readCase(Files.readString(FOLDER.resolve("case-with-remedies.json")));
    return Stream.of(
        ofClaim,
        jkp.answer(facts).toBuilder().remedies(jkp.remedies(facts)).build(),
        jkp.answer(JkpJson.readCase("{\"termination\":{\"date\":\"2026-06-15\"}}")));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void tellWhatTheirAccessorsTell(Answer answer) {
    AnswerExplanation words = Explanation.of(answer, Locale.ENGLISH);
    JsonNode json = JsonMapper.shared().readTree(JkpJson.write(words));

    assertThat(json.path("headline").stringValue()).isEqualTo(words.headline());
    assertThat(json.path("verdict").path("outcome").stringValue())
        .isEqualTo(words.verdict().outcome());
    assertThat(json.path("months")).hasSize(6);
    assertThat(texts(json.path("next"), "sentence"))
        .isEqualTo(words.next().stream().map(AnswerExplanation.Task::sentence).toList());
    assertThat(json.path("verdict").path("missingFacts").propertyNames())
        .containsExactlyElementsOf(words.verdict().missingFacts().keySet());
    assertThat(json.path("remedies")).hasSize(words.remedies().size());
    assertThat(json.path("effects")).hasSize(words.effects().size());
  }

  private static List<String> texts(JsonNode array, String field) {
    return array.valueStream().map(element -> element.path(field).stringValue()).toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void areTheSameThroughBothLinesAndAreWhatTheSchemaDescribes(Answer answer) throws IOException {
    for (Locale locale : List.of(Locale.ENGLISH, INDONESIAN)) {
      AnswerExplanation words = Explanation.of(answer, locale);
      String json = JkpJson.write(words);

      assertThat(JkpJackson3Module.strictMapper().writeValueAsString(words)).isEqualTo(json);
      assertThat(JkpJackson2Module.strictMapper().writeValueAsString(words)).isEqualTo(json);
      assertThat(SchemaTest.errors("explanation", json)).isEmpty();
      assertThat(json).contains(JkpJson.write(Explanation.of(answer.verdict(), locale)));
    }
  }

  @Test
  void areWrittenAndNeverRead() throws IOException {
    String json = JkpJson.write(Explanation.of(answers().findFirst().orElseThrow(), INDONESIAN));

    assertThatExceptionOfType(JkpJsonException.class)
        .isThrownBy(() -> JkpJson.read(json, AnswerExplanation.class))
        .withMessageStartingWith("document is an explanation; it is written for people");
  }

  /** The page shows some conditions of a verdict; its form is that of a whole one. */
  @Test
  void haveTheFormThatThePageShows() throws IOException {
    String page = Files.readString(FOLDER.resolve("..").resolve("json.md"));
    String example = page.split("## An answer in words\n", -1)[1].split("```json\n|```", -1)[1];
    JsonNode whole =
        JsonMapper.shared()
            .readTree(
                JkpJson.write(Explanation.of(answers().findFirst().orElseThrow(), INDONESIAN)));
    ((ObjectNode) whole).set("verdict", JsonMapper.shared().readTree(example));

    assertThat(SchemaTest.errors("explanation", whole.toString())).isEmpty();
    assertThat(example).contains("findings", "missingFacts", "interpretations");
  }
}
