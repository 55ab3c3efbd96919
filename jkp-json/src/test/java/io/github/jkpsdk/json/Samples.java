package io.github.jkpsdk.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The samples of the format. */
final class Samples {

  static final String CASE = text("case.json");
  static final String ANSWER = text("answer.json");

  static final String EVENTS = text("events.json");

  /** The sample case before anything happened to its claim but the first filing. */
  static final String CASE_WITHOUT_MONTHS =
      CASE.substring(0, CASE.indexOf("\"months\"")) + "\"asOf\": \"2026-06-20\"}";

  private Samples() {}

  static InputStream open(String name) {
    return Objects.requireNonNull(Samples.class.getResourceAsStream(name), name);
  }

  /** The same JSON without the white space between its tokens. */
  static String oneLine(String json) {
    StringBuilder line = new StringBuilder();
    boolean quoted = false;
    for (char c : json.toCharArray()) {
      quoted ^= c == '"';
      if (quoted || !Character.isWhitespace(c)) {
        line.append(c);
      }
    }
    return line.toString();
  }

  static String text(String name) {
    try (InputStream sample = open(name)) {
      return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
