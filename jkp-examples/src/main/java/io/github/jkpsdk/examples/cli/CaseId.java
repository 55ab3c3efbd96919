package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.internal.OpaqueId;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the id of a case or claim that cannot be read as a whole. */
final class CaseId {

  private static final JsonMapper LENIENT = JsonMapper.builder().build();

  private CaseId() {}

  /** The id where a case may have it; nothing else of a bad line is repeated. */
  static Optional<String> find(byte[] json) {
    try {
      JsonNode document = LENIENT.readTree(json);
      return Stream.of(document.path("id"), document.path("case").path("id"))
          .filter(JsonNode::isString)
          .map(JsonNode::stringValue)
          .findFirst()
          .filter(CaseId::isAllowed);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean isAllowed(String id) {
    try {
      OpaqueId.require(id);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
