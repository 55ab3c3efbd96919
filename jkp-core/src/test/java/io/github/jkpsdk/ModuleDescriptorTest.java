package io.github.jkpsdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

  @Test
  void everyPackageButInternalIsExported() throws Exception {
    Set<String> expected = packages();
    expected.remove("io.github.jkpsdk.internal");

    assertThat(descriptor().exports())
        .filteredOn(export -> !export.isQualified())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static ModuleDescriptor descriptor() throws IOException, URISyntaxException {
    try (InputStream in = Files.newInputStream(classes().resolve("module-info.class"))) {
      return ModuleDescriptor.read(in);
    }
  }

  private static Set<String> packages() throws IOException, URISyntaxException {
    Path classes = classes();
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> classes.relativize(file).getParent())
          .filter(folder -> folder != null)
          .map(folder -> folder.toString().replace(folder.getFileSystem().getSeparator(), "."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static Path classes() throws URISyntaxException {
    return Path.of(Jkp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
