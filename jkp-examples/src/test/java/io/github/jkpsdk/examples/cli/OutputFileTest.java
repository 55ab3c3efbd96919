package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is written is there as a whole or not at all, and nothing else is lost for it. */
class OutputFileTest {

  @TempDir private Path folder;
  private Path input;
  private String given;

  @BeforeEach
  void readACase() throws IOException {
    given = Files.readString(Path.of(CommandRun.sample("berhak-2026")));
    input = Files.writeString(folder.resolve("case.json"), given);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "calendar"})
  void whatIsReadIsNotReplaced(String command) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), input);

    for (Path output : new Path[] {input, link, folder.resolve(".").resolve("case.json")}) {
      CommandRun run = written(command, output);

      assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
      assertThat(run.err()).contains("is one that is read; it must be another one");
      assertThat(Files.readString(input)).isEqualTo(given);
    }
  }

  /** Whatever option names it, and before anything is read or answered. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "report CASE --rulebook FILE -o FILE",
        "report CASE --holidays FILE -o FILE",
        "calendar CASE --rulebook FILE -o FILE",
        "calendar CASE --holidays FILE -o FILE",
        "calendar FILE --previous FILE -o FILE",
        "report - --rulebook FILE -o FILE",
        "report nowhere.json --rulebook FILE -o FILE",
        "batch FILE --termination-date 2026-12-15 --as-of 2026-06-25 --summary FILE",
        "batch CASE --rulebook FILE --termination-date 2026-12-15 --as-of 2026-06-25 --summary FILE",
        "batch - --holidays FILE --termination-date 2026-12-15 --as-of 2026-06-25 --summary FILE"
      })
  void noFileThatIsReadIsReplaced(String command) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), "as it was");
    String line = command.replace("CASE", input.toString()).replace("FILE", file.toString());

    CommandRun run = CommandRun.reading(given.replaceAll("\\R", " "), line.split(" "));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("is one that is read; it must be another one").hasLineCount(1);
    assertThat(Files.readString(file)).isEqualTo("as it was");
  }

  @Test
  void aCalendarMayTakeThePlaceOfTheOneBefore() throws IOException {
    Path calendar = folder.resolve("jkp.ics");
    String file = calendar.toString();
    assertThat(written("calendar", calendar).exitCode()).isZero();
    String before = Files.readString(calendar);

    CommandRun run = CommandRun.of("calendar", input.toString(), "-o", file, "--previous", file);

    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(calendar)).isEqualTo(before);
  }

  @Test
  void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path usual = Files.createFile(folder.resolve("usual"));
    Path page = folder.resolve("page.html");
    assertThat(written("report", page).exitCode()).isZero();
    assertThat(Files.getPosixFilePermissions(page))
        .as("a new one")
        .isEqualTo(Files.getPosixFilePermissions(usual));

    for (String permissions : List.of("rw-------", "r--r-----", "rwxrwxrwx")) {
      Files.setPosixFilePermissions(page, PosixFilePermissions.fromString(permissions));
      assertThat(written("report", page).exitCode()).isZero();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void aFileBehindALinkIsReplacedAndTheLinkStays() throws IOException {
    Path target = Files.writeString(folder.resolve("target.html"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), target);

    assertThat(written("report", link).exitCode()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
  }

  @Test
  void whereNothingCanBeWrittenTheReasonIsTold() throws IOException {
    assertThat(told(folder.resolve("nowhere").resolve("x.html")))
        .contains("cannot write ", "nowhere/x.html: there is no such folder");
    assertThat(told(folder)).contains("cannot write ", ": it is a folder");
    assertThat(left()).containsExactly("case.json");
  }

  /** The end of a pipe has a path, but what that leads to has none. */
  @ParameterizedTest
  @ValueSource(strings = {"-o /dev/stdout | cat", "-o >(cat) | cat", "-o pipe & cat pipe"})
  void aPipeIsWrittenTo(String output) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there are pipes with paths");
    Path out = folder.resolve("out");
    String pipe = "mkfifo pipe; cd - >/dev/null; \"$@\" ";
    String line = pipe + output.replace("pipe", "\"$0\"/pipe") + "; wait";
    List<String> words =
        new ArrayList<>(List.of("/bin/bash", "-c", "cd \"$0\"; " + line, folder.toString()));
    words.addAll(JkpProcess.jkp("report", input.toString()));

    JkpProcess.End end = JkpProcess.run(words, new File("/dev/null"), out.toFile());

    assertThat(end).isEqualTo(new JkpProcess.End(0, ""));
    assertThat(Files.readString(out)).isEqualTo(page());
  }

  /** What was written there before stays, and what comes after it follows. */
  @Test
  void whatIsOpenAlreadyIsAddedTo() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there are pipes with paths");
    Path out = folder.resolve("out");
    List<String> words =
        new ArrayList<>(
            List.of("/bin/bash", "-c", "(echo a; \"$@\" -o /dev/stdout; echo b) >>\"$0\""));
    words.add(out.toString());
    words.addAll(JkpProcess.jkp("report", input.toString()));

    JkpProcess.run(words, new File("/dev/null"), new File("/dev/null"));

    assertThat(Files.readString(out)).isEqualTo("a\n" + page() + "b\n");
  }

  private String page() {
    return CommandRun.of("report", input.toString(), "-o", "-").out();
  }

  private String told(Path output) {
    CommandRun run = written("report", output);
    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err()).hasLineCount(1).doesNotContain(".part");
    return run.err();
  }

  private CommandRun written(String command, Path output) {
    return CommandRun.of(command, input.toString(), "-o", output.toString());
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** As a letter is that the character set of the system lacks. */
  @ParameterizedTest
  @ValueSource(strings = {"report", "calendar"})
  void aNameThatNoFileMayHaveIsNotTheFaultOfTheCase(String command) {
    CommandRun run = CommandRun.of(command, input.toString(), "-o", "\0.out");

    assertThat(run.err())
        .startsWith("jkp " + command + ": cannot write ?.out: its name has characters that no file")
        .hasLineCount(1);
    assertThat(CommandRun.of(command, "\0", "-o", "-").err())
        .contains("cannot read ?: its name has characters that no file may have here");
  }

  @Test
  void theNameOfAFileStaysOnItsLine() {
    CommandRun run = CommandRun.of("assess", "no\r\njkp: done.json");

    assertThat(run.err()).contains("cannot read no??jkp: done.json: there is").hasLineCount(1);
  }
}
