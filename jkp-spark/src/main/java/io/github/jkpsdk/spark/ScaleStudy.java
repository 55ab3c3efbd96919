package io.github.jkpsdk.spark;

import io.github.jkpsdk.spark.BarChart.Bar;
import io.github.jkpsdk.spark.BarChart.Group;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Measures what the columns of many rows cost: on one thread, by {@code jkp batch} and in Spark on
 * this machine, from a file of NDJSON.
 */
public final class ScaleStudy {

  private static final int DIFFERENT = 10_000;
  private static final double NANOS = 1e9;

  /**
   * How long one way took.
   *
   * @param way the way
   * @param rows how many rows
   * @param seconds the time that passed
   */
  record Measured(String way, int rows, double seconds) {

    double rowsASecond() {
      return rows / seconds;
    }
  }

  /** Answers a file. */
  private interface Way {
    void answer(Path input) throws IOException, InterruptedException;
  }

  private final Path folder;
  private final Path work;
  private final SparkSession session;
  private final String jar;
  private final List<Measured> measured = new ArrayList<>();
  private double bytes;

  private ScaleStudy(Path folder, Path work, SparkSession session, String jar) {
    this.folder = folder;
    this.work = work;
    this.session = session;
    this.jar = jar;
  }

  /**
   * Writes {@code scale.md} and {@code img/scale.svg}.
   *
   * @param arguments the folder to write into, such as {@code docs}, the runnable jar of the
   *     command line, and at least two numbers of rows, from few to many
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 4) {
      throw new IllegalArgumentException("give a folder, jkp.jar and at least two numbers of rows");
    }
    Path folder = Path.of(arguments[0]);
    try (SparkSession session = SparkSession.builder().appName("jkp scale").getOrCreate()) {
      ScaleStudy study =
          new ScaleStudy(folder, Files.createTempDirectory("jkp-scale"), session, arguments[1]);
      List<String> different = WhatIfStudy.population(DIFFERENT);
      study.warmUp(study.input(different, DIFFERENT));
      for (int i = 2; i < arguments.length; i++) {
        study.measure(different, Integer.parseInt(arguments[i]));
      }
      study.write();
      Files.delete(study.work);
    }
  }

  private Path input(List<String> different, int rows) throws IOException {
    Path input = work.resolve("rows.ndjson");
    try (BufferedWriter out = Files.newBufferedWriter(input)) {
      for (int row = 0; row < rows; row++) {
        out.write(different.get(row % different.size()));
        out.newLine();
      }
    }
    return input;
  }

  private void warmUp(Path input) throws IOException {
    oneThread(input);
    spark(input);
  }

  private void measure(List<String> different, int rows) throws IOException, InterruptedException {
    Path input = input(different, rows);
    bytes = (double) Files.size(input) / rows;
    measured.add(time(ScalePage.ONE_THREAD, rows, this::oneThread, input));
    measured.add(time(ScalePage.BATCH, rows, this::batch, input));
    measured.add(time(ScalePage.SPARK, rows, this::spark, input));
    Files.delete(input);
  }

  private static Measured time(String name, int rows, Way way, Path input)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    way.answer(input);
    return new Measured(name, rows, (System.nanoTime() - start) / NANOS);
  }

  private void oneThread(Path input) throws IOException {
    Law law = Law.standard();
    long answered = 0;
    try (BufferedReader lines = Files.newBufferedReader(input)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answered += Question.COLUMNS.of(line, law) == null ? 0 : 1;
      }
    }
    if (answered == 0) {
      throw new IllegalStateException("no row was answered");
    }
  }

  private void spark(Path input) {
    JkpSpark.outcomes(PopulationReport.read(session, input.toString()), Law.standard())
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
  }

  private void batch(Path input) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("java", "-jar", jar, "batch", "-q", input.toString(), "--columns")
            .redirectOutput(work.resolve("rows.csv").toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("jkp batch ended with " + process.exitValue());
    }
    Files.delete(work.resolve("rows.csv"));
  }

  private void write() throws IOException {
    int processors = Runtime.getRuntime().availableProcessors();
    Files.createDirectories(folder.resolve("img"));
    Files.writeString(
        folder.resolve("scale.md"),
        new ScalePage(measured, bytes, processors, LocalDate.now(ZoneOffset.UTC)).text());
    List<Group> groups = measured.stream().map(Measured::rows).distinct().map(this::group).toList();
    Files.writeString(
        folder.resolve("img/scale.svg"),
        BarChart.svg("rows a second, on %d processors".formatted(processors), groups));
  }

  private Group group(int rows) {
    return new Group(
        number(rows) + " rows",
        measured.stream()
            .filter(one -> one.rows() == rows)
            .map(one -> new Bar(one.way(), one.rowsASecond(), number(one.rowsASecond())))
            .toList());
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%,.0f", value);
  }
}
