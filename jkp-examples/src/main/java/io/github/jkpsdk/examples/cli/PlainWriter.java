package io.github.jkpsdk.examples.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Messages for people: what they repeat of a file, of its name or of an argument commands no
 * terminal.
 */
final class PlainWriter extends FilterWriter {

  PlainWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int character) throws IOException {
    out.write(shown((char) character));
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int at = from; at < from + length; at++) {
      out.write(shown(text[at]));
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    write(text.toCharArray(), from, length);
  }

  private static char shown(char character) {
    boolean isLine = character == '\n' || character == '\r' || character == '\t';
    return switch (Character.getType(character)) {
      case Character.CONTROL -> isLine ? character : '?';
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '?';
      default -> character;
    };
  }
}
