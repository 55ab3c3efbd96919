package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryCommandTest {

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.getParent().endsWith("laws"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleIsToldInAtMostEightLines(Path sample) {
    CommandRun run = CommandRun.of("summary", sample.toString());
    String headline = CommandRun.of("assess", sample.toString()).out().split("\n\n")[0];

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).hasSizeBetween(5, 8).noneMatch(String::isBlank);
    assertThat(run.out().lines()).first().isEqualTo(headline.replace('\n', ' '));
  }

  @Test
  void aWorkerReadsWhatWasPaidWhatToDoAndWhere() {
    assertThat(CommandRun.of("summary", CommandRun.claim("akhir-februari")).out())
        .isEqualTo(
            """
            Ajukan klaim bulan ke-3 paling lambat 5 Maret 2026: Rp2.550.000.
            Keadaan pada 28 Februari 2026.
            Sudah dibayar: Rp5.100.000. Masih bisa diterima: Rp10.200.000.
            - Setujui Surat Persyaratan Konfirmasi Pengajuan Manfaat JKP bulan ke-3, paling lambat 5 Maret 2026 (5 hari lagi).
            - Ajukan klaim bulan ke-3, 28 Februari–5 Maret 2026 (5 hari lagi).
            - Kirim 5 lamaran kerja atau ikuti satu tes atau wawancara kerja, untuk bulan ke-4, 28 Februari–30 Maret 2026 (30 hari lagi).
            Ajukan dan laporkan di siapkerja.kemnaker.go.id atau kantor cabang BPJS Ketenagakerjaan.
            Ini penjelasan umum, bukan nasihat hukum. Keputusan ada pada BPJS Ketenagakerjaan dan Kementerian Ketenagakerjaan.
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"summary", "assess", "claim", "report"})
  void theCorrectionThatTheHeadlineAsksForLeadsAmongTheSteps(String command) {
    String out =
        CommandRun.inIndonesian(
                "",
                (command
                        + " samples/claims/ditolak-lalu-diperbaiki.json --as-of 2026-06-24"
                        + (command.equals("report") ? " -o -" : ""))
                    .split(" "))
            .out();

    assertThat(out.replaceAll("\\s+", " "))
        .containsSubsequence(
            "Perbaiki paling lambat 15 Desember 2026",
            "Perbaiki klaim bulan ke-1 yang ditolak",
            "Kirim 5 lamaran kerja");
  }

  @Test
  void nobodyIsPromisedMoneyWhileFactsAreMissing() {
    assertThat(CommandRun.of("summary", CommandRun.sample("data-belum-lengkap")).out())
        .contains("Bila berhak, bisa diterima: Rp15.300.000.")
        .doesNotContain("Masih bisa diterima");
  }

  @Test
  void whoIsNotEntitledReadsNoWindowsButWhatElseMayBeClaimed() {
    assertThat(
            CommandRun.of("summary", CommandRun.sample("mengundurkan-diri"), "--lang", "en").out())
        .contains("JHT (old age savings)")
        .doesNotContain("file the claim", "Can still be had");
  }

  @Test
  void onlyWhoHasSomethingToFileIsToldWhere() {
    String where = "Ajukan dan laporkan di siapkerja.kemnaker.go.id";

    assertThat(CommandRun.of("summary", CommandRun.sample("berhak-2026")).out()).contains(where);
    assertThat(CommandRun.of("summary", CommandRun.sample("mengundurkan-diri")).out())
        .contains("JHT (jaminan hari tua)")
        .doesNotContain(where);
  }

  @Test
  void theHeirsAreNotToldThatNothingIsToBeDone() {
    String died = "{\"termination\": {\"date\": \"2026-06-15\"}, \"diedOn\": \"2026-07-01\"}";
    CommandRun run = CommandRun.reading(died, "summary", "-", "--as-of", "2026-07-02");

    assertThat(run.out()).contains("meninggal dunia").doesNotContain("Tidak ada yang perlu");
  }
}
