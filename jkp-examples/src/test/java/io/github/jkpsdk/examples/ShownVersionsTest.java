package io.github.jkpsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A dependency that a page shows has the version with which the build tries it. */
class ShownVersionsTest {

  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*"
              + "<version>([^<]+)</version>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/amounts.md",
        "docs/conformance/README.md",
        "docs/frameworks.md",
        "docs/guides/payroll.md",
        "docs/guides/test-suite.md",
        "docs/test-kit.md"
      })
  void isThatOfTheBuild(String page) throws IOException {
    Map<String, Set<String>> built = built();
    List<MatchResult> shown = DEPENDENCY.matcher(read(page)).results().toList();

    assertThat(shown)
        .isNotEmpty()
        .allSatisfy(
            one -> assertThat(built.get(one.group(1) + ":" + one.group(2))).contains(one.group(3)));
  }

  /** The versions of each artifact in the POM and in those of the projects of consumers. */
  private static Map<String, Set<String>> built() throws IOException {
    BuildVersions versions = new BuildVersions();
    Map<String, Set<String>> built = new HashMap<>();
    for (String pom : poms()) {
      DEPENDENCY
          .matcher(pom)
          .results()
          .forEach(
              one ->
                  built
                      .computeIfAbsent(one.group(1) + ":" + one.group(2), name -> new HashSet<>())
                      .add(versions.resolved(one.group(3))));
    }
    return built;
  }

  private static List<String> poms() throws IOException {
    try (Stream<Path> projects = Files.list(Path.of("..", "jkp-consumers", "src", "it"))) {
      List<Path> poms = projects.map(project -> project.resolve("pom.xml")).toList();
      List<String> texts = new ArrayList<>(List.of(BuildVersions.parent()));
      for (Path pom : poms) {
        if (Files.exists(pom)) {
          texts.add(Files.readString(pom));
        }
      }
      return texts;
    }
  }

  private static String read(String file) throws IOException {
    return Files.readString(Path.of("..").resolve(file));
  }
}
