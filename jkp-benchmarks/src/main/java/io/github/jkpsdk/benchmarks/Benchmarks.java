package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.benchmarks.Figure.Cost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs what is measured: all of it for the page, or as much as a build waits for. */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Writes the figures into a page, or holds the limits.
   *
   * @param arguments {@code page}, a file of Markdown with the markers of {@link FiguresPage}, and
   *     the runnable jar of the command line; or {@code check}
   * @throws IOException if a file cannot be read or written, or a process not be started
   * @throws InterruptedException if it is interrupted
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException {
    if (arguments.length == 3 && arguments[0].equals("page")) {
      writePage(Path.of(arguments[1]), Path.of(arguments[2]));
    } else if (arguments.length == 1 && arguments[0].equals("check")) {
      check();
    } else {
      throw new IllegalArgumentException("give page FILE JAR, or check");
    }
  }

  private static void writePage(Path file, Path jar)
      throws IOException, InterruptedException, RunnerException {
    Options options =
        new OptionsBuilder().addProfiler(GCProfiler.class).shouldFailOnError(true).build();
    Map<String, Measured> measured = Measured.of(new Runner(options).run());
    FiguresPage page = new FiguresPage(measured, Processes.measure(jar));
    Files.writeString(file, page.into(Files.readString(file)));
  }

  private static void check() {
    Map<String, Measured> measured = ShortRun.measure();
    measured.forEach(
        (name, one) ->
            System.out.printf(
                Locale.ROOT, "%s: %.0f ns, %.0f B%n", name, one.least(), one.bytes()));
    List<String> faults = faults(measured);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(String.join("; ", faults));
    }
  }

  /** What costs more than its limit, and what has one and was not measured. */
  static List<String> faults(Map<String, Measured> measured) {
    List<String> faults = new ArrayList<>();
    for (Figure figure : Figure.ALL) {
      Measured own = measured.get(figure.benchmark());
      Measured floor = measured.get(figure.floor());
      if (own != null && floor != null) {
        Cost limit = figure.limit();
        addFault(faults, figure.benchmark() + " allocates bytes", own.bytes(), limit.bytes());
        String times = figure.benchmark() + " takes times " + figure.floor();
        addFault(faults, times, own.least() / floor.least(), limit.times());
      } else if (figure.isLimited()) {
        faults.add(figure.benchmark() + " is not measured beside " + figure.floor());
      }
    }
    return faults;
  }

  private static void addFault(List<String> faults, String what, double value, double most) {
    if (value > most) {
      faults.add("%s: %.1f; at most %.1f are allowed".formatted(what, value, most));
    }
  }
}
