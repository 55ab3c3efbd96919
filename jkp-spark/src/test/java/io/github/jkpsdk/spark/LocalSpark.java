package io.github.jkpsdk.spark;

import org.apache.spark.sql.SparkSession;

/** One session for all tests: its start costs more than they do. */
final class LocalSpark {

  private static final String PARTITIONS = "4";

  static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("jkp tests")
          .config("spark.ui.enabled", false)
          .config("spark.sql.datetime.java8API.enabled", true)
          .config("spark.sql.shuffle.partitions", PARTITIONS)
          .getOrCreate();

  private LocalSpark() {}
}
