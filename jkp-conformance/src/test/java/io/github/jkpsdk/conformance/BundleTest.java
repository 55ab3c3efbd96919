package io.github.jkpsdk.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar tells containers of bundles and the module system, and what else is in it. */
class BundleTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final String[] PACKAGES = {
    "io.github.jkpsdk.conformance", "io.github.jkpsdk.conformance.junit"
  };

  @Test
  void theBundleExportsItsPackagesAndNeedsJackson3Alone() throws IOException {
    assertThat(attribute("Bundle-SymbolicName")).isEqualTo("io.github.jkpsdk.conformance");
    assertThat(clauses("Export-Package"))
        .extracting(clause -> clause.split(";")[0])
        .containsExactlyInAnyOrder(PACKAGES);
    assertThat(clauses("Import-Package"))
        .filteredOn(clause -> !clause.contains("resolution:=optional"))
        .isNotEmpty()
        .allMatch(clause -> clause.matches("(io\\.github\\.jkpsdk|java|tools\\.jackson)\\..*"));
    assertThat(clauses("Import-Package"))
        .anyMatch(clause -> clause.startsWith("tools.jackson.databind;version=\"[3.0,4)\""));
  }

  @Test
  void theModuleExportsItsPackagesAndRequiresJackson3Alone() throws IOException {
    assertThat(descriptor().name()).isEqualTo("io.github.jkpsdk.conformance");
    assertThat(descriptor().exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrder(PACKAGES);
    assertThat(descriptor().requires())
        .filteredOn(
            needed -> !needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
        .extracting(ModuleDescriptor.Requires::name)
        .containsExactlyInAnyOrder("java.base", "tools.jackson.databind");
  }

  /**
   * A folder with a hyphen is no package, so the files are there for everybody on a module path.
   */
  @Test
  void theFilesAreAtTheTopOfTheJar() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      assertThat(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                  .filter(file -> !file.endsWith(".class") && !file.startsWith("META-INF/")))
          .contains("jkp-conformance/index.json", "jkp-conformance/matching.json")
          .allMatch(file -> file.startsWith("jkp-conformance/") && file.endsWith(".json"));
    }
  }

  private static ModuleDescriptor descriptor() throws IOException {
    try (InputStream in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
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
