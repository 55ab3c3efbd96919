package io.github.jkpsdk.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What a benchmark measured.
 *
 * @param mean the time of an operation in nanoseconds
 * @param error half the 99.9% interval of it
 * @param least the time in the best iteration, which other programs disturbed least
 * @param bytes what an operation allocates
 */
record Measured(double mean, double error, double least, double bytes) {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  /** By the class and the method. */
  static Map<String, Measured> of(Collection<RunResult> results) {
    Map<String, Measured> measured = new LinkedHashMap<>();
    for (RunResult result : results) {
      String[] name = result.getParams().getBenchmark().split("\\.", -1);
      measured.put(name[name.length - 2] + "." + name[name.length - 1], of(result));
    }
    return measured;
  }

  private static Measured of(RunResult result) {
    Result<?> time = result.getPrimaryResult();
    Statistics iterations = time.getStatistics();
    return new Measured(
        time.getScore(),
        time.getScoreError(),
        iterations.getMin(),
        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED).getScore());
  }
}
