package io.github.jkpsdk.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.spark.BarChart.Bar;
import io.github.jkpsdk.spark.BarChart.Group;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Asks what changed laws would cost: the same generated population under the law as it stands and
 * under each of some rulebook files. The population is made to have every kind of case, so its sums
 * say how laws compare and not what a year costs.
 */
public final class WhatIfStudy {

  private static final long SEED = 2026;
  private static final String AS_IT_STANDS = "as it stands";

  /** By itself, as it is longer than what fills it in. */
  @SuppressWarnings("InlineFormatString")
  private static final String PAGE =
      """
      # What changed laws would cost

      Written by `WhatIfStudy` of [jkp-spark](../jkp-spark/README.md), which has the command: the \
      same %,d generated cases (seed %d) under the law as it stands and under changed \
      [rulebook files](../jkp-spark/laws).

      ![entitled workers and cost](img/what-if.svg)

      %s
      The population has every kind of case on purpose, many at the edge of a condition, some \
      under the law before 2025-02-07. Its sums say how laws compare, and not what a year costs.
      """;

  private static final String TABLE_HEAD =
      "| law | entitled | cost | cost of one |%n| --- | --- | --- | --- |%n";

  /**
   * What a law comes to.
   *
   * @param law its name
   * @param entitled how many are entitled
   * @param cost what they get in all six months
   */
  record Result(String law, long entitled, Rupiah cost) {

    Rupiah costOfOne() {
      return entitled == 0 ? Rupiah.ZERO : cost.dividedBy(Math.toIntExact(entitled));
    }
  }

  private WhatIfStudy() {}

  /**
   * Writes {@code what-if.md} and {@code img/what-if.svg}.
   *
   * @param arguments the folder to write into, such as {@code docs}, how many cases to make, and
   *     rulebook files
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("give a folder, a number of cases and rulebook files");
    }
    List<Path> laws = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      laws.add(Path.of(arguments[i]));
    }
    try (SparkSession session = SparkSession.builder().appName("jkp what-if").getOrCreate()) {
      int cases = Integer.parseInt(arguments[1]);
      write(Path.of(arguments[0]), cases, results(session, population(cases), laws));
    }
  }

  /** Cases in JSON, the same in every run. */
  static List<String> population(int cases) {
    return Samples.ofSeed(SEED).cases(cases).stream().map(JkpJson::write).toList();
  }

  /** What the law as it stands comes to, and each changed one. */
  static List<Result> results(SparkSession session, List<String> documents, List<Path> laws)
      throws IOException {
    Dataset<String> population = session.createDataset(documents, Encoders.STRING()).cache();
    List<Result> results = new ArrayList<>();
    results.add(result(AS_IT_STANDS, population, Law.standard()));
    for (Path file : laws) {
      try (Reader json = Files.newBufferedReader(file)) {
        Law law = Law.standard().rulebook(JkpJson.read(json, Rulebook.class));
        String name = file.getFileName().toString().replace(".json", "");
        results.add(result(name, population, law));
      }
    }
    population.unpersist();
    return results;
  }

  private static Result result(String name, Dataset<String> population, Law law) {
    Row sums =
        JkpSpark.outcomes(population, law)
            .filter(col("outcome").equalTo("ELIGIBLE"))
            .agg(count(lit(1)), sum("total"))
            .first();
    BigDecimal cost = sums.isNullAt(1) ? BigDecimal.ZERO : sums.getDecimal(1);
    return new Result(name, sums.getLong(0), Rupiah.of(cost.stripTrailingZeros()));
  }

  private static void write(Path folder, int cases, List<Result> results) throws IOException {
    Files.createDirectories(folder.resolve("img"));
    Files.writeString(
        folder.resolve("what-if.md"),
        String.format(Locale.ENGLISH, PAGE, cases, SEED, table(results)));
    Files.writeString(
        folder.resolve("img/what-if.svg"),
        BarChart.svg(
            String.format(Locale.ENGLISH, "%,d generated cases, seed %d", cases, SEED),
            List.of(
                group("entitled workers", results, Result::entitled, WhatIfStudy::number),
                group(
                    "cost of six months",
                    results,
                    result -> result.cost().toBigDecimal().doubleValue(),
                    result -> result.cost().format(Locale.ENGLISH)))));
  }

  private static String number(Result result) {
    return String.format(Locale.ENGLISH, "%,d", result.entitled());
  }

  private static Group group(
      String title,
      List<Result> results,
      ToDoubleFunction<Result> value,
      Function<Result, String> text) {
    return new Group(
        title,
        results.stream()
            .map(result -> new Bar(result.law(), value.applyAsDouble(result), text.apply(result)))
            .toList());
  }

  /** The results side by side. */
  static String table(List<Result> results) {
    StringBuilder table = new StringBuilder(TABLE_HEAD.formatted());
    for (Result result : results) {
      table.append(
          "| %s | %s | %s | %s |%n"
              .formatted(
                  result.law(),
                  number(result),
                  result.cost().format(Locale.ENGLISH),
                  result.costOfOne().format(Locale.ENGLISH)));
    }
    return table.toString();
  }
}
