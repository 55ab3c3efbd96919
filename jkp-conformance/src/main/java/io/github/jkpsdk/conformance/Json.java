package io.github.jkpsdk.conformance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON as the comparison needs it: numbers exact, a member once, nothing behind the end. */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  /** Reads a document; a {@code JacksonException} tells that it is none. */
  static JsonNode read(String text) {
    return MAPPER.readTree(text);
  }

  static JsonNode read(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  static JsonNode refusedAt(String path) {
    ObjectNode answer = MAPPER.createObjectNode();
    answer.putObject("error").put("path", path);
    return answer;
  }

  /** The object without some of its members. */
  static JsonNode without(JsonNode object, Set<String> members) {
    ObjectNode copy = MAPPER.createObjectNode();
    object.properties().stream()
        .filter(member -> !members.contains(member.getKey()))
        .forEach(member -> copy.set(member.getKey(), member.getValue()));
    return copy;
  }

  /** The members of an object whose values are texts. */
  static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new TreeMap<>();
    object
        .properties()
        .forEach(member -> texts.put(member.getKey(), member.getValue().asString("")));
    return Map.copyOf(texts);
  }
}
