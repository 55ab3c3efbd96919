package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bridge from the words of the law to the names of the code has no gap. */
class GlossaryTest {

  private static final Path CORE = Path.of("..", "jkp-core", "src", "main", "java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]*) \\|");
  private static final Pattern CODE = Pattern.compile("`([\\w.]+)`");
  private static final Pattern INDEX = Pattern.compile("\\{@index\\s+\"([^\"]+)\"\\}");

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
  void theIndexOfTheModuleHasTheTermsOfTheLaw() throws IOException {
    String module = Files.readString(CORE.resolve("module-info.java"));
    Set<String> indexed =
        INDEX
            .matcher(module)
            .results()
            .map((MatchResult term) -> term.group(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(indexed)
        .contains("peserta", "masa iur", "syarat", "penafsiran", "manfaat uang tunai")
        .hasSizeGreaterThan(20);
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
