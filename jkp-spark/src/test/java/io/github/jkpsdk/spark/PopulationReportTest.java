package io.github.jkpsdk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report adds up what the library says. */
class PopulationReportTest {

  private static final Jkp JKP = Jkp.standard();

  @TempDir private Path folder;

  private List<Row> written(String table) {
    return LocalSpark.SESSION.read().parquet(folder + "/out/" + table).collectAsList();
  }

  private static Stream<Answer> answers() {
    return Stream.concat(
        Population.CASES.stream().map(JKP::answer), Population.CLAIMS.stream().map(JKP::answer));
  }

  private static long sum(List<Row> rows, String column) {
    return rows.stream().mapToLong(row -> row.getLong(row.fieldIndex(column))).sum();
  }

  @Test
  void linesOfJsonGoInAndTablesComeOut() throws IOException {
    Path input = Files.write(folder.resolve("population.ndjson"), Population.documents());
    report(input);
    List<Row> summary = written("summary");
    assertThat(sum(summary, "documents")).isEqualTo(Population.documents().size());
    assertThat(sum(summary, "bad")).isEqualTo(Population.BAD.size());
    assertThat(sum(summary, "entitled")).isEqualTo(number(Verdict.Outcome.ELIGIBLE)).isPositive();
    assertThat(sum(summary, "notEntitled"))
        .isEqualTo(number(Verdict.Outcome.NOT_ELIGIBLE))
        .isPositive();
    assertThat(sum(summary, "undecided")).isEqualTo(number(Verdict.Outcome.UNDECIDED)).isPositive();
    BigDecimal cost =
        summary.stream()
            .map(row -> row.getDecimal(row.fieldIndex("cost")))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(cost).isEqualByComparingTo(costOfEntitled().toBigDecimal());
    assertThat(sum(written("reasons"), "documents"))
        .isEqualTo(
            answers()
                .flatMap(answer -> answer.verdict().findings().stream())
                .filter(finding -> finding.outcome() == Finding.Outcome.NOT_MET)
                .count())
        .isPositive();
  }

  @Test
  void oneMonthOfOneProvinceIsCountedByItself() throws IOException {
    JkpCase facts =
        Population.CASES.stream()
            .filter(known -> known.participant().nik().isPresent())
            .findFirst()
            .orElseThrow();
    String province = facts.participant().nik().orElseThrow().provinceCode();
    String month = facts.termination().date().toString().substring(0, "2026-06".length());
    report(Files.write(folder.resolve("population.ndjson"), Population.documents()));
    assertThat(written("summary"))
        .filteredOn(row -> province.equals(row.getAs("province")))
        .filteredOn(row -> month.equals(row.getAs("terminationMonth")))
        .singleElement()
        .matches(row -> row.<Long>getAs("documents") >= 1);
  }

  @Test
  void parquetGoesInToo() {
    LocalSpark.SESSION
        .createDataset(Population.documents(), Encoders.STRING())
        .toDF("json")
        .write()
        .parquet(folder + "/population.parquet");
    report(folder.resolve("population.parquet"));
    assertThat(sum(written("summary"), "documents")).isEqualTo(Population.documents().size());
    assertThat(written("outcomes")).hasSize(Population.documents().size());
  }

  private void report(Path input) {
    PopulationReport.write(
        LocalSpark.SESSION,
        PopulationReport.read(LocalSpark.SESSION, input.toString()),
        Law.standard(),
        folder + "/out");
  }

  private static long number(Verdict.Outcome outcome) {
    return answers().filter(answer -> answer.verdict().outcome() == outcome).count();
  }

  private static Rupiah costOfEntitled() {
    return answers()
        .filter(answer -> answer.verdict().outcome() == Verdict.Outcome.ELIGIBLE)
        .flatMap(answer -> answer.benefit().stream())
        .map(CashBenefit::total)
        .reduce(Rupiah.ZERO, Rupiah::plus);
  }
}
