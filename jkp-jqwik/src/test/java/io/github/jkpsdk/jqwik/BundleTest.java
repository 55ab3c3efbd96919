package io.github.jkpsdk.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** What the jar tells containers of bundles. */
class BundleTest {

  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void theBundleExportsItsPackagesAndNeedsTheCoreAndJqwik() throws IOException {
    assertThat(attribute("Bundle-SymbolicName")).isEqualTo("io.github.jkpsdk.jqwik");
    assertThat(clauses("Export-Package"))
        .extracting(clause -> clause.split(";")[0])
        .containsExactlyInAnyOrder(
            "io.github.jkpsdk.jqwik",
            "io.github.jkpsdk.jqwik.assertj",
            "io.github.jkpsdk.jqwik.constraints",
            "io.github.jkpsdk.jqwik.junit");
    assertThat(clauses("Import-Package"))
        .filteredOn(clause -> !clause.contains("resolution:=optional"))
        .isNotEmpty()
        .noneMatch(clause -> clause.startsWith("io.github.jkpsdk.json"))
        .allMatch(clause -> clause.matches("(io\\.github\\.jkpsdk|java|net\\.jqwik)[.;].*"));
  }

  private static String attribute(String name) throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
      Attributes attributes = new Manifest(in).getMainAttributes();
      return String.valueOf(attributes.getValue(name));
    }
  }

  /** Commas within quotes are no ends of a clause. */
  private static String[] clauses(String name) throws IOException {
    return attribute(name).split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
  }
}
