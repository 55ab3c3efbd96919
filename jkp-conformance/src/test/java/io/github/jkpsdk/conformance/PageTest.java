package io.github.jkpsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.conformance.ConformanceCase.Kind;
import io.github.jkpsdk.conformance.ConformanceResult.Outcome;
import io.github.jkpsdk.conformance.junit.ConformanceTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page for implementers says what is so. */
class PageTest {

  private static final Pattern JSON = Pattern.compile("```json\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Path PAGE = Path.of("..", "docs", "conformance", "README.md");
  private static final Path TESTS = Path.of("src", "test", "java", "io/github/jkpsdk/conformance");
  private static final ConformanceCases CASES = ConformanceCases.load();

  /** Compiled here, and run by the page's readers. */
  static final class Shown {

    // page: factory
    @TestFactory
    Stream<DynamicContainer> answersAsTheLawDoes() {
      return ConformanceTests.of(new WholeMonths());
    }
    // page: end
  }

  @Test
  void theExamplesArePublishedCases() throws IOException {
    List<ConformanceCase> shown =
        JSON.matcher(page())
            .results()
            .map(example -> ConformanceCase.of("the page", Json.read(example.group(1))))
            .toList();

    assertThat(shown).extracting(ConformanceCase::kind).contains(Kind.values());
    assertThat(shown).extracting(ConformanceCase::parts).anyMatch(parts -> parts.contains("error"));
    assertThat(shown)
        .allSatisfy(
            example -> {
              ConformanceCase published = named(example.name());
              assertThat(example.source()).isEqualTo(published.source());
              assertThat(example.question()).isEqualTo(published.question());
              assertThat(example.expected()).isEqualTo(published.expected());
            });
  }

  @Test
  void theImplementationOfThePageAnswersItsKind() throws IOException {
    ConformanceReport report = CASES.run(new WholeMonths());

    assertThat(page())
        .contains("```java\n" + region("WholeMonths", "implementation") + "```\n")
        .contains("```java\n" + region("PageTest", "factory") + "```\n");
    assertThat(report.isConformant()).isTrue();
    assertThat(report.withOutcome(Outcome.PASSED)).hasSize(3);
    assertThat(report.withOutcome(Outcome.SKIPPED)).hasSize(CASES.all().size() - 3);
  }

  @Test
  void thePageShowsHowAProgramIsAsked() throws IOException {
    assertThat(page()).contains("```java\n" + region("Program", "program") + "```\n");
  }

  @Test
  void theFailureOfThePageIsWhatARunnerTells() throws IOException {
    ConformanceResult wrong =
        named("months from a work period: six whole months")
            .compare("[{\"from\":\"2021-02\",\"to\":\"2021-06\"}]");

    assertThat(page()).contains("```\n" + wrong + "\n```\n");
  }

  @Test
  void itsLinksLeadToFiles() throws IOException {
    List<String> links =
        LINK.matcher(page()).results().map(link -> link.group(1)).distinct().toList();

    assertThat(links).hasSizeGreaterThan(4);
    assertThat(links).allSatisfy(link -> assertThat(PAGE.resolveSibling(link)).exists());
  }

  @Test
  void itsLinksIntoPagesLeadToHeadings() throws IOException {
    List<MatchResult> links =
        LINK.matcher(page()).results().filter(link -> link.group(2) != null).toList();

    assertThat(links)
        .isNotEmpty()
        .allSatisfy(
            link ->
                assertThat(Files.readAllLines(PAGE.resolveSibling(link.group(1))))
                    .anyMatch(line -> anchor(line).equals(link.group(2))));
  }

  private static String anchor(String line) {
    return "#" + line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private static ConformanceCase named(String name) {
    return CASES.all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static String region(String type, String name) throws IOException {
    Matcher region =
        Pattern.compile("// page: " + name + "\\R(.*?) *// page: end", Pattern.DOTALL)
            .matcher(Files.readString(TESTS.resolve(type + ".java")));
    assertThat(region.find()).as("%s has the region %s", type, name).isTrue();
    return region.group(1).stripTrailing().stripIndent() + "\n";
  }
}
