package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Situations that people met, each of which was once answered wrongly. */
class SituationsTest {

  static Stream<Situation> answered() {
    return Situation.all()
        .filter(
            one ->
                Stream.of("expect", "expectContains", "expectPresent", "expectAbsent")
                    .anyMatch(one::has));
  }

  static Stream<Situation> refused() {
    return Situation.all().filter(one -> one.has("expectRefused"));
  }

  @Test
  void everySituationIsChecked() {
    assertThat(answered().count() + refused().count() + 3).isEqualTo(Situation.all().count());
  }

  @ParameterizedTest
  @MethodSource("answered")
  void isAnsweredRightly(Situation situation) {
    CommandRun run = situation.run();

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    JsonNode answer = Situation.json(run.out());
    situation
        .expected("expect")
        .properties()
        .forEach(
            one ->
                assertThat(isSame(one.getValue(), Place.find(answer, one.getKey())))
                    .as("%s is %s", one, Place.find(answer, one.getKey()))
                    .isTrue());
    situation
        .expected("expectContains")
        .properties()
        .forEach(one -> assertThat(Place.find(answer, one.getKey())).contains(one.getValue()));
    assertThat(situation.names("expectPresent"))
        .allMatch(path -> !Place.find(answer, path).isMissingNode());
    assertThat(situation.names("expectAbsent"))
        .allMatch(path -> Place.find(answer, path).isMissingNode());
  }

  /** An amount of nought may be left out. */
  private static boolean isSame(JsonNode expected, JsonNode actual) {
    if (expected.isNumber()) {
      return actual.isMissingNode()
          ? expected.decimalValue().signum() == 0
          : actual.isNumber() && expected.decimalValue().compareTo(actual.decimalValue()) == 0;
    }
    return expected.equals(actual);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void isRefusedInOneLineThatNamesTheFact(Situation situation) {
    CommandRun run = situation.run();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).doesNotContain("Exception", "\tat ");
    assertThat(situation.names("expectRefused")).anyMatch(run.err()::contains);
  }

  @Test
  void whoResignedIsToldToFileNothing() {
    assertThat(list(Situation.of("04"), "next"))
        .noneMatch(step -> text(step, "holder").equals("PARTICIPANT"));
  }

  @Test
  void nobodyHasToPayForAMonthThatIsNotComplete() {
    Situation situation = Situation.of("10");

    assertThat(list(situation, "next"))
        .noneMatch(step -> text(step, "duty").equals("PAY_INSTALMENT"));
    assertThat(list(situation, "deadlines"))
        .filteredOn(deadline -> text(deadline, "duty").equals("PAY_INSTALMENT"))
        .allMatch(deadline -> text(deadline, "status").equals("DONE"));
  }

  @Test
  void thePiecesOfOneProofInTwoEntriesAreWarnedOf() {
    assertThat(list(Situation.of("19"), "warnings"))
        .anyMatch(warning -> warning.toString().contains("termination.evidence"));
  }

  private static List<JsonNode> list(Situation situation, String part) {
    JsonNode answer = Situation.json(situation.run().out());
    return StreamSupport.stream(answer.path(part).spliterator(), false).toList();
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asString("");
  }
}
