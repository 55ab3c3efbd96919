package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.examples.docs.RenderedPage;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Keeps the page of the command line equal to the command, and its examples working. */
class CommandsPageTest {

  private static final Map<String, String> EXAMPLES =
      new TreeMap<>(
          Map.of(
              "assess",
              "jkp assess jkp-examples/samples/berhak-2026.json --lang en",
              "claim",
              "jkp claim jkp-examples/samples/claims/lancar-enam-bulan.json",
              "summary",
              "jkp summary jkp-examples/samples/berhak-2026.json",
              "calendar",
              "jkp calendar jkp-examples/samples/berhak-2026.json -o deadlines.ics",
              "report",
              "jkp report jkp-examples/samples/berhak-2026.json -o report.html",
              "compare",
              "jkp compare jkp-examples/samples/berhak-2026.json --then-as-of 2026-07-21",
              "init",
              "jkp init --help",
              "batch",
              "jkp batch docs/examples/workers.ndjson --only standing --quiet",
              "contribution",
              "jkp contribution --wage 4250000 --month 2026-05 --risk LOW",
              "nik",
              "jkp nik 3299994609979001 --reference 2026-06-15"));

  /** Picocli's own: help, and the completion for shells. */
  private static final int OF_PICOCLI = 2;

  private final CommandLine jkp =
      JkpCommand.commandLine(InputStream.nullInputStream(), OutputStream.nullOutputStream());

  @Test
  void everyCommandAndOptionHasItsRow() {
    RenderedPage.holds("docs/reference/commands.md", CommandsPage.of(jkp, EXAMPLES));
    assertThat(jkp.getSubcommands().keySet())
        .containsAll(EXAMPLES.keySet())
        .hasSize(EXAMPLES.size() + OF_PICOCLI)
        .contains("help", "generate-completion");
  }

  @Test
  void everyExampleRuns(@TempDir Path folder) {
    assertThat(EXAMPLES.values())
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
