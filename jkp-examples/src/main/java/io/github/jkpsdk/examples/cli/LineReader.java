package io.github.jkpsdk.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of limited length; of a line that is longer nothing is kept. */
final class LineReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private long number;

  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** The next line; null after the last one. */
  @Nullable Line next() throws IOException {
    if (!fill()) {
      return null;
    }
    number++;
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    boolean isTooLong = false;
    boolean hasEnded = false;
    while (!hasEnded && fill()) {
      int lineEnd = lineEnd();
      isTooLong |= text.size() + lineEnd - position > limit;
      if (!isTooLong) {
        text.write(buffer, position, lineEnd - position);
      }
      hasEnded = lineEnd < end;
      position = hasEnded ? lineEnd + 1 : end;
    }
    return isTooLong ? Line.tooLong(number) : new Line(number, text.toByteArray(), false);
  }

  /** Whether the next line would have to be waited for, as far as the input can tell. */
  boolean isPausing() throws IOException {
    return position == end && in.available() == 0;
  }

  /** Whether there is something in the buffer, read anew where needed. */
  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = Math.max(0, in.read(buffer));
    }
    return position < end;
  }

  private int lineEnd() {
    int index = position;
    while (index < end && buffer[index] != '\n') {
      index++;
    }
    return index;
  }
}
