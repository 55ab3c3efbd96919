package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.fixture.CaseFacts;
import io.github.jkpsdk.fixture.Row;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can still be done, condition by condition, on both sides of every limit. */
class RemedyTableTest {

  static Stream<Row> rows() {
    return Row.table("cases/remedies.csv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aConditionCanStillBeMetAsItsArticleAllows(Row row) {
    Remedies remedies = row.jkp().remedies(CaseFacts.of(row), row.asOf());

    assertThat(remedies.remedies().stream().map(RemedyTableTest::text))
        .containsExactlyElementsOf(
            row.has("=remedies") ? List.of(row.cell("=remedies").split(";")) : List.of());
    assertThat(remedies.outcome()).hasToString(row.cell("=outcome"));
    assertThat(remedies.earliest().map(Object::toString).orElse(""))
        .isEqualTo(row.has("=earliest") ? row.cell("=earliest") : "");
    assertThat(remedies.asOf()).isEqualTo(row.asOf());
  }

  /** Only what a remedy says. */
  private static String text(Remedy remedy) {
    return Stream.of(
            Stream.of(remedy.condition() + " " + remedy.kind()),
            remedy.holder().stream().map(Object::toString),
            remedy.until().stream().map(day -> "until=" + day),
            remedy.monthsShort().stream().map(months -> "short=" + months),
            list("months", remedy.months()),
            remedy.earliest().stream().map(month -> "earliest=" + month),
            remedy.proof().stream().map(kind -> "proof=" + kind),
            list("lacks", remedy.pieces()),
            list("any", remedy.registrations()),
            remedy.missingFacts().stream()
                .map(fact -> "tell=" + fact.path() + "@" + joined(fact.sources())))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> list(String name, Collection<?> values) {
    return values.isEmpty() ? Stream.empty() : Stream.of(name + "=" + joined(values));
  }

  private static String joined(Collection<?> values) {
    return values.stream().map(Object::toString).collect(Collectors.joining("+"));
  }
}
