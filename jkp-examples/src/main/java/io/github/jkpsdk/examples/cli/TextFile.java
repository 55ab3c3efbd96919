package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A file that is text in UTF-8 and nothing else. */
final class TextFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private TextFile() {}

  /**
   * Reads the whole text, without the mark that may stand before it.
   *
   * @throws IllegalArgumentException if it is longer, or not UTF-8
   */
  static String read(InputStream in, int mostBytes) throws IOException {
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new IllegalArgumentException(
          "the file is too long; at most " + mostBytes + " bytes are allowed");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("the file must be text in UTF-8", e);
    }
  }
}
