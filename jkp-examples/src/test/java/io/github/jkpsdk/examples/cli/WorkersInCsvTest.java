package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.json.JkpJackson3Module;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class WorkersInCsvTest {

  private static final String SAMPLE = "samples/workers/pekerja.csv";

  @Test
  void aRowIsAnsweredAsTheSameCaseInJson() throws IOException {
    List<JsonNode> rows = answers(CommandRun.of("batch", SAMPLE));
    List<JsonNode> lines =
        answers(
            CommandRun.of("batch", Path.of("..", "docs", "examples", "workers.ndjson").toString()));

    assertThat(rows).hasSize(3);
    assertThat(rows.subList(0, 1)).isEqualTo(lines.subList(0, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,termination_date,reported_wage\nA,2026-06-15,4250000.50\n",
        "nomor;tanggal_phk;upah_dilaporkan\nA;2026-06-15;4250000,50\n",
        "\uFEFFNomor;Tanggal PHK;Upah-Dilaporkan\r\nA; 2026-06-15 ;\"4250000,50\"\r\n\r\n",
        "id,reported_wage,termination_date,cause\n\nA,4250000.5,2026-06-15"
      })
  void headingsAreInEitherLanguage(String csv) {
    CommandRun run = CommandRun.reading(csv, "batch", "--csv", "--lang=en");

    assertThat(run.exitCode()).isZero();
    assertThat(answers(run))
        .singleElement()
        .extracting(answer -> answer.at("/benefit/countedWage/amount").decimalValue().toString())
        .isEqualTo("4250000.5");
  }

  @Test
  void termsMayBeInIndonesian() {
    String row = "A-1,WNI,tidak aktif,penerima upah,kontrak,2026-06-15,Pailit,ya,Kota,tanda terima";
    CommandRun run =
        CommandRun.reading(
            "id,kewarganegaraan,jkn,segmen,jenis_perjanjian,tanggal_phk,alasan_phk,phk_diterima,"
                + "tanda_terima_dari,bukti_phk\n"
                + row
                + "\n",
            "batch",
            "-q",
            "--csv",
            "--columns=id,error.message,verdict.findings[0].facts.citizenship,"
                + "verdict.findings[4].facts.healthInsurance,verdict.findings[5].facts.cause,"
                + "verdict.findings[6].facts.agreement,verdict.findings[7].outcome");

    assertThat(run.out().lines().skip(1))
        .containsExactly("A-1,,INDONESIAN,INACTIVE,BANKRUPTCY,PKWT,MET");
  }

  @Test
  void aRowThatIsWrongIsToldWithItsCellsAndTheRestGoesOn() {
    CommandRun run =
        CommandRun.reading(
            """
            id,tanggal_phk,upah_dilaporkan,didaftarkan
            A,15/06/2026,4.250.000,mungkin

            B,2026-06-15,4250000,ya
            C,2026-06-15,4250000,ya,Wulandari
            """,
            "batch",
            "--csv",
            "--lang=en");

    List<JsonNode> answers = answers(run);
    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(answers).hasSize(3);
    assertThat(answers.get(0).path("line").intValue()).isEqualTo(2);
    assertThat(answers.get(0).path("errors").valueStream())
        .extracting(error -> error.path("column") + " " + error.path("heading").stringValue())
        .containsExactly("2 tanggal_phk", "3 upah_dilaporkan", "4 didaftarkan");
    assertThat(answers.get(1).has("verdict")).isTrue();
    assertThat(answers.get(2).path("line").intValue()).isEqualTo(5);
    assertThat(run.out()).doesNotContain("Wulandari").contains("more cells are filled");
  }

  /** Who adds up a column counts nobody who is not entitled, and a row tells all its faults. */
  @Test
  void aTableTellsWhatTheRowsComeTo() {
    CommandRun run =
        CommandRun.reading(
            """
            id,tanggal_phk,alasan_phk,upah_dilaporkan
            A,2026-06-15,EFISIENSI,4250000
            B,2026-06-15,MENGUNDURKAN_DIRI,4250000
            C,15/06/2026,EFISIENSI,4.250.000
            """,
            "batch",
            "--csv",
            "-q",
            "--lang=en",
            "--columns=id,standing.state,month1,total,error.heading,error.message");
    List<String> rows = run.out().lines().skip(1).toList();

    assertThat(rows.get(0)).isEqualTo("A,UNDECIDED,2550000,15300000,,");
    assertThat(rows.get(1)).isEqualTo("B,NOT_ENTITLED,,,,");
    assertThat(rows.get(2))
        .startsWith("C,,,,tanggal_phk,")
        .contains("tanggal_phk: termination.date", "; upah_dilaporkan: employment.reportedWage");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nama,id\nWulandari,A\n",
        "termination_date,id\n2026-06-15,A\n",
        "id,cause,alasan_phk\nA,EFFICIENCY,EFFICIENCY\n",
        "A-1,WNI,1990-05-17\nA-2,WNI,1991-05-17\n"
      })
  void withoutItsHeadingsAFileIsRefusedAtOnce(String csv) {
    CommandRun run = CommandRun.reading(csv, "batch", "--csv", "--lang=en");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.out())
        .hasLineCount(1)
        .contains("\"line\":1")
        .doesNotContain("Wulandari", "1990");
  }

  @Test
  void aQuoteThatNeverEndsIsTold() {
    CommandRun run =
        CommandRun.reading(
            "id,termination_date\nA,2026-06-15\nB,\"20\"26\n", "batch", "--csv", "--lang=en");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(answers(run)).last().asString().contains("RFC 4180");
  }

  @Test
  void theFileMayBePacked(@TempDir Path folder) throws IOException {
    Path packed = folder.resolve("Pekerja.CSV.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(Path.of(SAMPLE), out);
    }

    assertThat(CommandRun.of("batch", "-q", packed.toString()))
        .isEqualTo(CommandRun.of("batch", "-q", SAMPLE));
  }

  @Test
  void aPlannedDayIsThatOfRowsWithoutOne() {
    CommandRun run =
        CommandRun.reading(
            "id\nA\nB\n",
            "batch --csv --termination-date 2026-12-15 --as-of 2026-06-25".split(" "));

    assertThat(run.exitCode()).isZero();
    assertThat(answers(run)).extracting(worker -> worker.path("outcome").stringValue()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource
  void eachColumnIsDocumented(CaseColumn column) throws IOException {
    assertThat(Files.readString(Path.of("..", "docs", "json.md")))
        .containsPattern(
            "\\| `" + column + "` \\| `[a-z_]+` \\| `\\Q" + column.path() + "\\E` \\|");
  }

  private static List<JsonNode> answers(CommandRun run) {
    return run.out().lines().map(line -> JkpJackson3Module.strictMapper().readTree(line)).toList();
  }
}
