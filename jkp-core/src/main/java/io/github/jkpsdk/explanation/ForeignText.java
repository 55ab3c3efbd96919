package io.github.jkpsdk.explanation;

import java.text.Bidi;
import java.util.regex.Pattern;

/** Texts that people wrote, such as a name or a note, as they can be shown among other words. */
final class ForeignText {

  /** What a terminal or a calendar acts upon, and what ends a line. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");

  /** What turns the direction of the words that follow. */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern HALF_A_CHARACTER = Pattern.compile("\\p{Cs}");

  private static final char FIRST_STRONG_ISOLATE = '\u2068';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private static final Pattern END = Pattern.compile("[.\\s]+$");

  private ForeignText() {}

  /** The same within a sentence of ours, which has a full stop of its own. */
  static String quoted(String text) {
    return END.matcher(shown(text)).replaceFirst("");
  }

  /** The text on one line; where it is written from right to left, nothing around it is. */
  static String shown(String text) {
    String line = CONTROLS.matcher(text).replaceAll(" ").strip();
    String plain =
        HALF_A_CHARACTER.matcher(DIRECTIONS.matcher(line).replaceAll("")).replaceAll("\ufffd");
    char[] characters = plain.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length)
        ? FIRST_STRONG_ISOLATE + plain + POP_DIRECTIONAL_ISOLATE
        : plain;
  }
}
