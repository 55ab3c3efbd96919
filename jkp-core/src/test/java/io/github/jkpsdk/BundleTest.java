package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the jar tells containers of bundles and compilers of native images. */
class BundleTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path NATIVE =
      CLASSES.resolve("META-INF/native-image/io.github.jkpsdk/jkp-core");

  @Test
  void theBundleExportsWhatTheModuleExports() throws IOException {
    ModuleDescriptor module = moduleDescriptor();

    assertThat(packages(attribute("Export-Package")))
        .containsExactlyInAnyOrderElementsOf(
            module.exports().stream().map(ModuleDescriptor.Exports::source).toList());
  }

  @Test
  void theBundleNeedsTheInterfaceOfAmountsAndNothingElse() throws IOException {
    assertThat(attribute("Bundle-SymbolicName")).isEqualTo("io.github.jkpsdk.core");
    assertThat(
            clauses(attribute("Import-Package")).stream()
                .filter(clause -> !clause.startsWith("java."))
                .filter(clause -> !clause.contains("resolution:=optional"))
                .map(clause -> clause.split(";")[0]))
        .containsExactly("javax.money");
  }

  @Test
  void everyResourceIsKnownToCompilersOfNativeImages() throws IOException {
    String known = Files.readString(NATIVE.resolve("resource-config.json"));
    List<String> patterns =
        Pattern.compile("\\\\\\\\Q(.*?)\\\\\\\\E")
            .matcher(known)
            .results()
            .map(m -> m.group(1))
            .toList();
    List<String> resources = resources();

    assertThat(resources).isNotEmpty();
    for (String resource : resources) {
      String bundle = resource.replaceAll("(_en)?\\.properties$", "").replace('/', '.');
      assertThat(patterns.contains(resource) || known.contains("\"" + bundle + "\""))
          .as("%s is in resource-config.json", resource)
          .isTrue();
    }
    assertThat(resources).containsAll(patterns);
  }

  @Test
  void everyPartOfTheRulebookThatIsReadByReflectionIsKnownToThem() throws IOException {
    String known = Files.readString(NATIVE.resolve("reflect-config.json"));
    Path rulebook = CLASSES.resolve("io/github/jkpsdk/rulebook");
    try (Stream<Path> files = Files.list(rulebook)) {
      List<String> parts =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.matches("Immutable\\w+\\.class"))
              .map(name -> name.replaceAll("Immutable(\\w+)\\.class", "$1"))
              .toList();
      assertThat(parts).isNotEmpty();
      assertThat(parts)
          .allSatisfy(
              part -> assertThat(known).contains("\"io.github.jkpsdk.rulebook." + part + "\""));
    }
  }

  private static List<String> resources() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("io"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.endsWith(".class"))
          .toList();
    }
  }

  private static ModuleDescriptor moduleDescriptor() throws IOException {
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

  private static List<String> packages(String header) {
    return clauses(header).stream().map(clause -> clause.split(";")[0]).toList();
  }

  /** Commas within quotes are no ends of a clause. */
  private static List<String> clauses(String header) {
    return List.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
  }
}
