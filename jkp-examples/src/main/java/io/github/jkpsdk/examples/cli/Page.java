package io.github.jkpsdk.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** A page of plain text that fits a terminal. */
final class Page {

  /** Where nobody knows how wide it is. */
  static final int USUAL_WIDTH = 80;

  /** A text is not squeezed beside columns that leave less than this. */
  private static final int LEAST_TEXT = 12;

  private final int width;
  private final StringBuilder text = new StringBuilder();

  Page() {
    this(USUAL_WIDTH);
  }

  Page(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  /** A paragraph from the left margin. */
  Page paragraph(String words) {
    return indented("", "", words);
  }

  /** A heading with an empty line above. */
  Page heading(String words) {
    return blank().paragraph(words);
  }

  /** An item of a list. */
  Page item(String words) {
    return indented("  - ", "    ", words);
  }

  /** A paragraph to the right of some columns. */
  Page indented(String first, String others, String words) {
    String margin = first;
    for (String line : wrap(words, Math.max(LEAST_TEXT, width - first.length()))) {
      text.append(margin).append(line).append('\n');
      margin = others;
    }
    return this;
  }

  Page blank() {
    text.append('\n');
    return this;
  }

  /** Text of a column, filled up with spaces. */
  static String column(String words, int width) {
    return words + " ".repeat(Math.max(1, width - words.length()));
  }

  /** Text of a column of figures, filled up from the left. */
  static String figure(String figure, int width) {
    return " ".repeat(Math.max(1, width - figure.length())) + figure;
  }

  private static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    String rest = words;
    while (rest.length() > width) {
      int space = rest.lastIndexOf(' ', width);
      int end = space > 0 ? space : wholeCharacters(rest, width);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** A character that counts twice is never parted. */
  private static int wholeCharacters(String text, int width) {
    return Character.isLowSurrogate(text.charAt(width)) ? width - 1 : width;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
