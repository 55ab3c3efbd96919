package io.github.jkpsdk.json;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes mappers that refuse what they do not know. */
public final class JkpJson {

  private JkpJson() {}

  /**
   * Makes a strict mapper.
   *
   * @return a mapper that refuses unknown fields, duplicate keys and trailing text
   */
  public static JsonMapper mapper() {
    return JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }
}
