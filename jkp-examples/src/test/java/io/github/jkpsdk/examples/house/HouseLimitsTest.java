package io.github.jkpsdk.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much fits into a file, a method, a package and the public surface. */
class HouseLimitsTest {

  private static final int LINES_OF_A_FILE = 300;
  private static final int LINES_OF_A_BODY = 30;
  private static final int TYPES_OF_A_PACKAGE = 12;
  private static final int TYPES_OF_THE_CORE = 115;
  private static final int ECHOES_IN_A_HUNDRED = 5;

  /** Packages that have more public types than a package should; these numbers only get smaller. */
  private static final Map<String, Integer> STILL_WIDE = Map.of("io.github.jkpsdk.siapkerja", 15);

  private static final List<SourceFile> MAIN = SourceFile.in("src/main/java");
  private static final List<SourceFile> TESTS = SourceFile.in("src/test/java");

  @Test
  void noFileIsLong() {
    assertThat(all().filter(file -> file.lines() > LINES_OF_A_FILE))
        .extracting(SourceFile::name)
        .isEmpty();
  }

  @Test
  void noMethodIsLong() {
    assertThat(
            all()
                .flatMap(
                    file ->
                        file.methods().stream()
                            .filter(method -> method.bodyLines() > LINES_OF_A_BODY)
                            .map(method -> file.name() + " " + method.name())))
        .isEmpty();
  }

  @Test
  void theSurfaceOfTheCoreIsSmall() throws URISyntaxException {
    Map<String, Long> types = publicTypesOfTheCore();

    assertThat(types.values().stream().mapToLong(Long::longValue).sum())
        .as("%s", types)
        .isLessThanOrEqualTo(TYPES_OF_THE_CORE);
    assertThat(types)
        .as("%s", types)
        .allSatisfy(
            (name, count) ->
                assertThat(count)
                    .isLessThanOrEqualTo(STILL_WIDE.getOrDefault(name, TYPES_OF_A_PACKAGE)));
  }

  /** Those of the exported packages; one enum for each open point of the law is no burden. */
  private static Map<String, Long> publicTypesOfTheCore() throws URISyntaxException {
    Set<String> exported = exportedPackages();
    Map<String, Long> types =
        MAIN.stream()
            .filter(file -> exported.contains(file.packageName()))
            .filter(file -> !file.packageName().endsWith(".interpretation"))
            .collect(
                Collectors.groupingBy(
                    SourceFile::packageName,
                    TreeMap::new,
                    Collectors.summingLong(file -> file.publicTypes().size())));
    assertThat(types).hasSizeGreaterThan(15);
    return types;
  }

  private static Set<String> exportedPackages() throws URISyntaxException {
    Path core = Path.of(Jkp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(core).findAll().iterator().next().descriptor().exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toSet());
  }

  @Test
  void whatIsReturnedIsNotSaidTwice() {
    List<ReturnTag> returns =
        MAIN.stream()
            .filter(file -> file.path().toString().matches("jkp-(core|json)/.*"))
            .flatMap(file -> ReturnTag.in(file.text()))
            .toList();
    List<ReturnTag> echoes = returns.stream().filter(ReturnTag::isEcho).toList();

    assertThat(returns).hasSizeGreaterThan(400);
    assertThat(100 * echoes.size() / returns.size())
        .as("%s", echoes)
        .isLessThanOrEqualTo(ECHOES_IN_A_HUNDRED);
  }

  private static Stream<SourceFile> all() {
    return Stream.concat(MAIN.stream(), TESTS.stream());
  }
}
