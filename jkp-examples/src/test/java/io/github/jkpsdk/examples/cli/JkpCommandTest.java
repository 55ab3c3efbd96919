package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JkpCommandTest {

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Usage: jkp", "assess", "claim", "report", "batch", "wrong usage");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "claim", "calendar", "report", "batch", "contribution", "nik"})
  void everyCommandHasHelpAndAVersion(String command) {
    assertThat(CommandRun.of(command, "--help").out()).contains("Usage: jkp " + command);
    assertThat(CommandRun.of(command, "--version").out()).startsWith("jkp ");
    assertThat(Path.of("..", "README.md")).content().contains("\njkp " + command + " ");
  }

  @Test
  void theVersionTellsWhenTheLawWasChecked() {
    assertThat(CommandRun.of("--version").out())
        .matches(
            "jkp \\d+\\.\\d+\\.\\d+.*\\R.*law checked on \\d{4}-\\d\\d-\\d\\d\\R"
                + "against sources until \\d{4}-\\d\\d-\\d\\d\\R");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    CommandRun run = CommandRun.of("asses");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("asses").hasLineCount(1);
  }
}
