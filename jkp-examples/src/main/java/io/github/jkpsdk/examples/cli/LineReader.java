package io.github.jkpsdk.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of limited length; of a line that is longer nothing is kept. */
final class LineReader implements LineSource {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final boolean endsAtReturns;
  private final byte[] buffer = new byte[BUFFER];
  private int position;
  private int end;
  private long number;

  /** What has been read of the next line. */
  private ByteArrayOutputStream text = new ByteArrayOutputStream();

  private boolean isTooLong;
  private boolean hasEnded;

  /** Whether a line feed would belong to the end of the line before. */
  private boolean isAfterReturn;

  /**
   * Reads lines.
   *
   * @param endsAtReturns whether a line ends at a carriage return, too, with or without a feed
   */
  LineReader(InputStream in, int limit, boolean endsAtReturns) {
    this.in = in;
    this.limit = limit;
    this.endsAtReturns = endsAtReturns;
  }

  @Override
  public @Nullable Line next() throws IOException {
    while (!hasEnded && fill()) {
      take();
    }
    if (!hasEnded && !isTooLong && text.size() == 0) {
      return null;
    }
    number++;
    Line line = isTooLong ? Line.tooLong(number, limit) : Line.of(number, text.toByteArray());
    text = new ByteArrayOutputStream();
    isTooLong = false;
    hasEnded = false;
    return line;
  }

  /**
   * Whether the next line, or the rest of it, would have to be waited for, as far as the input can
   * tell. What is there of it is read.
   */
  @Override
  public boolean isPausing() throws IOException {
    while (!hasEnded && (position < end || in.available() > 0) && fill()) {
      take();
    }
    return !hasEnded;
  }

  /** Takes what the buffer has of the line. */
  private void take() {
    if (isAfterReturn && buffer[position] == '\n') {
      position++;
    }
    isAfterReturn = false;
    int lineEnd = lineEnd();
    isTooLong |= text.size() + lineEnd - position > limit;
    if (isTooLong) {
      text.reset();
    } else {
      text.write(buffer, position, lineEnd - position);
    }
    hasEnded = lineEnd < end;
    isAfterReturn = hasEnded && buffer[lineEnd] == '\r';
    position = hasEnded ? lineEnd + 1 : end;
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
    while (index < end && !isLineEnd(buffer[index])) {
      index++;
    }
    return index;
  }

  private boolean isLineEnd(byte character) {
    return character == '\n' || (endsAtReturns && character == '\r');
  }
}
