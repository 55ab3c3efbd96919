package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The matching rules that docs/conformance/README.md states. */
class PartialMatchTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|{\"a\":1,\"b\":2}",
        "{\"a\":0.6}|{\"a\":0.60}",
        "{\"a\":null}|{}",
        "{\"a\":[]}|{\"a\":[]}",
        "[{\"month\":2,\"a\":1}]|[{\"month\":1},{\"month\":2,\"a\":1,\"b\":1}]",
        "[{\"duty\":\"A\",\"month\":2,\"a\":1}]"
            + "|[{\"duty\":\"A\",\"month\":1},{\"duty\":\"A\",\"month\":2,\"a\":1}]",
        "[{\"duty\":\"A\",\"month\":2,\"absent\":true}]|[{\"duty\":\"A\",\"month\":1}]",
        "[{\"rule\":\"A\",\"absent\":true}]|[{\"rule\":\"B\"}]",
        "[\"a\",\"b\"]|[\"a\",\"b\"]",
      })
  void matchesAnAnswerThatSaysWhatIsExpected(String expected, String actual) {
    assertThat(PartialMatch.differences(MAPPER.readTree(expected), MAPPER.readTree(actual)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1}|{}|$.a",
        "{\"a\":1}|{\"a\":2}|$.a",
        "{\"a\":{\"b\":1}}|{\"a\":1}|$.a.b",
        "{\"a\":null}|{\"a\":1}|$.a",
        "{\"a\":[]}|{}|$.a",
        "{\"a\":[]}|{\"a\":[1]}|$.a",
        "[{\"rule\":\"A\"}]|[]|$[rule=\"A\"].rule",
        "[{\"month\":2,\"a\":1}]|[{\"month\":2,\"a\":2}]|$[month=2].a",
        "[{\"duty\":\"A\",\"month\":2}]|[{\"duty\":\"A\",\"month\":1}]|$[duty=\"A\", month=2].duty",
        "[{\"rule\":\"A\",\"absent\":true}]|[{\"rule\":\"A\"}]|$[rule=\"A\"]",
        "[\"a\",\"b\"]|[\"b\",\"a\"]|$[0]",
        "[\"a\"]|[\"a\",\"b\"]|$",
        "{\"a\":\"1\"}|{\"a\":1}|$.a",
      })
  void tellsWhereAnAnswerSaysSomethingElse(String expected, String actual, String path) {
    assertThat(PartialMatch.differences(MAPPER.readTree(expected), MAPPER.readTree(actual)))
        .isNotEmpty()
        .first()
        .asString()
        .startsWith(path + " is ");
  }
}
