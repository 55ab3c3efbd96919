package io.github.jkpsdk.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures the limited benchmarks and their floors in this JVM, in the time of the processor, which
 * is nearly the same whatever else runs. Rounds go on until they become no faster.
 */
final class ShortRun {

  private static final long ROUND_NANOS = 20_000_000;
  private static final int ROUNDS_WITHOUT_GAIN = 20;
  private static final double GAIN = 0.98;
  private static final int OPERATIONS = 64;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Blackhole results =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is"
              + " dangerous.");

  private ShortRun() {}

  static Map<String, Measured> measure() {
    ShortRun run = new ShortRun();
    Map<String, Measured> measured = new LinkedHashMap<>();
    benchmarks().forEach((name, benchmark) -> measured.put(name, run.measure(benchmark)));
    return measured;
  }

  static Map<String, Supplier<?>> benchmarks() {
    AssessBenchmark verdicts = new AssessBenchmark();
    AnswerBenchmark answers = new AnswerBenchmark();
    JsonBenchmark json = new JsonBenchmark();
    Map<String, Supplier<?>> benchmarks = new LinkedHashMap<>();
    benchmarks.put("AssessBenchmark.floor", verdicts::floor);
    benchmarks.put("AssessBenchmark.assess", verdicts::assess);
    benchmarks.put("AnswerBenchmark.answerCase", answers::answerCase);
    benchmarks.put("AnswerBenchmark.answerClaim", answers::answerClaim);
    benchmarks.put("JsonBenchmark.floorOfReading", json::floorOfReading);
    benchmarks.put("JsonBenchmark.readCase", json::readCase);
    benchmarks.put("JsonBenchmark.floorOfWriting", json::floorOfWriting);
    benchmarks.put("JsonBenchmark.writeAnswer", json::writeAnswer);
    return benchmarks;
  }

  private Measured measure(Supplier<?> benchmark) {
    Measured best = round(benchmark);
    for (int withoutGain = 0; withoutGain < ROUNDS_WITHOUT_GAIN; withoutGain++) {
      Measured next = round(benchmark);
      if (next.least() < best.least() * GAIN) {
        best = next;
        withoutGain = 0;
      }
    }
    return best;
  }

  private Measured round(Supplier<?> benchmark) {
    long count = 0;
    long bytes = thread.getCurrentThreadAllocatedBytes();
    long start = thread.getCurrentThreadCpuTime();
    long nanos = 0;
    while (nanos < ROUND_NANOS) {
      for (int i = 0; i < OPERATIONS; i++) {
        results.consume(benchmark.get());
      }
      count += OPERATIONS;
      nanos = thread.getCurrentThreadCpuTime() - start;
    }
    double each = (double) nanos / count;
    double allocated = (double) (thread.getCurrentThreadAllocatedBytes() - bytes) / count;
    return new Measured(each, 0, each, allocated);
  }
}
