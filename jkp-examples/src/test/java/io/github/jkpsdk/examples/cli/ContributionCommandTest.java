package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.contribution.Contribution;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionCommandTest {

  /** JKK 0.54% and JKM 0.30% of the full wage, JKP 0.36% of Rp5,000,000; worked out by hand. */
  @Test
  void theSharesStandWithTheirArticlesAndTheWorkerPaysNothing() {
    CommandRun run = contribution("6500000", "2026-05", "LOW");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out().replaceAll(" +", " "))
        .startsWith("Iuran JKP bulan Mei 2026, upah Rp6.500.000.\n")
        .contains("Upah yang dihitung Rp5.000.000 PP 6/2025 Pasal 11 ayat (7)\n")
        .contains("Iuran JKP Rp18.000 PP 6/2025 Pasal 11 ayat (2)")
        .contains("dari pemerintah pusat Rp11.000 ", "dari iuran JKK Rp7.000 ")
        .contains("dari iuran JKM Rp0 ", "Sisa iuran JKK Rp28.100 ", "Sisa iuran JKM Rp19.500 ")
        .contains("Dibayar pekerja Rp0 ")
        .contains("perusahaan tanpa JKP Rp54.600 ", "perusahaan dengan JKP Rp54.600 ")
        .contains("[JKM_SHARE=FULL_RATE]", "bukan nasihat hukum");
  }

  @Test
  void theTextIsAlsoInEnglish() {
    assertThat(contribution("6500000", "2026-05", "LOW", "--lang", "en").out())
        .contains("Paid by the worker", "Rp18,000", "not legal advice");
  }

  @Test
  void theContributionIsAlsoGivenAsJson() {
    CommandRun run = contribution("6500000", "2026-05", "LOW", "--json");
    Contribution contribution = JkpJson.read(run.out(), Contribution.class);

    assertThat(run.exitCode()).isZero();
    assertThat(contribution.total().amount()).isEqualTo(Rupiah.of(18_000));
    assertThat(contribution.workerPays().amount()).isEqualTo(Rupiah.ZERO);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | 2026-05 | LOW | 2 | -1 is not an amount in rupiah",
        "6500000 | 2021-01 | LOW | 1 | 2021-02",
        "6500000 | 2026-13 | LOW | 2 | --month",
        "6500000 | 2026-05 | FUN | 2 | VERY_LOW, LOW, MEDIUM, HIGH, VERY_HIGH",
        "much | 2026-05 | LOW | 2 | --wage"
      })
  void badInputIsOneLine(String wage, String month, String risk, int exitCode, String message) {
    CommandRun run = contribution(wage, month, risk);

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("jkp contribution: ").contains(message).hasLineCount(1);
  }

  private static CommandRun contribution(
      String wage, String month, String risk, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "contribution";
    arguments[1] = "--wage=" + wage;
    arguments[2] = "--month=" + month;
    arguments[3] = "--risk=" + risk;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.of(arguments);
  }
}
