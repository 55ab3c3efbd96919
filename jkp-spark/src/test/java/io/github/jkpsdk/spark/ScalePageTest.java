package io.github.jkpsdk.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.jkpsdk.spark.ScalePage.Slope;
import io.github.jkpsdk.spark.ScaleStudy.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all participants need is reckoned from what was measured. */
class ScalePageTest {

  private static final ScalePage PAGE =
      new ScalePage(
          Stream.of(ScalePage.ONE_THREAD, ScalePage.BATCH, ScalePage.SPARK)
              .flatMap(
                  way ->
                      Stream.of(
                          new Measured(way, 10_000, 3),
                          new Measured(way, 100_000, 8),
                          new Measured(way, 1_010_000, 53)))
              .toList(),
          1_000,
          2,
          LocalDate.of(2026, 11, 26));

  @Test
  void aRowCostsWhatItAddsFromTheFewestRowsToTheMost() {
    Slope slope = PAGE.slope(ScalePage.BATCH);
    assertThat(slope.row()).isCloseTo(50e-6, within(1e-12));
    assertThat(slope.start()).isCloseTo(2.5, within(1e-9));
  }

  @Test
  void aRunThatGrowsFasterThanItsRowsHasNoStartBelowNothing() {
    ScalePage steep =
        new ScalePage(
            List.of(new Measured(ScalePage.SPARK, 10, 1), new Measured(ScalePage.SPARK, 20, 10)),
            1,
            1,
            LocalDate.of(2026, 11, 26));
    assertThat(steep.slope(ScalePage.SPARK).start()).isZero();
  }

  @Test
  void thePageTellsTheRunAndWhatFifteenMillionTake() {
    assertThat(PAGE.text())
        .contains("on 2026-11-26, on 2 processors")
        .contains("| 100,000 | Spark, local[*] | 8.0 | 12,500 |\n")
        .contains("15,000,000 participants")
        .contains("| one thread | 50.0 µs | 2.5 s | 12.5 min | 0.21 |\n")
        .contains("| jkp batch, a process | 50.0 µs | 2.5 s | 12.5 min | 0.42 |\n")
        .contains("by the slope of Spark 25 of them answer all in a minute")
        .contains("15.0 GB");
  }
}
