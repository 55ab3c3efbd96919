package io.github.jkpsdk.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Row;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The conditions, article by article, on both sides of every limit and of every change of the law.
 * A row says what one condition comes to ({@code =rule}, {@code =outcome}), and that the verdict
 * depends on nothing else: unless {@code =verdict} says otherwise, every other condition is met.
 */
class FindingTablesTest {

  static Stream<Row> rows() {
    return Stream.of(
            "article-4", "article-19", "article-20", "article-35", "article-40", "open-points")
        .flatMap(table -> Row.table("cases/" + table + ".csv"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aConditionComesToWhatItsArticleSays(Row row) {
    Verdict verdict = row.jkp().assess(CaseFacts.of(row), row.asOf());
    Finding finding = verdict.finding(Condition.valueOf(row.cell("=rule")));

    assertThat(finding.outcome())
        .as(row.toString())
        .isEqualTo(Outcome.valueOf(row.cell("=outcome")));
    assertThat(verdict.outcome())
        .as(row.toString())
        .isEqualTo(expectedVerdict(row, finding.outcome()));
    assertThat(finding.missingFacts())
        .as(row.toString())
        .containsExactlyElementsOf(row.words("=missing"));
    assertThat(finding.citations())
        .as("source of " + row)
        .anyMatch(citation -> row.cell("source").contains(citation.toString()));
    assertThat(finding.facts().stream().map(FindingTablesTest::text))
        .as(row.toString())
        .containsAll(row.words("=facts"));
    assertThat(finding.interpretations().stream().map(Interpretation::label))
        .as(row.toString())
        .containsAll(row.words("=restsOn"));
  }

  static Stream<Row> aFindingShowsTheFactsItUsed() {
    return Row.table("cases/facts.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void aFindingShowsTheFactsItUsed(Row row) {
    Finding finding =
        row.jkp()
            .assess(CaseFacts.of(row), row.asOf())
            .finding(Condition.valueOf(row.cell("=rule")));

    assertThat(finding.facts().stream().map(FindingTablesTest::text))
        .as(row.toString())
        .containsExactlyElementsOf(
            row.cell("=facts").equals("none") ? List.of() : row.words("=facts"));
  }

  private static Verdict.Outcome expectedVerdict(Row row, Outcome outcome) {
    if (row.has("=verdict")) {
      return Verdict.Outcome.valueOf(row.cell("=verdict"));
    }
    return switch (outcome) {
      case MET, NOT_APPLICABLE -> Verdict.Outcome.ELIGIBLE;
      case NOT_MET -> Verdict.Outcome.NOT_ELIGIBLE;
      case UNDECIDED -> Verdict.Outcome.UNDECIDED;
    };
  }

  private static String text(Fact fact) {
    Object value;
    if (fact instanceof Fact.Count count) {
      value = count.value();
    } else if (fact instanceof Fact.Day day) {
      value = day.value();
    } else if (fact instanceof Fact.Month month) {
      value = month.value();
    } else if (fact instanceof Fact.Flag flag) {
      value = flag.value();
    } else if (fact instanceof Fact.Term term) {
      value = term.value();
    } else {
      value = String.join("+", ((Fact.Terms) fact).values());
    }
    return fact.name() + "=" + value;
  }
}
