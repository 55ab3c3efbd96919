package io.github.jkpsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceCasesTest {

  private static final Path FILES = Path.of("src", "main", "resources", "jkp-conformance");
  private static final ConformanceCases CASES = ConformanceCases.load();

  @TempDir Path folder;

  @Test
  void theIndexNamesEveryFileOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve("cases"))) {
      assertThat(CASES.all().stream().map(ConformanceCase::file).distinct())
          .containsExactlyElementsOf(
              files.map(file -> "cases/" + file.getFileName()).sorted().toList());
    }
  }

  @Test
  void aCloneHoldsTheCasesOfTheJar() {
    assertThat(ConformanceCases.in(FILES).all())
        .hasSizeGreaterThan(600)
        .extracting(ConformanceCase::question)
        .containsExactlyElementsOf(CASES.all().stream().map(ConformanceCase::question).toList());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsAskedAndToldByItsMember(Kind kind) {
    assertThat(CASES.all())
        .filteredOn(one -> one.kind() == kind)
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.question()).contains("\"" + kind.member() + "\":"));
  }

  @Test
  void aCaseTellsWhatAnImplementationMayWantToKnow() {
    write(
        "cases.json",
        of(
            "\"case\": {\"a\": 1.50}, \"asOf\": \"2026-06-25\","
                + " \"interpretations\": {\"ROUNDING\": \"UP\"}"));

    ConformanceCase one = ConformanceCases.in(folder).all().get(0);

    assertThat(one.kind()).isEqualTo(Kind.CASE);
    assertThat(one.question())
        .isEqualTo(
            "{\"case\":{\"a\":1.50},\"asOf\":\"2026-06-25\",\"interpretations\":{\"ROUNDING\":\"UP\"}}");
    assertThat(one.interpretations()).isEqualTo(Map.of("ROUNDING", "UP"));
    assertThat(one.expected()).isEqualTo("{\"verdict\":{},\"months\":[]}");
    assertThat(one.parts()).containsExactlyInAnyOrder("verdict", "months");
    assertThat(one).hasToString("cases.json: one (Pasal 1)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"source\":\"s\",\"payroll\":{},\"expect\":1}|a case without a name: it has no name",
        "{\"name\":\"n\",\"payroll\":{},\"expect\":1}|n: it has no source",
        "{\"name\":\"n\",\"source\":\"s\",\"payroll\":{}}|n: it expects nothing",
        "{\"name\":\"n\",\"source\":\"s\",\"asOf\":1,\"expect\":1}|n: it asks []",
        "{\"name\":\"n\",\"source\":\"s\",\"case\":{},\"claim\":{},\"expect\":1}|n: it asks [CASE, CLAIM]",
        "{\"name\":\"n\",\"source\":\"s\",\"payroll\":{},\"asof\":1,\"expect\":1}|besides [asof]",
        "7|a case without a name: it has no name",
      })
  void refusesACaseThatIsNone(String declared, String message) {
    write("cases.json", "{\"cases\":[" + declared + "]}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConformanceCases.in(folder))
        .withMessageStartingWith("cases.json: ")
        .withMessageContaining(message);
  }

  @Test
  void refusesANameThatTwoCasesHave() {
    write("cases.json", "{\"cases\":[%1$s,%1$s]}".formatted(DECLARED.formatted("\"case\":{}")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConformanceCases.in(folder))
        .withMessage("two cases have the name one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"format\":2}|index.json has the format 2; this runner reads 1",
        "{\"format\":1}|index.json has no day as lawCheckedOn",
        "{\"format\":1,\"format\":1}|index.json is no JSON",
        "{\"format\":1}]|index.json is no JSON",
      })
  void refusesAnIndexThatItDoesNotUnderstand(String index, String message) {
    write("index.json", index);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConformanceCases.in(folder))
        .withMessageStartingWith(message);
  }

  @Test
  void tellsWhichFileCannotBeRead() {
    assertThatThrownBy(() -> ConformanceCases.in(folder))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("index.json");
  }

  private static final String DECLARED =
      "{\"name\": \"one\", \"source\": \"Pasal 1\", %s,"
          + " \"expect\": {\"verdict\": {}, \"months\": []}}";

  private static String of(String question) {
    return "{\"cases\": [" + DECLARED.formatted(question) + "]}";
  }

  private void write(String file, String text) {
    try {
      Files.writeString(
          folder.resolve("index.json"),
          "{\"format\": 1, \"lawCheckedOn\": \"2026-01-01\", \"files\": [\"cases.json\"]}");
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
