package io.github.jkpsdk.examples.cli;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/** What gzip has packed, read as what it was before, and the reverse. */
final class Gzip extends InputStream {

  private static final int BUFFER = 1 << 16;

  /** The two bytes that no text begins with. */
  static final byte[] MARK = {0x1f, (byte) 0x8b};

  private final InputStream packed;
  private final GzipMembers unpacked;

  private Gzip(PushbackInputStream packed) throws IOException {
    this.packed = packed;
    try {
      unpacked = GzipMembers.of(packed);
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  /** An input that is unpacked where it begins as gzip does, and itself otherwise. */
  static InputStream unpacked(InputStream in) throws IOException {
    PushbackInputStream whole = new PushbackInputStream(in, MARK.length);
    byte[] start = whole.readNBytes(MARK.length);
    whole.unread(start);
    return Arrays.equals(start, MARK) ? new Gzip(whole) : whole;
  }

  /** Some bytes as a packed file of their own; several that follow each other are one, too. */
  static byte[] packed(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed, BUFFER)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    try {
      int read = unpacked.read(bytes, from, length);
      if (read < 0) {
        unpacked.requireEnd();
      }
      return read;
    } catch (EOFException | ZipException e) {
      throw damaged(e);
    }
  }

  private static IOException damaged(IOException e) {
    String reason = e instanceof EOFException ? "breaks off before its end" : "is damaged";
    return new IOException(
        "the gzip input " + reason + "; what was answered is written, and is not all", e);
  }

  /** More can be had without waiting while there is more that is packed. */
  @Override
  public int available() throws IOException {
    return packed.available() > 0 ? unpacked.available() : 0;
  }

  @Override
  public void close() throws IOException {
    unpacked.close();
  }
}
