package io.github.jkpsdk.examples.cli;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Packed files that follow each other, unpacked. What follows the last one, be it the start of
 * another or no packed file at all, Java takes for the end; here it can be told.
 */
final class GzipMembers extends GZIPInputStream {

  private static final int BUFFER = 1 << 16;

  /** The checksum and the length at the end of each file. */
  private static final int TRAILER = 8;

  private final Packed packed;

  private GzipMembers(Packed packed) throws IOException {
    super(packed, BUFFER);
    this.packed = packed;
  }

  static GzipMembers of(PushbackInputStream packed) throws IOException {
    return new GzipMembers(new Packed(packed));
  }

  @Override
  protected void fill() throws IOException {
    super.fill();
    packed.taken = 0;
  }

  /**
   * Checks that nothing follows, once there is nothing more to read.
   *
   * @throws EOFException if another file begins and breaks off at once
   * @throws ZipException if something else follows
   */
  void requireEnd() throws IOException {
    byte[] left = Arrays.copyOfRange(buf, len - inf.getRemaining(), len + packed.taken);
    System.arraycopy(packed.start, 0, left, inf.getRemaining(), packed.kept());
    if (left.length <= TRAILER) {
      return;
    }
    int marked = Math.min(left.length - TRAILER, Gzip.MARK.length);
    if (Arrays.equals(left, TRAILER, TRAILER + marked, Gzip.MARK, 0, marked)) {
      throw new EOFException("a packed file begins and breaks off");
    }
    throw new ZipException("what follows is no packed file");
  }

  /** The packed bytes; those are counted that are read beside the buffer. */
  private static final class Packed extends FilterInputStream {

    private final PushbackInputStream bytes;
    private final byte[] start = new byte[TRAILER + 2];
    private int taken;

    Packed(PushbackInputStream bytes) {
      super(bytes);
      this.bytes = bytes;
    }

    int kept() {
      return Math.min(taken, start.length);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      if (read > 0) {
        System.arraycopy(into, from, start, kept(), Math.min(read, start.length - kept()));
        taken += read;
      }
      return read;
    }

    /** Whether another file follows is asked for without waiting. */
    @Override
    public int available() throws IOException {
      int next = bytes.read();
      if (next < 0) {
        return 0;
      }
      bytes.unread(next);
      return 1;
    }
  }
}
