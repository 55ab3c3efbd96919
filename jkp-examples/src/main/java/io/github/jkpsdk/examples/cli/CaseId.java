package io.github.jkpsdk.examples.cli;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the id of a case or claim that cannot be read as a whole. */
final class CaseId {

  private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern NIK = Pattern.compile("\\d{16}");
  private static final JsonMapper LENIENT = JsonMapper.builder().build();

  private CaseId() {}

  /** The id as far as it is one; nothing else of a bad line is repeated. */
  static Optional<String> find(byte[] json) {
    try {
      JsonNode document = LENIENT.readTree(json);
      String id = document.path("id").asString(document.path("case").path("id").asString(""));
      return Optional.of(id)
          .filter(text -> ALLOWED.matcher(text).matches())
          .filter(text -> !NIK.matcher(text).matches());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
