package io.github.jkpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java of the README is that of the programs that the tests run. */
class ReadmeTest {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import ((io\\.github\\.jkpsdk[.a-z]*)\\.([A-Z]\\w*));$");

  @ParameterizedTest
  @CsvSource({
    "AssessCase, answer",
    "AssessCase, told",
    "CaseFromPayroll, payroll",
    "BillPayroll, bill",
    "BillPayroll, billed",
    "WhatToDoThisWeek, events",
    "WhatToDoThisWeek, week",
    "WhatIfCeilingRises, law"
  })
  void theReadmeShowsTheCodeOfTheProgram(String program, String region) throws IOException {
    String code = region(Path.of("src", "main"), program, region);

    assertThat(code.lines()).hasSizeLessThanOrEqualTo(10);
    assertThat(readme()).contains("```java\n" + code + "```\n");
  }

  @Test
  void theReadmeShowsAWholeCaseWithItsImports() throws IOException {
    String program = Files.readString(source(Path.of("src", "main"), "AssessCase"));
    String imports =
        program.substring(program.indexOf("import "), program.indexOf("/**")).stripTrailing();

    assertThat(imports.lines().filter(line -> line.startsWith("import ")).filter(ofTheCase()))
        .as("imports of a whole case built by hand")
        .hasSizeLessThanOrEqualTo(12);
    assertThat(readme())
        .contains("```java\n" + imports + "\n```\n")
        .contains("```java\n" + region(Path.of("src", "main"), "AssessCase", "facts") + "```\n");
  }

  @Test
  void theReadmeShowsTheControllerOfTheService() throws IOException {
    String code = region(Path.of("src", "test"), "spring/EntitlementController", "spring");

    assertThat(code.lines()).hasSizeLessThanOrEqualTo(40);
    assertThat(readme()).contains("```java\n" + code + "```\n");
    assertThat(page("frameworks"))
        .as("handlers of bad input")
        .contains(code.substring(code.indexOf("  @ExceptionHandler")));
  }

  @Test
  void thePageAboutAmountsShowsTheCodeOfTheProgram() throws IOException {
    Path sources = Path.of("src", "main");

    assertThat(page("amounts"))
        .contains("```java\n" + region(sources, "InstalmentsAsMoney", "money") + "```\n");
  }

  @ParameterizedTest
  @CsvSource({
    "main, AssessCase",
    "main, CaseFromPayroll",
    "main, BillPayroll",
    "main, WhatToDoThisWeek",
    "main, WhatIfCeilingRises",
    "test, spring/EntitlementController"
  })
  void theReadmeTellsThePackageOfEveryType(String sources, String program) throws IOException {
    String code = Files.readString(source(Path.of("src", sources), program));
    String readme = readme();

    assertThat(IMPORT.matcher(code).results())
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(readme)
                    .containsPattern(
                        "(?m)^import %s;$|^\\| `%s` \\|.*`%s`"
                            .formatted(type.group(1), type.group(2), type.group(3))));
  }

  /** What is imported to ask and to print is not of the case. */
  private static Predicate<String> ofTheCase() {
    return Pattern.compile("\\.(Jkp|Answer|AnswerExplanation|Explanation|Locale);")
        .asPredicate()
        .negate();
  }

  static String readme() throws IOException {
    return Files.readString(Path.of("..", "README.md"));
  }

  private static String page(String name) throws IOException {
    return Files.readString(Path.of("..", "docs", name + ".md"));
  }

  private static String region(Path sources, String program, String name) throws IOException {
    Path source = source(sources, program);
    Matcher region =
        Pattern.compile("// README: " + name + "\\R(.*?) *// README: end", Pattern.DOTALL)
            .matcher(Files.readString(source));
    assertThat(region.find()).as("%s has the region %s", program, name).isTrue();
    return region.group(1).stripTrailing().stripIndent() + "\n";
  }

  private static Path source(Path sources, String program) {
    return sources.resolve("java/io/github/jkpsdk/examples/" + program + ".java");
  }
}
