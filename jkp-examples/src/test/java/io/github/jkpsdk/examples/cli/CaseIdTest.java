package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A bad line is told with the name of its case, and never with the number of a person. */
class CaseIdTest {

  /** Also where the number stands in a longer name, or is no text at all. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"nik-3299994609979001\", \"x\": 1}",
        "{\"id\": \"3299.9946.0997.9001\", \"x\": 1}",
        "{\"id\": -3299994609979001}",
        "{\"id\": 3299994609979001.0}",
        "{\"id\": 3299994609979001, \"case\": {\"id\": 3299994609979001}}",
        "{\"case\": {\"id\": \"A3299994609979001\"}, \"events\": 1}",
        "{\"case\": {\"id\": \"3299994609979001_b\"}, \"events\": 1}"
      })
  void whatIsNoNameOfACaseIsNotRepeated(String line) {
    CommandRun run = CommandRun.reading(line, "batch", "-q");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(JsonMapper.shared().readTree(run.out()).propertyNames())
        .contains("line", "error")
        .doesNotContain("id");
    assertThat(run.out()).doesNotContain("3299");
  }
}
