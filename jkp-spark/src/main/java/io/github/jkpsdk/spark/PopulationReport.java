package io.github.jkpsdk.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/**
 * Tells what a population comes to: outcomes, reasons and cost by province and month of
 * termination.
 */
public final class PopulationReport {

  private static final String PROVINCE = "province";
  private static final String MONTH = "terminationMonth";
  private static final String OUTCOME = "outcome";

  private PopulationReport() {}

  /**
   * Reads cases and claims and writes three tables in Parquet: {@code outcomes} by row, {@code
   * summary} and {@code reasons} by province and month.
   *
   * @param arguments the input, a file or folder of NDJSON, or of Parquet with a column {@code
   *     json} where its name ends in {@code .parquet}; and the folder of the output
   * @throws IOException if the session cannot be closed
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give the input and the folder of the output");
    }
    try (SparkSession session = SparkSession.builder().appName("jkp population").getOrCreate()) {
      write(session, read(session, arguments[0]), Law.standard(), arguments[1]);
    }
  }

  /** The documents of an input. */
  static Dataset<String> read(SparkSession session, String input) {
    return input.endsWith(".parquet")
        ? session.read().parquet(input).select("json").as(Encoders.STRING())
        : session.read().textFile(input);
  }

  static void write(SparkSession session, Dataset<String> documents, Law law, String folder) {
    String outcomes = folder + "/outcomes";
    JkpSpark.outcomes(documents, law).write().mode(SaveMode.Overwrite).parquet(outcomes);
    Dataset<Row> answered = session.read().parquet(outcomes);
    summary(answered).coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder + "/summary");
    reasons(answered).coalesce(1).write().mode(SaveMode.Overwrite).parquet(folder + "/reasons");
  }

  /** How many came to what, and what the entitled ones cost in rupiah. */
  static Dataset<Row> summary(Dataset<Row> outcomes) {
    Column cost = when(col(OUTCOME).equalTo("ELIGIBLE"), col("total"));
    return outcomes
        .groupBy(PROVINCE, MONTH)
        .agg(
            count(lit(1)).as("documents"),
            number("ELIGIBLE").as("entitled"),
            number("NOT_ELIGIBLE").as("notEntitled"),
            number("UNDECIDED").as("undecided"),
            count(col("error")).as("bad"),
            coalesce(sum(cost), lit(0)).as("cost"))
        .orderBy(PROVINCE, MONTH);
  }

  private static Column number(String outcome) {
    return count(when(col(OUTCOME).equalTo(outcome), lit(1)));
  }

  /** How often each condition is not met. */
  static Dataset<Row> reasons(Dataset<Row> outcomes) {
    return outcomes
        .select(col(PROVINCE), col(MONTH), explode(col("notMet")).as("condition"))
        .groupBy(PROVINCE, MONTH, "condition")
        .agg(count(lit(1)).as("documents"))
        .orderBy(PROVINCE, MONTH, "condition");
  }
}
