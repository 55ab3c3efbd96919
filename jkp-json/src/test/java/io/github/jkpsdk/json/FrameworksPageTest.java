package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java of docs/frameworks.md is that of the projects that are built and run. */
class FrameworksPageTest {

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void showsWhatIsRun() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "frameworks.md"));
    List<String> shown =
        JAVA.matcher(page).results().map((MatchResult block) -> block.group(1)).toList();

    assertThat(shown).hasSize(4);
    assertThat(shown)
        .allSatisfy(java -> assertThat(sources()).anyMatch(source -> source.endsWith(java)));
  }

  private static List<String> sources() {
    try (Stream<Path> files = Files.walk(Path.of("..", "jkp-consumers", "src", "it"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(FrameworksPageTest::text)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
