package io.github.jkpsdk.examples.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * An output that is whole whenever the process is told to end: what is being written is written to
 * its end, and nothing after it. A reader that takes nothing more is not waited for.
 */
final class WholeLines extends FilterOutputStream {

  private static final int SECONDS_TO_WAIT = 5;

  private final ReentrantLock writing = new ReentrantLock();
  private final Thread atTheEnd = new Thread(this::holdForGood, "whole lines");

  WholeLines(OutputStream out) {
    super(out);
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  private void holdForGood() {
    try {
      // Never unlocked: whoever wants to write waits until the process is gone.
      writing.tryLock(SECONDS_TO_WAIT, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Writes whole lines, one or many. */
  @Override
  public void write(byte[] lines) throws IOException {
    writing.lock();
    try {
      out.write(lines, 0, lines.length);
    } finally {
      writing.unlock();
    }
  }

  /** Leaves the output itself open. */
  @Override
  public void close() throws IOException {
    flush();
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }
}
