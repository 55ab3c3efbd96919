package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The column of an error is the character in its line, whatever that line holds. */
class ColumnsOfErrorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": \"K-1\", \"termination\": {\"date\": @\"x\"}}",
        "{\"id\": \"K-1\",\r\"termination\": {\r\"date\": @\"x\"}}\r",
        "{\"id\": \"K-1\",\t\r\r\"termination\":\t{\"date\":@\"x\"}}",
        "{\"id\": \"K-1\",\r\"termination\": {\"date\": \"2026-06-15\", @\r}}"
      })
  void countsFromTheStartOfTheLine(String line) {
    int place = line.indexOf('@');
    boolean isSyntax = line.contains("@\r");
    String input = isSyntax ? line.replace('@', '!') : line.replace("@", "");
    JsonNode error =
        JsonMapper.shared()
            .readTree(CommandRun.reading(input + "\n", "batch", "-q", "--lang=en").out())
            .get("error");

    assertThat(error.get("column").intValue()).isEqualTo(place + 1);
    assertThat(error.get("message").stringValue()).doesNotContain("line 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\t"})
  void whatIsNotAllowedInATextIsNotMadeSo(String control) {
    String line = "{\"id\":\"K-1\",\"participant\":{\"name\":\"A" + control + "B\"},";
    CommandRun run =
        CommandRun.reading(
            line + "\"termination\":{\"date\":\"2026-06-15\"}}\n", "batch", "-q", "--lang=en");

    assertThat(run.out()).contains("document is not valid JSON");
  }
}
