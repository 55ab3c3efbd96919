package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NikCommandTest {

  private static final String NIK = "3299994609970001";

  @Test
  void theNumberIsMaskedUnlessAskedFor() {
    assertThat(nik(NIK))
        .isEqualTo(
            new CommandRun(
                0,
                """
                NIK             32**************
                Lahir           1997
                Jenis kelamin   perempuan
                Provinsi        Jawa Barat
                """,
                ""));
    assertThat(nik(NIK, "--show", "--lang", "en").out())
        .contains(NIK, "6 September 1997", "female");
  }

  @Test
  void theNumberMayComeFromStandardInput() {
    assertThat(CommandRun.reading(NIK + "\n", "nik", "-", "--reference", "2026-06-15").out())
        .isEqualTo(nik(NIK).out());
  }

  @Test
  void theCenturyFollowsFromTheReference() {
    assertThat(CommandRun.of("nik", NIK, "--reference", "1997-09-05").out()).contains("1897");
  }

  @Test
  void anUnknownProvinceIsAWarning() {
    assertThat(nik("9999994609970001", "--lang", "en").out())
        .contains("  - No province has this code.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"329999460997000", "3299994609970000", "32999946O9970001"})
  void aBadNumberIsToldWithoutItsDigits(String bad) {
    CommandRun run = nik(bad);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("jkp nik: nik ").doesNotContain(bad).hasLineCount(1);
  }

  @Test
  void theReferenceIsNeverTheClock() {
    CommandRun run = CommandRun.of("nik", NIK);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--reference").doesNotContain(NIK);
  }

  private static CommandRun nik(String digits, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "nik";
    arguments[1] = digits;
    arguments[2] = "--reference";
    arguments[3] = "2026-06-15";
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.of(arguments);
  }
}
