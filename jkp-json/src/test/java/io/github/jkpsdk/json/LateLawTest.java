package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.rulebook.Rulebook;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A rulebook covers days for which it has no version of a parameter. */
class LateLawTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static ObjectNode law() {
    return (ObjectNode) JSON.readTree(JkpJson.write(Rulebook.standard()));
  }

  /** All but what the law as it stands has later, too. */
  static Stream<String> parameters() {
    ObjectNode law = law();
    return law.propertyNames().stream()
        .filter(name -> law.get(name).isArray() && !name.equals("arrearsCoveredWhenInsolvent"));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void isRefusedByTheNameOfTheParameterAndItsDay(String parameter) {
    ObjectNode law = law();
    ArrayNode versions = (ArrayNode) law.get(parameter);
    ((ObjectNode) versions.get(versions.size() - 1)).put("from", "2030-01-01");
    while (versions.size() > 1) {
      versions.remove(0);
    }

    assertThatThrownBy(() -> JkpJson.read(law.toString(), Rulebook.class))
        .isInstanceOf(JkpJsonException.class)
        .hasMessageContaining(
            parameter
                + " begins on 2030-01-01; it must begin on 2021-02-02, the first day covered");
  }
}
