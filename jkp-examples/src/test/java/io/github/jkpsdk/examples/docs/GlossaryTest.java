package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bridge from the words of the law to the names of the code has no gap. */
class GlossaryTest {

  private static final Path CORE = Path.of("..", "jkp-core", "src", "main", "java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]*) \\|");
  private static final Pattern CODE = Pattern.compile("`([\\w.]+)`");
  private static final Pattern INDEX =
      Pattern.compile("\\{@index\\s+(?:\"([^\"]+)\"|(\\S+))\\s*\\}");

  @Test
  void everyNameOfTheGlossaryIsOneOfTheCode() throws IOException {
    String sources = sources();
    String glossary = Files.readString(Path.of("..", "docs", "glossary.md"));
    List<String> names =
        ROW.matcher(glossary)
            .results()
            .flatMap(row -> CODE.matcher(row.group(2)).results())
            .map(name -> name.group(1).replaceFirst("^.*\\.", ""))
            .toList();

    assertThat(names)
        .hasSizeGreaterThan(20)
        .allSatisfy(name -> assertThat(sources).containsPattern("\\b" + name + "\\b"));
  }

  @Test
  void theIndexOfTheJavadocHasATermOfEveryRow() throws IOException {
    Set<String> indexed =
        INDEX
            .matcher(sources())
            .results()
            .map(term -> term.group(1) == null ? term.group(2) : term.group(1))
            .map(term -> term.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    assertThat(rows())
        .hasSizeGreaterThan(30)
        .allSatisfy(row -> assertThat(terms(row)).as(row).anyMatch(indexed::contains));
  }

  private static List<String> rows() throws IOException {
    return ROW.matcher(Files.readString(Path.of("..", "docs", "glossary.md")))
        .results()
        .map(row -> row.group(1))
        .filter(row -> !row.equals("Indonesian") && !row.startsWith("-"))
        .toList();
  }

  /** The words of a row, and what stands in parentheses behind them. */
  private static List<String> terms(String row) {
    return Stream.concat(Stream.of(row), Stream.of(row.split("[,()]")))
        .map(term -> term.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(CORE)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      StringBuilder all = new StringBuilder();
      for (Path file : java) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
