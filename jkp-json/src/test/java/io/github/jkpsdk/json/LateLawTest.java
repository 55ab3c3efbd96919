package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A parameter decides nothing on a day before its first version. */
class LateLawTest {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** What begins later anyway, and what is asked only of an employer who owes something. */
  private static final Set<String> NOT_ASKED_HERE =
      Set.of("arrearsCoveredWhenInsolvent", "shortfallOwed", "lumpSumOwed");

  private static ObjectNode law() {
    return (ObjectNode) JSON.readTree(JkpJson.write(Rulebook.standard()));
  }

  static Stream<String> parameters() {
    ObjectNode law = law();
    return law.propertyNames().stream()
        .filter(name -> law.get(name).isArray() && !NOT_ASKED_HERE.contains(name));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void isNotInForceBeforeItsFirstVersion(String parameter) {
    ObjectNode law = law();
    ArrayNode versions = (ArrayNode) law.get(parameter);
    ((ObjectNode) versions.get(versions.size() - 1)).put("from", "2030-01-01");
    while (versions.size() > 1) {
      versions.remove(0);
    }
    Rulebook late = JkpJson.read(law.toString(), Rulebook.class);
    Claim claim =
        Claim.of(
            JkpJson.readCase(Samples.CASE_WITHOUT_MONTHS),
            JkpJson.readList(Samples.EVENTS, ClaimEvent.class));

    assertThatThrownBy(() -> Jkp.builder().rulebook(late).build().answer(claim))
        .isInstanceOf(NotInForceException.class);
  }
}
