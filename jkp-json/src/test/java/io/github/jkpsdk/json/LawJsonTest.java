package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawJsonTest {

  private static final Interpretations STANDARD = Interpretations.standard();

  @Test
  void writesTheWholeLawAndReadsItBack() {
    String json = JkpJson.write(Rulebook.standard());

    assertThat(json)
        .startsWith("{\"firstDay\":\"2021-02-02\",\"firstClaimDay\":\"2022-02-01\",")
        .contains(
            "\"earlyReplacementRate\":[{\"from\":\"2021-02-02\",\"value\":0.45,"
                + "\"citations\":[\"PP 37/2021 Pasal 21 ayat (1)\"]},"
                + "{\"from\":\"2025-02-07\",\"value\":0.60,"
                + "\"citations\":[\"PP 6/2025 Pasal 21 ayat (1)\"]}]")
        .contains("\"value\":{\"amount\":7,\"unit\":\"WORKING_DAYS\",\"basis\":\"STATUTE\"}");
    Rulebook read = JkpJson.read(json, Rulebook.class);
    assertThat(read).isEqualTo(Rulebook.standard());
    assertThat(read.digest()).isEqualTo(Rulebook.standard().digest());
  }

  @Test
  void keepsTheStandardLawWhereAFileSaysNothing() {
    assertThat(rulebook("{}")).isEqualTo(Rulebook.standard());
    assertThat(rulebook("{\"timeLimits\":{},\"conditions\":{},\"ageLimit\":null}"))
        .isEqualTo(Rulebook.standard());
  }

  @Test
  void changesWhatAFileSaysAndNothingElse() {
    String version = "[{\"from\":\"2021-02-02\",\"value\":%s,\"citations\":[\"RPP 2027\"]}]";
    Rulebook whatIf =
        rulebook(
            "{\"qualifyingMonths\":%s,\"timeLimits\":{\"payInstalment\":%s}}"
                .formatted(
                    version.formatted("6"),
                    version.formatted(
                        "{\"amount\":1,\"unit\":\"MONTHS\",\"basis\":\"PRACTICE\"}")));

    assertThat(whatIf.qualifyingMonths().on(whatIf.checkedOn())).isEqualTo(6);
    assertThat(whatIf.timeLimits().payInstalment().on(whatIf.checkedOn()).amount()).isEqualTo(1);
    assertThat(whatIf.toBuilder().timeLimits(Rulebook.standard().timeLimits()).build())
        .isEqualTo(
            Rulebook.standard().toBuilder().qualifyingMonths(whatIf.qualifyingMonths()).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"ageLimits\":[]}|$.ageLimits|ageLimits is no field here; allowed are firstDay,",
        "{\"ageLimit\":[]}|$.ageLimit|versions is empty; at least one version is required",
        "{\"ageLimit\":54}|$.ageLimit|ageLimit is a number; it must be an array",
        "{\"ageLimit\":[{\"from\":\"2021-02-02\",\"value\":54,\"citations\":[]}]}"
            + "|$.ageLimit[0].citations|citations is empty",
        "{\"ageLimit\":[{\"from\":\"2021-02-02\",\"value\":54,\"citations\":[\" \"]}]}"
            + "|$.ageLimit[0].citations[0]|blank",
        "{\"ageLimit\":[{\"from\":\"2021-02-02\",\"value\":-1,\"citations\":[\"x\"]}]}"
            + "|$.ageLimit[0].value|it must be a whole number from 0 to 1200",
        "{\"ageLimit\":[{\"from\":\"2021-02-02\",\"value\":1,\"citations\":[\"x\"]},"
            + "{\"from\":\"2021-02-02\",\"value\":2,\"citations\":[\"x\"]}]}"
            + "|$.ageLimit|it must be after the version before it, 2021-02-02",
        "{\"conditions\":{\"LUCK\":[]}}|$.conditions['...']|is no field here; allowed are CITIZENSHIP,",
      })
  void refusesALawWhereItIsWrong(String json, String path, String message) {
    JkpJsonException refusal = catchThrowableOfType(JkpJsonException.class, () -> rulebook(json));

    assertThat(refusal).isNotNull();
    assertThat(refusal.path()).isEqualTo(path);
    assertThat(refusal).hasMessageContaining(message);
  }

  private static Rulebook rulebook(String json) {
    return JkpJson.read(json, Rulebook.class);
  }

  @Test
  void writesTheReadingsThatAreNotTheDefault() {
    Interpretations changed = STANDARD.with(Rounding.DOWN);

    assertThat(JkpJson.write(STANDARD)).isEqualTo("{}");
    assertThat(JkpJson.write(changed)).isEqualTo("{\"ROUNDING\":\"DOWN\"}");
    assertThat(readings("{\"ROUNDING\":\"DOWN\"}")).isEqualTo(changed);
    assertThat(readings("{\"ROUNDING\":\"HALF_UP\"}")).isEqualTo(STANDARD);
  }

  @Test
  void readsEveryReadingOfEveryPoint() {
    assertThat(STANDARD.all().stream().flatMap(usual -> usual.alternatives().stream()))
        .hasSizeGreaterThan(40)
        .allSatisfy(
            reading ->
                assertThat(readings("{\"" + reading.label().replace("=", "\":\"") + "\"}"))
                    .isEqualTo(STANDARD.with(reading)));
  }

  @Test
  void refusesUnknownReadingsWithTheKnownOnes() {
    assertThatThrownBy(() -> readings("{\"ROUNDING\":\"NEVER\"}"))
        .hasMessage("ROUNDING is a text of 5 characters; it must be one of HALF_UP, DOWN, UP");
    assertThatThrownBy(() -> readings("{\"WEATHER\":\"FINE\"}"))
        .hasMessageStartingWith("['...'] is no field here; allowed are TERMINATION_MONTH, ");
    assertThatThrownBy(() -> readings("{\"ROUNDING\":\"UP\",\"ROUNDING\":\"UP\"}"))
        .hasMessage("ROUNDING is given twice; it must be given once");
  }

  private static Interpretations readings(String json) {
    return JkpJson.read(json, Interpretations.class);
  }
}
