package io.github.jkpsdk.internal;

/**
 * Texts of the law and its calendar, which are printed as they are: on a terminal, on a page, in a
 * calendar file. So they are of visible characters and on one line.
 */
public final class PlainText {

  /** The longest text of one law, decree or holiday. */
  public static final int MOST_CHARACTERS = 1_000;

  private PlainText() {}

  /**
   * {@return the text}
   *
   * @param fact what it is, for the message
   * @param text the text
   * @throws IllegalArgumentException if the text is too long, or a character of it commands a
   *     terminal, ends a line, turns the direction of what follows, or is half a character
   */
  public static String require(String fact, String text) {
    if (text.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          fact
              + " has "
              + text.length()
              + " characters; at most "
              + MOST_CHARACTERS
              + " are allowed");
    }
    // Asked of every text of the law when it is first used: a loop, since streams take long then.
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isInvisible(character)) {
        throw new IllegalArgumentException(
            fact
                + String.format(" has the character U+%04X", character)
                + "; visible characters on one line are allowed");
      }
      at += Character.charCount(character);
    }
    return text;
  }

  /** Whether a character is not seen, but acts upon what is, or is half of one. */
  private static boolean isInvisible(int character) {
    if (character >= ' ' && character <= '~') {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
