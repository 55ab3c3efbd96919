package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names a person, wherever it stands among the arguments, is not said again. */
class WrongUsageTest {

  private static final List<String> PLACES =
      List.of(
          "%s",
          "assess - %s",
          "assess - --%s",
          "assess - --%s=1",
          "assess - --as-of %s",
          "assess - --lang %s",
          "assess - --interpretation %s",
          "assess - --interpretation %s=DOWN",
          "assess - --interpretation ROUNDING=%s",
          "batch - --workers %s",
          "batch - --only %s",
          "batch - --columns %s",
          "batch - --columns %s..id",
          "calendar - --previous-%s",
          "nik %s --reference 2026-06-15",
          "nik @%s --reference 2026-06-15",
          "nik - --reference %s",
          "contribution --month %s --risk LOW --wage 1");

  private static final List<String> PERSONS =
      List.of(
          "3299994609970001x",
          "32-9999-460997-0001",
          "3299-9946-0997",
          "0812-9999-0000",
          "081.299.990",
          "081299990000",
          "12345678",
          "wulandari",
          "wulandari@contoh.example");

  @TempDir private Path folder;

  private static final List<String> TRACES =
      List.of("3299994", "9990000", "81299990", "345678", "wulandari");

  @ParameterizedTest
  @FieldSource("PLACES")
  void repeatsNobody(String place) {
    for (String person : PERSONS) {
      CommandRun run = CommandRun.reading("{}", place.formatted(person).split(" ", -1));

      String told = run.err().replaceAll("[^a-z0-9]", "");
      assertThat(run.exitCode()).as(place).isNotZero();
      assertThat(TRACES).as(run.err()).noneMatch(told::contains);
      assertThat(run.err().lines()).hasSizeBetween(1, 2).allMatch(line -> line.startsWith("jkp"));
    }
  }

  @Test
  void readsNoArgumentsFromAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("nik.txt"), "3299994609970001");

    CommandRun run = CommandRun.of("nik", "@" + file, "--reference", "2026-06-15");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).contains("nik has ", "; exactly 16 digits are allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"+900000000-01-01", "+12026-01-01", "9900-01-01"})
  void suggestsNoDayThatIsNotAllowed(String day) {
    CommandRun run = CommandRun.of("assess", "-", "--as-of=" + day);

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err()).contains("before 9900").doesNotContain("did you mean");
  }

  @ParameterizedTest
  @CsvSource({
    "asses, jkp: argument 1 is not allowed here; did you mean assess?",
    "assess - --as-off 2026-01-01, did you mean --as-of",
    "assess - --as-of 15-06-2026, did you mean 2026-06-15?",
    "assess 3299994609970001.json, cannot read ***.json: there is no such file",
    "assess 3299_9946_0997_0001.json, cannot read ***.json: there is no such file",
    "assess - --rulebook 3299994609970001.json, cannot read ***.json: there is no such file",
    "assess 2026-06-15.json, cannot read 2026-06-15.json: there is no such file"
  })
  void saysWhatCanHelp(String arguments, String message) {
    CommandRun run = CommandRun.of(arguments.split(" ", -1));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --wage 4.250            | 4.250 is not an amount in rupiah; write 4250000, without dots
          --wage 4250.000         | 4250.000 is not an amount in rupiah; write 4250000, without dots
          --wage 4.250.000        | 4.250.000 is not an amount in rupiah; write 4250000, without dots
          --wage 0812-9999-0000   | a text of 14 characters is not an amount in rupiah
          --wage=-1               | -1 is not an amount in rupiah
          --month 05-2026         | 05-2026 is not a month, written such as 2026-05
          --paid-on 2026-6-1      | 2026-6-1 is not a day of the calendar
          --jkk-settled-until x   | is not a month, written such as 2026-05
          """)
  void aValueIsRefusedWithWhatIsAllowed(String options, String why) {
    CommandRun run = CommandRun.of(("contribution --risk LOW " + options).split(" +"));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(run.err().lines()).filteredOn(line -> line.contains(why)).hasSize(1);
    assertThat(run.err()).doesNotContain("java", "Exception");
  }

  @Test
  void aWageHasOneLimitEverywhere() throws IOException {
    CommandRun run =
        CommandRun.of("contribution --risk LOW --month 2026-05 --wage 1000000000001".split(" "));

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).contains("wage is too large; it must be 0 to Rp1000000000000");
  }

  @Test
  void withoutACommandTheHelpIsShownAndAWordBeforeACommandShowsItsOwn() {
    assertThat(CommandRun.of().err()).contains("Usage: jkp", "assess", "batch");
    assertThat(CommandRun.of().exitCode()).isEqualTo(JkpCommand.WRONG_USAGE);
    assertThat(CommandRun.of("help", "assess").out()).contains("Usage: jkp assess");
    assertThat(CommandRun.of("help", "assess").exitCode()).isZero();
  }
}
