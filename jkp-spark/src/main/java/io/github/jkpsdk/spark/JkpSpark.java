package io.github.jkpsdk.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.util.Locale;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Answers many cases and claims in Spark, each a JSON document in a column of texts.
 *
 * <pre>{@code
 * JkpSpark.register(spark);
 * spark.sql("select said.* from (select jkp_columns(json) as said from cases)");
 * }</pre>
 *
 * <p>A row that cannot be answered never fails a job: its {@code error} has {@code code}, {@code
 * path} and {@code message}, and all else is null. A null gives a null.
 */
public final class JkpSpark {

  private static final String JSON = "json";
  private static final String COLUMNS = "columns";

  private JkpSpark() {}

  /**
   * Registers {@code jkp_assess}, {@code jkp_answer} and {@code jkp_columns} in a session, under
   * the law as it stands.
   *
   * @param session the session
   */
  public static void register(SparkSession session) {
    register(session, Law.standard());
  }

  /**
   * Registers the functions in a session; what was registered before is replaced.
   *
   * @param session the session
   * @param law the law, sent to every executor once
   */
  public static void register(SparkSession session, Law law) {
    Objects.requireNonNull(session, "session");
    Objects.requireNonNull(law, "law");
    Broadcast<Law> shared = shared(session, law);
    for (Question question : Question.values()) {
      session.udf().register(nameOf(question), question.function(shared), question.type());
    }
  }

  private static String nameOf(Question question) {
    return "jkp_" + question.name().toLowerCase(Locale.ROOT);
  }

  private static Broadcast<Law> shared(SparkSession session, Law law) {
    return JavaSparkContext.fromSparkContext(session.sparkContext()).broadcast(law);
  }

  /**
   * {@return one outcome for each document, in typed rows}
   *
   * @param documents cases and claims in JSON
   * @param law the law, sent to every executor once
   */
  public static Dataset<Outcome> outcomes(Dataset<String> documents, Law law) {
    Objects.requireNonNull(documents, "documents");
    Objects.requireNonNull(law, "law");
    Broadcast<Law> shared = shared(documents.sparkSession(), law);
    return documents
        .toDF(JSON)
        .select(
            udf(Question.COLUMNS.function(shared), Question.COLUMNS.type())
                .apply(col(JSON))
                .as(COLUMNS))
        .select(COLUMNS + ".*")
        .as(Encoders.bean(Outcome.class));
  }
}
