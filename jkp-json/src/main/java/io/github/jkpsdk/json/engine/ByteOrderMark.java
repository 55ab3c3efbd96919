package io.github.jkpsdk.json.engine;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;

/** The mark that some editors put before a text, and that stays there when it is read as text. */
public final class ByteOrderMark {

  private static final char MARK = '\ufeff';

  private ByteOrderMark() {}

  public static String skipped(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  public static Reader skipped(Reader text) {
    PushbackReader all = new PushbackReader(text);
    try {
      int first = all.read();
      if (first >= 0 && first != MARK) {
        all.unread(first);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
