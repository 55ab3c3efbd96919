package io.github.jkpsdk.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.rulebook.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The functions say what the library says, row by row. */
class JkpSparkTest {

  private static final Jkp JKP = Jkp.standard();

  private static Dataset<String> dataset(List<String> documents) {
    return LocalSpark.SESSION.createDataset(documents, Encoders.STRING());
  }

  /** The columns of what a function answers, or those of one of them. */
  private static List<Row> sql(List<String> documents, String function, String columns) {
    JkpSpark.register(LocalSpark.SESSION);
    dataset(documents).toDF("json").createOrReplaceTempView("documents");
    return LocalSpark.SESSION
        .sql("select " + columns + ".* from (select " + function + "(json) as said from documents)")
        .collectAsList();
  }

  private static Stream<Answer> answers() {
    return Stream.concat(
        Population.CASES.stream().map(JKP::answer), Population.CLAIMS.stream().map(JKP::answer));
  }

  @Test
  void anAnswerIsThatOfTheLibrary() {
    List<Row> rows = sql(Population.documents(), "jkp_answer", "said");
    List<String> expected = new ArrayList<>(answers().map(JkpJson::write).toList());
    Population.BAD.forEach(bad -> expected.add(null));
    assertThat(rows).extracting(row -> row.getAs("answer")).isEqualTo(expected);
  }

  @Test
  void aVerdictIsThatOfTheLibrary() {
    List<Row> rows = sql(Population.documents(), "jkp_assess", "said");
    List<String> expected =
        new ArrayList<>(answers().map(Answer::verdict).map(JkpJson::write).toList());
    Population.BAD.forEach(bad -> expected.add(null));
    assertThat(rows).extracting(row -> row.getAs("verdict")).isEqualTo(expected);
  }

  @Test
  void aBadRowHasItsErrorAndFailsNoJob() {
    for (String function : List.of("jkp_answer", "jkp_assess", "jkp_columns")) {
      List<Row> errors = sql(Population.BAD, function, "said.error");
      assertThat(errors)
          .extracting(row -> row.getAs("code"))
          .containsExactly("INVALID_INPUT", "INVALID_INPUT", "IMPOSSIBLE_FACTS", "NOT_IN_FORCE");
      assertThat(errors)
          .extracting(row -> row.getAs("path"))
          .containsExactly("$", "$.wage", "$.employment.agreement.start", "$.termination.date");
      assertThat(errors).noneMatch(row -> row.getString(row.fieldIndex("message")).isBlank());
    }
  }

  @Test
  void aNullGivesANull() {
    JkpSpark.register(LocalSpark.SESSION);
    Row row = LocalSpark.SESSION.sql("select jkp_columns(cast(null as string)) as c").first();
    assertThat(row.isNullAt(0)).isTrue();
  }

  @Test
  void typedRowsTellTheAnswer() {
    List<Outcome> outcomes =
        JkpSpark.outcomes(dataset(Population.documents()), Law.standard()).collectAsList();
    List<Answer> answers = answers().toList();
    assertThat(outcomes).hasSize(answers.size() + Population.BAD.size());
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      Outcome outcome = outcomes.get(i);
      assertThat(outcome.getOutcome()).isEqualTo(answer.verdict().outcome().name());
      assertThat(outcome.getStanding()).isEqualTo(answer.standing().state().name());
      assertThat(outcome.getAsOf()).isEqualTo(answer.asOf());
      assertThat(outcome.getMissingFacts()).isEqualTo(answer.verdict().missingFacts());
      assertThat(rupiah(outcome.getTotal())).isEqualTo(total(answer));
      assertThat(outcome.getAmounts()).hasSameSizeAs(answer.months());
      assertThat(outcome.getError()).isNull();
    }
    assertThat(outcomes.subList(answers.size(), outcomes.size()))
        .allMatch(bad -> bad.getOutcome() == null && bad.getError() != null);
  }

  /** Who is not entitled for good is told no projection. */
  private static Rupiah total(Answer answer) {
    return answer
        .benefit()
        .filter(any -> answer.standing().state() != Standing.State.NOT_ENTITLED)
        .map(benefit -> benefit.total())
        .orElse(null);
  }

  private static Rupiah rupiah(BigDecimal amount) {
    return amount == null ? null : Rupiah.of(amount.stripTrailingZeros());
  }

  @Test
  void allRowsMayBeAskedForOneDayUnderAnotherLaw() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    Rulebook cut =
        Rulebook.standard().toBuilder()
            .benefitWageCeiling(
                Rulebook.standard()
                    .benefitWageCeiling()
                    .then(
                        LocalDate.of(2026, 1, 1),
                        Rupiah.of(1_000_000),
                        new io.github.jkpsdk.law.Instrument("PP 1/2026").article(21)))
            .build();
    Jkp other = Jkp.builder().rulebook(cut).build();
    List<JkpCase> cases =
        Population.CASES.stream()
            .filter(facts -> facts.termination().date().isBefore(day))
            .toList();
    List<Outcome> outcomes =
        JkpSpark.outcomes(
                dataset(cases.stream().map(JkpJson::write).toList()),
                Law.standard().rulebook(cut).asOf(day))
            .collectAsList();
    assertThat(outcomes)
        .extracting(outcome -> rupiah(outcome.getTotal()))
        .isEqualTo(cases.stream().map(facts -> total(other.answer(facts, day))).toList());
    assertThat(outcomes).allMatch(outcome -> day.equals(outcome.getAsOf()));
  }
}
