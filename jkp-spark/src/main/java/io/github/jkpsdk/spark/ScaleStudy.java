package io.github.jkpsdk.spark;

import io.github.jkpsdk.spark.BarChart.Bar;
import io.github.jkpsdk.spark.BarChart.Group;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final String COLUMNS =
      "verdict.outcome,verdict.missingFacts,verdict.payer,benefit.total";

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
  private final SparkSession session;
  private final String jar;
  private final List<Measured> measured = new ArrayList<>();

  private ScaleStudy(Path folder, SparkSession session, String jar) {
    this.folder = folder;
    this.session = session;
    this.jar = jar;
  }

  /**
   * Writes {@code scale.md} and {@code scale.svg}.
   *
   * @param arguments the folder to write into, the runnable jar of the command line, and numbers of
   *     rows
   * @throws IOException if a file cannot be read or written
   * @throws InterruptedException if it is interrupted
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("give a folder, jkp.jar and numbers of rows");
    }
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (SparkSession session = SparkSession.builder().appName("jkp scale").getOrCreate()) {
      ScaleStudy study = new ScaleStudy(folder, session, arguments[1]);
      List<String> different = WhatIfStudy.population(DIFFERENT);
      study.warmUp(study.input(different, DIFFERENT));
      for (int i = 2; i < arguments.length; i++) {
        study.measure(different, Integer.parseInt(arguments[i]));
      }
      study.write();
    }
  }

  private Path input(List<String> different, int rows) throws IOException {
    Path input = folder.resolve("rows.ndjson");
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
    measured.add(time("one thread", rows, this::oneThread, input));
    measured.add(time("jkp batch, a process", rows, this::batch, input));
    measured.add(time("Spark, local[*]", rows, this::spark, input));
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
        new ProcessBuilder(
                "java", "-jar", jar, "batch", "-q", "--columns", COLUMNS, input.toString())
            .redirectOutput(new File(folder.toFile(), "rows.csv"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("jkp batch ended with " + process.exitValue());
    }
    Files.delete(folder.resolve("rows.csv"));
  }

  private void write() throws IOException {
    Files.writeString(folder.resolve("scale.md"), table());
    List<Group> groups = measured.stream().map(Measured::rows).distinct().map(this::group).toList();
    Files.writeString(
        folder.resolve("scale.svg"),
        BarChart.svg(
            "rows a second, on %d processors".formatted(Runtime.getRuntime().availableProcessors()),
            groups));
  }

  private Group group(int rows) {
    return new Group(
        number(rows) + " rows",
        measured.stream()
            .filter(one -> one.rows() == rows)
            .map(one -> new Bar(one.way(), one.rowsASecond(), number(one.rowsASecond())))
            .toList());
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "| rows | way | seconds | rows a second |%n| --- | --- | --- | --- |%n".formatted());
    for (Measured one : measured) {
      table.append(
          String.format(
              Locale.ENGLISH,
              "| %,d | %s | %.1f | %s |%n",
              one.rows(),
              one.way(),
              one.seconds(),
              number(one.rowsASecond())));
    }
    return table.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ENGLISH, "%,.0f", value);
  }
}
