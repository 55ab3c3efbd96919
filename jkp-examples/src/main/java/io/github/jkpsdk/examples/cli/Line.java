package io.github.jkpsdk.examples.cli;

import java.nio.charset.StandardCharsets;

/**
 * A line of a batch.
 *
 * @param number its number, from 1; blank lines count
 * @param text its text in UTF-8, without the line end
 * @param isTooLong whether the text was dropped because it is longer than a line may be
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Line(long number, byte[] text, boolean isTooLong) {

  private static final byte[] NONE = {};

  static Line tooLong(long number) {
    return new Line(number, NONE, true);
  }

  /** Whether a document starts here that goes over several lines. */
  boolean opensDocument() {
    String opening = new String(text, StandardCharsets.UTF_8).strip();
    return opening.equals("{") || opening.equals("[");
  }

  boolean isBlank() {
    if (isTooLong) {
      return false;
    }
    for (byte character : text) {
      if (character != ' ' && character != '\t' && character != '\r') {
        return false;
      }
    }
    return true;
  }
}
