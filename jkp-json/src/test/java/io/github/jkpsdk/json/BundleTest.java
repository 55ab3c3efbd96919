package io.github.jkpsdk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar tells containers of bundles and compilers of native images. */
class BundleTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path NATIVE =
      CLASSES.resolve("META-INF/native-image/io.github.jkpsdk/jkp-json");

  @Test
  void theBundleExportsTheOnePackageAndNeedsTheCoreAlone() throws IOException {
    assertThat(attribute("Bundle-SymbolicName")).isEqualTo("io.github.jkpsdk.json");
    assertThat(clauses("Export-Package"))
        .singleElement()
        .asString()
        .startsWith("io.github.jkpsdk.json;");
    assertThat(clauses("Import-Package"))
        .filteredOn(clause -> !clause.contains("resolution:=optional"))
        .isNotEmpty()
        .allMatch(clause -> clause.startsWith("io.github.jkpsdk") || clause.startsWith("java."));
  }

  @Test
  void bothLinesAreTakenFromTheirFirstVersionThatWorks() throws IOException {
    assertThat(clauses("Import-Package"))
        .anyMatch(
            clause -> clause.startsWith("com.fasterxml.jackson.databind;version=\"[2.18,3)\""))
        .anyMatch(clause -> clause.startsWith("tools.jackson.databind;version=\"[3.0,4)\""));
  }

  @Test
  void schemasAndTheLookForALineAreKnownToCompilersOfNativeImages() throws IOException {
    assertThat(Files.readString(NATIVE.resolve("resource-config.json")))
        .contains("\\\\Qio/github/jkpsdk/json/schema/\\\\E.*\\\\.json");
    assertThat(Files.readString(NATIVE.resolve("reflect-config.json")))
        .contains("\"tools.jackson.databind.ObjectMapper\"")
        .contains("\"com.fasterxml.jackson.databind.ObjectMapper\"");
    try (Stream<Path> files = Files.walk(CLASSES.resolve("io"))) {
      assertThat(files.filter(Files::isRegularFile))
          .filteredOn(file -> !file.toString().endsWith(".class"))
          .allMatch(file -> file.getParent().endsWith("io/github/jkpsdk/json/schema"));
    }
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
