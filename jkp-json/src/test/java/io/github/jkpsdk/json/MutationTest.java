package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Damages the samples in every place. */
class MutationTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNode CASE = MAPPER.readTree(Samples.CASE);
  private static final JsonNode ANSWER = MAPPER.readTree(Samples.ANSWER);

  static Stream<Mutants.Mutant> wrongTypesInTheCase() {
    return Mutants.of(CASE)
        .filter(mutant -> mutant.was() != mutant.now().getNodeType() && !mutant.now().isNull());
  }

  static Stream<Mutants.Mutant> nullsInTheCase() {
    return Mutants.of(CASE).filter(mutant -> mutant.now().isNull());
  }

  static Stream<Mutants.Mutant> mutantsOfTheAnswer() {
    return Mutants.of(ANSWER);
  }

  @ParameterizedTest
  @MethodSource("wrongTypesInTheCase")
  void refusesAWrongTypeWhereItStands(Mutants.Mutant mutant) {
    assertThat(refusal(mutant.json(), JkpCase.class).orElseThrow().path()).isEqualTo(mutant.path());
  }

  @ParameterizedTest
  @MethodSource("nullsInTheCase")
  void readsNullAsAbsentOrRefusesIt(Mutants.Mutant mutant) {
    refusal(mutant.json(), JkpCase.class)
        .ifPresent(refusal -> assertThat(mutant.path()).startsWith(refusal.path()));
  }

  @ParameterizedTest
  @MethodSource("mutantsOfTheAnswer")
  void refusesADamagedAnswerWithNothingButItsException(Mutants.Mutant mutant) {
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
          .doesNotContain("3299994609979001", "Siti", "Sejahtera");
      return Optional.of(e);
    }
  }
}
