package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A law from a file, and other readings, on the command line. */
class LawOptionsTest {

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
    String facts = CASE.replace("2026-12-31", "2025-06-16").formatted("2025-06-20");

    assertThat(assess(facts).out()).contains("Rp18.000.000");
  }

  @Test
  void aLawThatCannotBeReadIsOneLine() throws IOException {
    Path bad = Files.writeString(folder.resolve("law.json"), "{\"benefitWageCeilng\": 1}");

    CommandRun run = assess(CASE.formatted("2027-01-01"), "--rulebook", bad.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("$.benefitWageCeilng: ", "benefitWageCeiling,").hasLineCount(1);

    CommandRun missing = assess(CASE.formatted("2027-01-01"), "--rulebook", "none.json");
    assertThat(missing.exitCode()).isEqualTo(2);
    assertThat(missing.err()).contains("cannot read none.json").hasLineCount(1);
  }

  @Test
  void anOptionGivenTwiceIsRefused() {
    for (String twice :
        List.of(
            "--as-of=2026-07-01 --as-of=2026-08-01",
            "--lang=en --lang=id",
            "--interpretation=ROUNDING=UP --interpretation=ROUNDING=DOWN")) {
      CommandRun run = assess(CASE.formatted("2026-12-31"), twice.split(" ", -1));

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).containsAnyOf("only once", "cukup sekali").hasLineCount(1);
    }
  }

  /** Seven working days since Friday, 31 December 2027, with two holidays on the way. */
  @Test
  void aLateDecreeComesFromAFile() throws IOException {
    Path decree =
        Files.writeString(
            folder.resolve("2056.csv"),
            """
            date,kind,name
            2056-01-03,NATIONAL,"Hari Satu, Contoh"
            2056-01-04,local,Libur Daerah
            """);
    String facts = "{\"termination\": {\"date\": \"2055-12-31\"}}";

    assertThat(assess(facts, "--lang", "en").out()).contains("not decreed");
    assertThat(assess(facts, "--lang", "en", "--holidays", decree.toString()).out())
        .contains("13 January 2056")
        .doesNotContain("not decreed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2028-01-03,NATIONAL | line 1 must have date, kind and name",
        "3/1/2028,NATIONAL,Baru | line 1: date is 3/1/2028; it must be a day",
        "2028-01-03,HOLY,Baru | line 1: kind is a text of 4 characters; it must be one of [NATIONAL,",
        "2028-01-03,NATIONAL, | line 1 has no name"
      })
  void aHolidayThatCannotBeReadIsOneLine(String line, String message) throws IOException {
    Path bad = Files.writeString(folder.resolve("bad.csv"), line);
    CommandRun run = assess(CASE.formatted("2027-01-01"), "--holidays", bad.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(message).hasLineCount(1);
  }

  @Test
  void aContributionFollowsTheReadingsToo() {
    assertThat(contribution("--interpretation", "JKM_SHARE=REDUCED_RATE").out())
        .contains("[JKM_SHARE=REDUCED_RATE]");
  }

  /** Very low risk: 0.22% of the state and 0.12% out of JKK, 0.34% in all, of Rp4,000,000. */
  @Test
  void aLabourIntensiveEmployerHasReliefFromFiftyParticipantsOn() {
    assertThat(relief("50", "2025-01", "2026-06-30").out()).contains("\"relieved\": true", "13600");
    assertThat(relief("49", "2025-01", "2026-06-30").out())
        .contains("\"relieved\": false", "14400");
  }

  @Test
  void thereIsNoReliefForWhoWasBehindOrSettlesTooLate() {
    assertThat(relief("50", "2024-12", "2026-06-30").out()).contains("\"relieved\": false");
    assertThat(relief("50", "2025-01", "2026-07-01").out()).contains("\"relieved\": false");
  }

  @Test
  void reliefAsksForAllItDependsOn() {
    CommandRun run = contribution("--industry", "FOOTWEAR", "--participants", "50");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--jkk-settled-until");
  }

  private static CommandRun relief(String participants, String settledUntil, String paidOn) {
    return contribution(
        "--industry=FOOTWEAR",
        "--participants=" + participants,
        "--jkk-settled-until=" + settledUntil,
        "--paid-on=" + paidOn,
        "--json");
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
