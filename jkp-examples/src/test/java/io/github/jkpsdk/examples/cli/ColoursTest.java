package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ColoursTest {

  private static final String ESCAPE = "\u001B[";

  private final String report = CommandRun.of("assess", sample("mengundurkan-diri")).out();

  @Test
  void withoutATerminalThereAreNoColours() {
    assertThat(report).doesNotContain(ESCAPE);
    assertThat(Colours.of(report, Ansi.OFF)).isEqualTo(report);
  }

  @Test
  void verdictHeadingsAndWhatStandsAgainstTheWorkerAreColoured() {
    assertThat(Colours.of(report, Ansi.ON).lines())
        .anyMatch(line -> line.startsWith(ESCAPE + "1mAnda tidak berhak menurut data ini"))
        .anyMatch(line -> line.equals(ESCAPE + "1mSYARAT" + ESCAPE + "0m"))
        .anyMatch(line -> line.startsWith(ESCAPE + "31mx alasan PHK"))
        .noneMatch(line -> line.startsWith(ESCAPE + "33m"));
  }

  @Test
  void coloursChangeNoWord() {
    assertThat(Colours.of(report, Ansi.ON).replaceAll("\u001B\\[\\d+m", "")).isEqualTo(report);
  }
}
