package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

  private static final String PAGE = "docs/architecture.md";
  private static final String START = "<!-- packages: rendered by ArchitecturePageTest -->\n";
  private static final String END = "<!-- end -->";

  @Test
  void thePictureIsThatOfTheImports() throws IOException {
    String page = Files.readString(Path.of("..").resolve(PAGE));
    assertThat(page).contains(START, END);

    RenderedPage.holds(
        PAGE,
        page.substring(0, page.indexOf(START) + START.length())
            + PackagePicture.ofTheCore().markdown()
            + page.substring(page.indexOf(END)));
  }
}
