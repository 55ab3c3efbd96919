package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.examples.docs.RenderedPage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Keeps the page of the command line equal to the command, and its examples working. */
class CommandsPageTest {

  /** Picocli's own: help, the completion for shells, and the manual. */
  private static final List<String> OF_PICOCLI =
      List.of("help", "generate-completion", "gen-manpage");

  private final CommandLine jkp =
      JkpCommand.commandLine(InputStream.nullInputStream(), OutputStream.nullOutputStream());

  @Test
  void everyCommandAndOptionHasItsRow() {
    RenderedPage.holds("docs/reference/commands.md", CommandsPage.of(jkp));
    assertThat(jkp.getSubcommands().keySet()).containsAll(OF_PICOCLI);
  }

  @Test
  void everyCommandHasExamplesInItsHelp() {
    assertThat(jkp.getSubcommands())
        .allSatisfy(
            (name, command) ->
                assertThat(CommandsPage.examples(command).isEmpty())
                    .as(name)
                    .isEqualTo(OF_PICOCLI.contains(name)));
  }

  @Test
  void aPageOfTheManualIsMadeForEveryCommand(@TempDir Path folder) {
    CommandRun run = CommandRun.of("gen-manpage", "--outdir=" + folder);

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(jkp.getSubcommands().keySet())
        .allSatisfy(
            name ->
                assertThat(folder.resolve("jkp-" + name + ".adoc"))
                    .content()
                    .contains("= jkp-" + name + "(1)", "== Synopsis"));
    assertThat(folder.resolve("jkp-batch.adoc")).content().contains("tanggal_phk", "--workers");
  }

  @Test
  void everyExampleRuns(@TempDir Path folder) {
    assertThat(jkp.getSubcommands().values())
        .flatExtracting(CommandsPage::examples)
        .filteredOn(example -> !example.startsWith("jkp init"))
        .allSatisfy(
            example -> {
              String[] words =
                  example
                      .replace("jkp-examples/", "")
                      .replace("docs/", "../docs/")
                      .replace("-o ", "-o " + folder + "/")
                      .split(" ");
              CommandRun run = CommandRun.of(Arrays.copyOfRange(words, 1, words.length));

              assertThat(run.exitCode()).as(example + "\n" + run.err()).isZero();
            });
  }
}
