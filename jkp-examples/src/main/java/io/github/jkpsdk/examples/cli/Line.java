package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A line of a batch.
 *
 * @param number its number, from 1; blank lines count
 * @param text its text in UTF-8, without the line end
 * @param problems why it cannot be read; mostly none
 * @param headings those of the file, where the line is a row of one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Line(long number, byte[] text, List<Problem> problems, Optional<CaseHeadings> headings) {

  private static final byte[] NONE = {};

  /**
   * A line that may hold a document. A carriage return is made a tab: JSON allows both in the same
   * places, and columns count on behind a tab only.
   */
  static Line of(long number, byte[] text) {
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == '\r' ? (byte) '\t' : text[i];
    }
    return new Line(number, text, List.of(), Optional.empty());
  }

  static Line tooLong(long number, int limit) {
    return wrong(
        number,
        List.of(
            new Problem(
                Problem.Code.INVALID_INPUT,
                Problem.WHOLE,
                "the line is longer than " + limit + " bytes")));
  }

  /** A line of which nothing is kept. */
  static Line wrong(long number, List<Problem> problems) {
    return new Line(number, NONE, problems, Optional.empty());
  }

  /** A row of a file, made into a case: as much of it as can be read where there are problems. */
  static Line ofRow(long number, byte[] json, CaseHeadings headings, List<Problem> problems) {
    return new Line(number, json, problems, Optional.of(headings));
  }

  boolean isWrong() {
    return !problems.isEmpty();
  }

  /** Whether a document starts here that goes over several lines. */
  boolean opensDocument() {
    String opening = new String(text, StandardCharsets.UTF_8).strip();
    return opening.equals("{") || opening.equals("[");
  }

  boolean isBlank() {
    if (isWrong()) {
      return false;
    }
    for (byte character : text) {
      if (character != ' ' && character != '\t') {
        return false;
      }
    }
    return true;
  }
}
