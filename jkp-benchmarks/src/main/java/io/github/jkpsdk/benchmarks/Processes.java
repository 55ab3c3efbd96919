package io.github.jkpsdk.benchmarks;

import io.github.jkpsdk.json.JkpJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whole processes, measured in turn (A B A B), so that a disturbance meets them all. */
final class Processes {

  static final String VERDICT = "a case and its verdict";

  private static final int TURNS = 11;
  private static final int BATCH_TURNS = 5;
  private static final int LINES_PER_CASE = 100;
  private static final double NANOS = 1e9;

  static final int LINES = CaseMix.SIZE * LINES_PER_CASE;

  /**
   * What was measured.
   *
   * @param firstUse the seconds of programs that do one thing; the first is the floor
   * @param batch how fast lines are answered
   */
  record Times(List<Timed> firstUse, List<Batch> batch) {}

  /**
   * A program, and how long it took.
   *
   * @param program what it does
   * @param seconds the median
   */
  record Timed(String program, double seconds) {}

  private record Program(String name, List<String> command) {}

  /**
   * How fast lines are answered.
   *
   * @param shape what is written of the answers
   * @param goal lines a second, with two workers
   * @param one lines a second with one worker
   * @param two lines a second with two
   */
  record Batch(String shape, double goal, double one, double two) {}

  private Processes() {}

  static Times measure(Path jar) throws IOException, InterruptedException {
    Path input = Files.createTempFile("jkp-lines", ".ndjson");
    try {
      writeLines(input);
      List<String> whole = List.of("java", "-Xmx128m", "-jar", "" + jar, "batch", "-q", "" + input);
      return new Times(
          medians(firstUse(), TURNS),
          List.of(
              batch("whole answers", 60_000, whole),
              batch("columns", 150_000, with(whole, "--columns"))));
    } finally {
      Files.delete(input);
    }
  }

  private static void writeLines(Path input) throws IOException {
    String lines =
        CaseMix.draw().stream().map(JkpJson::write).collect(Collectors.joining("\n", "", "\n"));
    Files.writeString(input, lines.repeat(LINES_PER_CASE));
  }

  private static List<Program> firstUse() {
    return List.of(
        new Program("a program that prints a line", java(FirstUse.Line.class)),
        new Program(VERDICT, java(FirstUse.OneVerdict.class)),
        new Program("a case and its whole answer", java(FirstUse.OneAnswer.class)),
        new Program(
            "a case from JSON, and its whole answer in JSON", java(FirstUse.OneDocument.class)));
  }

  private static List<String> java(Class<?> program) {
    return List.of("java", "-cp", System.getProperty("java.class.path"), program.getName());
  }

  private static Batch batch(String shape, double goal, List<String> command)
      throws IOException, InterruptedException {
    List<Timed> timed =
        medians(
            List.of(
                new Program("one", with(command, "--workers", "1")),
                new Program("two", with(command, "--workers", "2"))),
            BATCH_TURNS);
    return new Batch(shape, goal, LINES / timed.get(0).seconds(), LINES / timed.get(1).seconds());
  }

  private static List<String> with(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return all;
  }

  private static List<Timed> medians(List<Program> programs, int turns)
      throws IOException, InterruptedException {
    List<List<Double>> seconds = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      List<Double> ofTurn = new ArrayList<>();
      for (Program program : programs) {
        ofTurn.add(seconds(program.command()));
      }
      seconds.add(ofTurn);
    }
    return IntStream.range(0, programs.size())
        .mapToObj(i -> new Timed(programs.get(i).name(), median(seconds, i)))
        .toList();
  }

  private static double median(List<List<Double>> turns, int program) {
    return turns.stream().map(turn -> turn.get(program)).sorted().toList().get(turns.size() / 2);
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(command + " ended with " + process.exitValue());
    }
    return (System.nanoTime() - start) / NANOS;
  }
}
