package io.github.jkpsdk.examples.cli;

import static io.github.jkpsdk.examples.cli.CommandRun.claim;
import static io.github.jkpsdk.examples.cli.CommandRun.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What differs between two answers is told, and nothing else. */
class CompareCommandTest {

  @Test
  void twoFilesDifferInWhatTheyComeTo() {
    assertThat(CommandRun.of("compare", sample("berhak-2026"), sample("mengundurkan-diri")).out())
        .startsWith("A: Klaim bulan ke-1 sudah diajukan")
        .contains("B: Anda tidak berhak menurut data ini: mengundurkan diri tidak memberi hak.")
        .contains("UANG\n  A: Masih bisa diterima: Rp15.300.000.\n  B: Seandainya berhak")
        .doesNotContain("mendaftarkan Anda");
  }

  @Test
  void theSameAnswerDiffersInNothing() {
    assertThat(CommandRun.of("compare", sample("berhak-2026"), sample("berhak-2026")).out())
        .isEqualTo("Tidak ada yang berbeda.\n");
    assertThat(CommandRun.of("compare", sample("berhak-2026"), "--lang", "en").out())
        .isEqualTo("Nothing differs.\n");
  }

  @Test
  void oneFileDiffersOnTwoDays() {
    String file = claim("bulan-3-terlewat");

    assertThat(
            CommandRun.of("compare", file, "--as-of", "2026-03-17", "--then-as-of", "2026-03-18")
                .out())
        .contains("A: Tetap ajukan klaim bulan ke-3", "B: Bulan ke-3 hangus.");
  }

  @Test
  void oneFileDiffersUnderTwoReadings() {
    CommandRun run =
        CommandRun.of(
            "compare",
            claim("bulan-3-terlewat"),
            "--then-interpretation",
            "MISSED_WINDOW=CLAIM_ENDS");

    assertThat(run.out())
        .contains("A: ", "B: ")
        .contains("B: Tidak dapat diterima lagi: Rp7.650.000.");
    CommandRun wrong =
        CommandRun.of("compare", sample("berhak-2026"), "--then-interpretation", "X=Y");
    assertThat(wrong.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(wrong.err()).contains("--interpretation: there is no such KEY");
  }

  @Test
  void whatIsWrongIsToldOfTheFileItIsWrongIn(@TempDir Path folder) throws IOException {
    String good = sample("berhak-2026");
    String bad = Files.writeString(folder.resolve("bad.json"), "{}").toString();
    String early =
        Files.writeString(
                folder.resolve("early.json"),
                "{\"case\": {\"termination\": {\"date\":\"2020-01-01\"}}, \"events\": []}")
            .toString();

    assertThat(CommandRun.of("compare", good, bad).err()).contains("/bad.json:1:2: termination ");
    assertThat(CommandRun.of("compare", bad, good).err()).contains("/bad.json:1:2: ");
    assertThat(CommandRun.of("compare", good, early).err())
        .contains("/early.json:1:34: $.case.termination.date: ");
  }
}
