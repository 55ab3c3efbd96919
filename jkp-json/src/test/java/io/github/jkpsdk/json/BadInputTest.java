package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BadInputTest {

  @ParameterizedTest
  @CsvFileSource(resources = "bad-input.csv", delimiter = '|', quoteCharacter = '`')
  void namesFactValueAndWhatIsAllowed(String old, String bad, String path, String message) {
    JkpJsonException refusal = refusal(replaced(old, bad));

    assertThat(refusal.path()).isEqualTo(path);
    assertThat(refusal).hasMessageContaining(message);
  }

  @Test
  void theKindOfProblemHasAStableName() {
    assertThat(refusal("{").code()).isEqualTo(Problem.Code.INVALID_INPUT);
    assertThat(refusal(replaced("1997-09-06", "2027-09-06")).code())
        .isEqualTo(Problem.Code.IMPOSSIBLE_FACTS);
  }

  private static String replaced(String old, String replacement) {
    int at = Samples.CASE.indexOf(old);
    assertThat(at).as("place of %s", old).isNotNegative();
    return Samples.CASE.substring(0, at) + replacement + Samples.CASE.substring(at + old.length());
  }

  private static JkpJsonException refusal(String json) {
    return catchThrowableOfType(JkpJsonException.class, () -> JkpJson.readCase(json));
  }
}
