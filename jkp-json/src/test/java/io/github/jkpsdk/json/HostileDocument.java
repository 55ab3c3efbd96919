package io.github.jkpsdk.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A document on which JSON parsers disagree, from {@code hostile-documents.txt}, which tells how it
 * is written.
 *
 * @param isAccepted whether it is a case
 * @param what what it is
 * @param bytes the document
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HostileDocument(boolean isAccepted, String what, byte[] bytes) {

  private static final String CASE = "{\"termination\":{\"date\":\"2026-06-15\"}}";
  private static final String OPENING = "{\"termination\":{\"date\":\"2026-06-15\"},";

  static List<HostileDocument> all() {
    try (InputStream file = HostileDocument.class.getResourceAsStream("hostile-documents.txt")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(HostileDocument::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HostileDocument of(String line) {
    String[] parts = line.split(" \\| ?", 4);
    return new HostileDocument(
        isAccepted(parts[0]), parts[1] + ": " + parts[2], bytes(document(parts[1], parts[3])));
  }

  private static boolean isAccepted(String expectation) {
    return switch (expectation) {
      case "accept" -> true;
      case "refuse" -> false;
      default -> throw new IllegalArgumentException(expectation);
    };
  }

  private static String document(String place, String text) {
    return switch (place) {
      case "document" -> text;
      case "before" -> text + CASE;
      case "after" -> CASE + text;
      case "field" -> OPENING + text + "}";
      case "name" -> OPENING + "\"participant\":{\"name\":" + text + "}}";
      case "jobs" -> OPENING + "\"otherJobs\":" + text + "}";
      case "wage" ->
          OPENING
              + "\"employment\":{\"reportedWage\":{\"currency\":\"IDR\",\"amount\":"
              + text
              + "}}}";
      default -> throw new IllegalArgumentException(place);
    };
  }

  /** The text with its bytes and repetitions put in. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("<*", at)) {
        int colon = text.indexOf(':', at);
        int end = end(text, colon);
        byte[] once = bytes(text.substring(colon + 1, end));
        for (int i = Integer.parseInt(text.substring(at + 2, colon)); i > 0; i--) {
          bytes.writeBytes(once);
        }
        at = end + 1;
      } else if (text.charAt(at) == '<') {
        bytes.writeBytes(HexFormat.of().parseHex(text.substring(at + 1, at + 3)));
        at += 4;
      } else {
        bytes.write(text.charAt(at));
        at++;
      }
    }
    return bytes.toByteArray();
  }

  /** Where a repetition ends, which may itself hold bytes. */
  private static int end(String text, int from) {
    int end = text.indexOf('>', from);
    return text.startsWith("<", from + 1) ? end + 1 : end;
  }

  /** The document as a text; empty where it is none. */
  Optional<String> text() {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return what;
  }
}
