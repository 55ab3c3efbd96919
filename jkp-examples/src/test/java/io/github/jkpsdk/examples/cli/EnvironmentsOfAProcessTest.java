package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples come to the same bytes in every form whatever the machine: its language, with its
 * digits, letters and calendar, its encoding, its zone, its Java. One of them is changed at a time.
 */
class EnvironmentsOfAProcessTest {

  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "id", language("id", "ID", ""),
          "en", language("en", "US", ""),
          "tr", language("tr", "TR", ""),
          "th-TH", language("th", "TH", "TH"),
          "ja-JP-JP", language("ja", "JP", "JP"),
          "ar-SA", language("ar", "SA", ""),
          "fa", language("fa", "IR", ""));

  private static final File NOTHING = new File("/dev/null");

  @TempDir private static Path folder;
  private static byte[] here;
  private static final Map<String, Future<byte[]>> THERE = new LinkedHashMap<>();
  private static ExecutorService machines;

  private static List<String> language(String language, String country, String variant) {
    return List.of(
        "-Duser.language=" + language, "-Duser.country=" + country, "-Duser.variant=" + variant);
  }

  /** Starts them all, as many at a time as there are processors. */
  @BeforeAll
  static void start() throws IOException {
    machines =
        Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    LANGUAGES.forEach(EnvironmentsOfAProcessTest::submit);
    for (String charset : List.of("UTF-8", "ISO-8859-1")) {
      submit(charset, List.of("-Dfile.encoding=" + charset, "-Dstdout.encoding=" + charset));
    }
    for (String zone : List.of("UTC", "Asia/Jakarta", "Pacific/Kiritimati")) {
      submit(zone, List.of("-Duser.timezone=" + zone));
    }
    otherJavas().forEach((version, home) -> submit("Java " + version, home, List.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EveryOutput.print(out);
    here = out.toByteArray();
  }

  @AfterAll
  static void stop() {
    machines.shutdownNow();
  }

  private static void submit(String name, List<String> options) {
    submit(name, JkpProcess.home(), options);
  }

  private static void submit(String name, Path home, List<String> options) {
    THERE.put(name, machines.submit(() -> output(home, options)));
  }

  private static byte[] output(Path home, List<String> options) throws Exception {
    Path out = Files.createTempFile(folder, "out", ".txt");
    JkpProcess.End end =
        JkpProcess.run(JkpProcess.command(home, options, EveryOutput.class), NOTHING, out.toFile());
    assertThat(end.err()).isEmpty();
    assertThat(end.exitCode()).isZero();
    return Files.readAllBytes(out);
  }

  static List<String> environments() {
    return List.copyOf(THERE.keySet());
  }

  @ParameterizedTest
  @MethodSource("environments")
  void theSamplesComeToTheSameBytes(String environment) throws Exception {
    byte[] there = THERE.get(environment).get();

    assertThat(firstDifference(lines(there), lines(here))).isEmpty();
    assertThat(there).isEqualTo(here);
  }

  private static List<String> lines(byte[] output) {
    return new String(output, StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<String> firstDifference(List<String> there, List<String> here) {
    return IntStream.range(0, Math.min(there.size(), here.size()))
        .filter(line -> !there.get(line).equals(here.get(line)))
        .mapToObj(line -> (line + 1) + ": " + there.get(line) + " and here " + here.get(line))
        .findFirst();
  }

  /** Small letters of other languages sort differently. */
  @Test
  void theHelpIsTheSameToo() throws Exception {
    Path turkish = folder.resolve("help.txt");
    JkpProcess.run(
        JkpProcess.command(
            JkpProcess.home(),
            LANGUAGES.get("tr"),
            JkpCommand.class,
            "batch",
            "--help",
            "--lang=en"),
        NOTHING,
        turkish.toFile());

    assertThat(Files.readString(turkish))
        .contains("Usage: jkp batch")
        .isEqualTo(CommandRun.of("batch", "--help").out());
  }

  /** Else equal bytes would prove little. */
  @Test
  void everyFormIsThere() {
    assertThat(new String(here, StandardCharsets.UTF_8))
        .contains("BEGIN:VCALENDAR", "<!DOCTYPE html>", "\"rulebookDigest\"", "\u2013")
        .containsPattern("DTSTART[^:]*:20\\d{6}")
        .containsPattern("(?m)^=== exit 0$")
        .containsPattern("(?m)^=== exit 1$")
        .containsPattern("(?m)^=== exit 2$")
        .contains("Rp15.300.000", "Rp15,300,000", "IDR");
  }

  /** One of each version that is not the one of this test; none on a machine that has no other. */
  private static Map<Integer, Path> otherJavas() throws IOException {
    Map<Integer, Path> homes = new LinkedHashMap<>();
    for (Path home : candidates()) {
      version(home)
          .filter(version -> version >= 17 && version != Runtime.version().feature())
          .ifPresent(version -> homes.putIfAbsent(version, home));
    }
    return homes;
  }

  private static List<Path> candidates() throws IOException {
    List<Path> homes = new ArrayList<>();
    System.getenv().entrySet().stream()
        .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
        .map(variable -> Path.of(variable.getValue()))
        .forEach(homes::add);
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> found = Files.list(installed)) {
        found.sorted(Collections.reverseOrder()).forEach(homes::add);
      }
    }
    return homes;
  }

  private static Optional<Integer> version(Path home) {
    Path release = home.resolve("release");
    if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(release)) {
      return lines
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("[^0-9.]", "").split("[.]")[0])
          .map(Integer::valueOf)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
