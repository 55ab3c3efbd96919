package io.github.jkpsdk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;

class BenchmarksTest {

  @Test
  void whatCostsMoreThanItsLimitIsNamedWithTheLimit() {
    Measured floor = new Measured(30, 1, 30, 0);
    Measured slow = new Measured(200, 5, 363, 1_025);
    assertThat(
            Benchmarks.faults(
                Map.of("AssessBenchmark.floor", floor, "AssessBenchmark.assess", slow)))
        .contains(
            "AssessBenchmark.assess allocates bytes: 1025.0; at most 1024.0 are allowed",
            "AssessBenchmark.assess takes times AssessBenchmark.floor: 12.1; at most 12.0 are"
                + " allowed");
  }

  @Test
  void timesAreThoseOfTheBestIteration() {
    Measured floor = new Measured(90, 1, 30, 0);
    Measured disturbed = new Measured(9_000, 5, 300, 700);
    assertThat(
            Benchmarks.faults(
                Map.of("AssessBenchmark.floor", floor, "AssessBenchmark.assess", disturbed)))
        .noneMatch(fault -> fault.startsWith("AssessBenchmark"));
  }

  @Test
  void everyBenchmarkOfThisModuleIsAFigure() {
    assertThat(
            Stream.of(AssessBenchmark.class, AnswerBenchmark.class, JsonBenchmark.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()))
        .allMatch(name -> Figure.ALL.stream().anyMatch(figure -> figure.benchmark().equals(name)));
  }

  @Test
  void whatHasALimitHasToBeMeasured() {
    assertThat(Benchmarks.faults(Map.of()))
        .contains("JsonBenchmark.readCase is not measured beside JsonBenchmark.floorOfReading");
  }
}
