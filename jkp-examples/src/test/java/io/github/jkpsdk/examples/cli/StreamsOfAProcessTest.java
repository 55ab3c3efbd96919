package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a process reads from and writes to, and what becomes of it when something goes wrong. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StreamsOfAProcessTest {

  private static final File NOTHING = new File("/dev/null");
  private static final File FULL = new File("/dev/full");
  private static final String CASE = CommandRun.sample("berhak-2026");
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;

  private static JkpProcess.End run(File in, File out, String... arguments) throws Exception {
    return JkpProcess.run(JkpProcess.jkp(arguments), in, out);
  }

  @Test
  void aFileAndAPipeAreReadAlike() throws Exception {
    String expected = CommandRun.of("assess", CASE).out();
    Path out = folder.resolve("out");

    run(new File(CASE), out.toFile(), "assess", "-");
    assertThat(Files.readString(out)).isEqualTo(expected);

    Process piped = new ProcessBuilder(JkpProcess.jkp("assess", "-")).start();
    try (OutputStream in = piped.getOutputStream()) {
      Files.copy(Path.of(CASE), in);
    }
    assertThat(text(piped)).isEqualTo(expected);
    assertThat(piped.waitFor()).isZero();
  }

  /** An answer comes with the line; a number ends with it. */
  @Test
  void aTerminalIsAnsweredLineByLine() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "a terminal can be made");
    Process batch = onATerminal("batch", "-q");
    try (BufferedReader out = batch.inputReader(StandardCharsets.UTF_8)) {
      type(batch, "{\"termination\": {\"date\": \"2026-06-15\"}}\n");
      assertThat(firstWith("\"asOf\":\"2026-06-15\"", out)).isNotNull();
    } finally {
      batch.destroyForcibly();
    }

    Process nik = onATerminal("nik", "-", "--reference=2026-06-20", "--lang=en");
    try (BufferedReader out = nik.inputReader(StandardCharsets.UTF_8)) {
      type(nik, "3299994609970001\n");
      assertThat(firstWith("1997", out)).isNotNull();
    } finally {
      nik.destroyForcibly();
    }
  }

  private static Process onATerminal(String... arguments) throws IOException {
    String command =
        String.join(" ", JkpProcess.jkp(arguments).stream().map(word -> "'" + word + "'").toList());
    return new ProcessBuilder("/usr/bin/script", "-qefc", command, "/dev/null").start();
  }

  private static void type(Process process, String line) throws IOException {
    process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  private static String firstWith(String part, BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.contains(part)) {
        return line;
      }
    }
    return null;
  }

  @Test
  void aFullDiskIsTold() throws Exception {
    assumeTrue(FULL.exists(), "there is a disk that is full");
    for (String command :
        List.of("assess %s", "claim %s --json", "report %s -o -", "batch -q %s --columns id")) {
      String[] words = command.formatted(CASE).split(" ");
      JkpProcess.End end = run(NOTHING, FULL, words);

      assertThat(end.exitCode()).as(command).isEqualTo(JkpCommand.BAD_INPUT);
      assertThat(end.err()).isEqualTo("jkp " + words[0] + ": tidak ada ruang kosong lagi\n");
    }
    assertThat(run(NOTHING, FULL, "--help").exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
  }

  /** Where only so much of a file can be written, what stood there stays. */
  @Test
  void aFileThatCannotBeWrittenWholeIsNotWritten() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "the size of files can be limited");
    Path page = Files.writeString(folder.resolve("page.html"), "the page of yesterday");
    List<String> words =
        new ArrayList<>(List.of("/bin/bash", "-c", "ulimit -f 8; exec \"$@\"", "-"));
    words.addAll(
        JkpProcess.command(
            JkpProcess.home(),
            List.of("-XX:-UsePerfData", "-Xshare:off"),
            JkpCommand.class,
            "report",
            CASE,
            "-o",
            page.toString()));

    JkpProcess.End end = JkpProcess.run(words, NOTHING, folder.resolve("out").toFile());

    assertThat(end.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(end.err())
        .contains("jkp report: tidak dapat menulis ", "page.html: ")
        .hasLineCount(1);
    assertThat(Files.readString(page)).isEqualTo("the page of yesterday");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("page.html", "out");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess FILE",
        "batch FILE",
        "contribution FILE --month=2026-05 --risk=LOW",
        "assess CASE --rulebook FILE",
        "assess CASE --holidays FILE",
        "calendar CASE -o - --previous FILE"
      })
  void whatCannotBeReadIsToldInALine(String command) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "{}");
    for (Path file : List.of(folder, folder.resolve("none"), unreadable(secret))) {
      if (file.equals(secret) && Files.isReadable(secret)) {
        continue; // whoever may read everything is denied nothing
      }
      String line = command.replace("CASE", CASE).replace("FILE", file.toString());
      CommandRun run = CommandRun.of(line.split(" ", -1));

      assertThat(run.exitCode()).as(line).isEqualTo(JkpCommand.WRONG_USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains(" cannot read ").hasLineCount(1);
    }
  }

  private static Path unreadable(Path file) throws IOException {
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
  }

  @Test
  void whatABatchThatIsEndedHasWrittenAreWholeLines() throws Exception {
    Path lines = folder.resolve("lines");
    String line = Files.readString(Path.of(CASE)).replaceAll("\\R", " ") + "\n";
    Files.writeString(lines, line.repeat(5_000));
    Path out = folder.resolve("out");
    Process batch =
        new ProcessBuilder(JkpProcess.jkp("batch", "-q", lines.toString()))
            .redirectOutput(out.toFile())
            .start();
    while (batch.isAlive() && (!Files.exists(out) || Files.size(out) < 1_000_000)) {
      Thread.sleep(5);
    }
    batch.destroy();

    assertThat(batch.waitFor()).isEqualTo(TERMINATED);
    String written = Files.readString(out);
    assertThat(written).endsWith("}\n");
    assertThat(written.lines().count()).isLessThan(5_000);
    assertThat(written.lines())
        .allMatch(answer -> answer.startsWith("{\"asOf\"") || answer.startsWith("{\"id\""));
  }

  /** Such a process would wait for ever for a worker that waits for memory. */
  @Test
  void aBatchWithoutMemoryEndsAndSaysSo() throws Exception {
    assumeFalse(System.getProperty("java.vm.name").contains("OpenJ9"), "heaps are of this size");
    Path lines = Files.writeString(folder.resolve("lines"), largeLine().repeat(40));
    Path out = folder.resolve("out");

    JkpProcess.End end = JkpProcess.run(batchOf(lines, "-Xmx16m"), NOTHING, out.toFile());

    assertThat(end.exitCode()).isEqualTo(JkpCommand.OUT_OF_MEMORY);
    assertThat(end.err()).startsWith("jkp: memori tidak cukup; ").hasLineCount(1);
  }

  @Test
  void manyWorkersHoldNoMoreLinesThanFew() throws Exception {
    Path lines = Files.writeString(folder.resolve("lines"), largeLine().repeat(40));
    Path out = folder.resolve("out");

    JkpProcess.End end = JkpProcess.run(batchOf(lines, "-Xmx160m"), NOTHING, out.toFile());

    assertThat(end).isEqualTo(new JkpProcess.End(0, ""));
    assertThat(Files.readString(out).lines()).hasSize(40).allMatch(line -> line.contains("asOf"));
  }

  private static List<String> batchOf(Path lines, String heap) {
    return JkpProcess.command(
        JkpProcess.home(),
        List.of(heap),
        JkpCommand.class,
        "batch",
        "-q",
        "--workers=64",
        lines.toString());
  }

  /** Almost as much as a line may have. */
  private static String largeLine() {
    String applied =
        ",{\"event\":\"APPLIED\",\"on\":\"2026-01-13\",\"company\":\"PT " + "x".repeat(480) + "\"}";
    return "{\"case\":{\"termination\":{\"date\":\"2026-01-05\"}},\"events\":"
        + "[{\"event\":\"FILED\",\"on\":\"2026-01-12\",\"month\":1}"
        + applied.repeat(1_700)
        + "]}\n";
  }

  private static String text(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
