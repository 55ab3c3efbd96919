package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A law from a file, and other readings, on the command line. */
class ReadingOptionsTest {

  private static final String WHAT_IF =
      Path.of("samples", "laws", "batas-upah-6-juta.json").toString();
  private static final String CASE =
      """
      {"termination": {"date": "2026-12-31"}, "filedOn": "%s",
       "employment": {"reportedWage": {"amount": 7000000, "currency": "IDR"}}}
      """;

  @TempDir private Path folder;

  @Test
  void aWhatIfLawHoldsFromItsFirstDay() {
    assertThat(assess(CASE.formatted("2026-12-31"), "--rulebook", WHAT_IF).out())
        .contains("Rp3.000.000", "Rp3.600.000", "Rp21.000.000");
    assertThat(assess(CASE.formatted("2027-01-01"), "--rulebook", WHAT_IF).out())
        .contains("Rp3.600.000", "Rp21.600.000", "PP 1/2027")
        .doesNotContain("Rp3.000.000");
  }

  @Test
  void withoutTheFileTheLawStandsAsItIs() {
    assertThat(assess(CASE.formatted("2027-01-01")).out()).contains("Rp18.000.000");
  }

  @Test
  void aLawThatCannotBeReadIsOneLine() throws IOException {
    Path bad = Files.writeString(folder.resolve("law.json"), "{\"ceiling\": 1}");

    CommandRun run = assess(CASE.formatted("2027-01-01"), "--rulebook", bad.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("$.ceiling", "benefitWageCeiling").hasLineCount(1);

    CommandRun missing = assess(CASE.formatted("2027-01-01"), "--rulebook", "none.json");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("cannot read none.json").hasLineCount(1);
  }

  @Test
  void aContributionFollowsTheReadingsToo() {
    assertThat(contribution("--interpretation", "JKM_SHARE=REDUCED_RATE").out())
        .contains("[JKM_SHARE=REDUCED_RATE]");
  }

  /** Very low risk: 0.22% of the state and 0.12% out of JKK, 0.34% in all, of Rp4,000,000. */
  @Test
  void aLabourIntensiveEmployerHasReliefFromFiftyParticipantsOn() {
    assertThat(contribution("--industry", "FOOTWEAR", "--participants", "50", "--json").out())
        .contains("\"relieved\": true", "13600");
    assertThat(contribution("--industry", "FOOTWEAR", "--participants", "49", "--json").out())
        .contains("\"relieved\": false", "14400");
  }

  private static CommandRun assess(String facts, String... options) {
    return CommandRun.reading(facts, arguments(new String[] {"assess", "-"}, options));
  }

  private static CommandRun contribution(String... options) {
    return CommandRun.of(
        arguments(
            new String[] {"contribution", "--wage=4000000", "--month=2025-05", "--risk=VERY_LOW"},
            options));
  }

  private static String[] arguments(String[] first, String[] more) {
    return Stream.of(first, more).flatMap(Arrays::stream).toArray(String[]::new);
  }
}
