package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every block of a guide is a program that runs, what it prints, a file, or a command. */
class GuidesTest {

  private static final Path GUIDES = Path.of("..", "docs", "guides");

  static List<String> guides() throws IOException {
    try (Stream<Path> files = Files.list(GUIDES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void everyBlockIsAsItsSourceHasIt(String guide, @TempDir Path folder) throws IOException {
    String page = Files.readString(GUIDES.resolve(guide));
    long fences = page.lines().filter(line -> line.startsWith("```")).count();

    assertThat(GuideBlocks.sourced(page) * 2).as("blocks that say their source").isEqualTo(fences);
    RenderedPage.holds("docs/guides/" + guide, new GuideBlocks(folder).filled(page));
  }
}
