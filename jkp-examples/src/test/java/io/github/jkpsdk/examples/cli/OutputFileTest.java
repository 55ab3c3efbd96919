package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
      assertThat(run.err()).contains("is the one that is read; it must be another one");
      assertThat(Files.readString(input)).isEqualTo(given);
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

  private String told(Path output) {
    CommandRun run = written("report", output);
    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
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
}
