package io.github.jkpsdk.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.wrapped.ProgressBarWrappedInputStream;

/** Shows on a terminal how much of an input has been read. */
final class Progress {

  private static final int COLUMNS = 79;
  private static final int MILLIS = 250;
  private static final long MIB = 1 << 20;
  private static final long UNKNOWN = -1;

  private Progress() {}

  /**
   * An input that shows how much of it has been read, and is done when it is closed.
   *
   * @param in the input
   * @param size how many bytes it has; negative where that is not known
   * @param terminal where to show it
   */
  static InputStream shown(InputStream in, long size, PrintStream terminal) {
    return new ProgressBarWrappedInputStream(
        in,
        new ProgressBarBuilder()
            .setTaskName("jkp batch")
            .setUnit(" MiB", MIB)
            .setInitialMax(size)
            .setUpdateIntervalMillis(MILLIS)
            .setStyle(ProgressBarStyle.ASCII)
            .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
            .build());
  }

  /** The size of a file in bytes; negative for anything else. */
  static long size(Source source) throws IOException {
    if (source.name().equals(Source.STANDARD_INPUT)) {
      return UNKNOWN;
    }
    Path file = Path.of(source.name());
    return Files.isRegularFile(file) ? Files.size(file) : UNKNOWN;
  }
}
