package io.github.jkpsdk.json.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that are UTF-8 and nothing else. The libraries guess other encodings from the first bytes,
 * and read forms of a character that UTF-8 forbids.
 */
final class Utf8 {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private Utf8() {}

  /** The text of a stream, without the mark that may stand before it. */
  static Reader text(InputStream bytes) {
    return new InputStreamReader(
        withoutMark(bytes),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static InputStream withoutMark(InputStream bytes) {
    PushbackInputStream all = new PushbackInputStream(bytes, BYTE_ORDER_MARK.length);
    try {
      byte[] first = all.readNBytes(BYTE_ORDER_MARK.length);
      if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
        all.unread(first);
      }
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
