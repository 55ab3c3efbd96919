package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that is rendered from the code and held equal to it. {@code -Djkp.pages.update=true}
 * renders it anew; the difference is there to be read.
 */
public final class RenderedPage {

  private static final String UPDATE = "jkp.pages.update";
  private static final Path ROOT = Path.of("..");

  private RenderedPage() {}

  /** Fails where the file of the repository differs from what the code says. */
  public static void holds(String file, String rendered) {
    Path page = ROOT.resolve(file);
    try {
      if (Boolean.getBoolean(UPDATE)) {
        Files.createDirectories(page.getParent());
        Files.writeString(page, rendered);
      }
      assertThat(page).exists();
      assertThat(firstDifference(Files.readAllLines(page), rendered.lines().toList()))
          .as(
              "%s differs from the code. If the code is right, render it anew with -D%s=true,"
                  + " and review the difference",
              file, UPDATE)
          .isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String firstDifference(List<String> page, List<String> code) {
    for (int i = 0; i < Math.max(page.size(), code.size()); i++) {
      String shown = i < page.size() ? page.get(i) : "(end)";
      String expected = i < code.size() ? code.get(i) : "(end)";
      if (!shown.equals(expected)) {
        return "line " + (i + 1) + "\n  page: " + shown + "\n  code: " + expected;
      }
    }
    return "";
  }
}
