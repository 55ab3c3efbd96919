package io.github.jkpsdk.spark;

import io.github.jkpsdk.spark.ScaleStudy.Measured;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The page of a study of scale: what was measured, and what all participants would need, reckoned
 * from it.
 *
 * @param measured each way at each number of rows, from few rows to many
 * @param bytes the size of a case in the file
 * @param processors how many there were
 * @param day the day of the run
 */
record ScalePage(List<Measured> measured, double bytes, int processors, LocalDate day) {

  static final String ONE_THREAD = "one thread";
  static final String BATCH = "jkp batch, a process";
  static final String SPARK = "Spark, local[*]";

  private static final long PARTICIPANTS = 15_000_000;
  private static final double MINUTE = 60;
  private static final double HOUR = 3_600;
  private static final double GIGABYTE = 1e9;

  /** By itself, as it is longer than what fills it in. */
  @SuppressWarnings("InlineFormatString")
  private static final String PAGE =
      """
      # What 15 million participants need

      Written by `ScaleStudy` of [jkp-spark](../jkp-spark/README.md), which has the command; run on \
      %s, on %d processors, JDK %s.

      The same generated cases are read from a file of one case a line, and answered in columns: \
      outcome, reasons, payer, amounts. One thread is a loop in Java; `jkp batch` is a process of \
      its own with a worker for each processor, its start included; Spark runs in one JVM, warmed \
      up, and its rows are not written.

      ![rows a second](img/scale.svg)

      | rows | way | seconds | rows a second |
      | --- | --- | --- | --- |
      %s
      ## Reckoned from it

      The slope between the fewest and the most rows is what a row costs; what is left is what it \
      costs to begin. At that slope %,d participants take:

      | way | a row | to begin | on this machine | processor hours |
      | --- | --- | --- | --- | --- |
      %s
      Rows do not depend on each other, so the processor hours are divided by the processors of a \
      cluster: by the slope of Spark %,.0f of them answer all in a minute, where reading the file \
      keeps up. It has %.1f GB for so many cases.
      """;

  /**
   * What a way costs.
   *
   * @param row the seconds of a row
   * @param start the seconds before the first row; not below 0
   */
  record Slope(double row, double start) {

    double seconds() {
      return start + row * PARTICIPANTS;
    }
  }

  String text() {
    double spark = slope(SPARK).row() * PARTICIPANTS * processors;
    return String.format(
        Locale.ENGLISH,
        PAGE,
        day,
        processors,
        System.getProperty("java.version"),
        lines(measured.stream().map(ScalePage::measuredLine).toList()),
        PARTICIPANTS,
        lines(
            List.of(
                reckoned(ONE_THREAD, 1), reckoned(BATCH, processors), reckoned(SPARK, processors))),
        spark / MINUTE,
        bytes * PARTICIPANTS / GIGABYTE);
  }

  /** What a way costs by its runs with the fewest and with the most rows. */
  Slope slope(String way) {
    List<Measured> runs = measured.stream().filter(one -> one.way().equals(way)).toList();
    Measured few = runs.get(0);
    Measured many = runs.get(runs.size() - 1);
    double row = (many.seconds() - few.seconds()) / (many.rows() - few.rows());
    return new Slope(row, Math.max(0, few.seconds() - row * few.rows()));
  }

  private String reckoned(String way, int processors) {
    Slope slope = slope(way);
    return String.format(
        Locale.ENGLISH,
        "| %s | %.1f µs | %.1f s | %.1f min | %.2f |",
        way,
        slope.row() * 1e6,
        slope.start(),
        slope.seconds() / MINUTE,
        slope.seconds() * processors / HOUR);
  }

  private static String measuredLine(Measured one) {
    return String.format(
        Locale.ENGLISH,
        "| %,d | %s | %.1f | %,.0f |",
        one.rows(),
        one.way(),
        one.seconds(),
        one.rowsASecond());
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }
}
