package io.github.jkpsdk.examples.cli;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads an answer that was just written, to take parts out of it; numbers stay as they are. */
final class AnswerTree {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private AnswerTree() {}

  static JsonNode of(String json) {
    return MAPPER.readTree(json);
  }
}
