package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts are asked for in plain words; what is not known is left out. */
class InitCommandTest {

  private static final String ANSWERS =
      """
      15-06-2026
      1
      1
      1
      6/9/1997
      1
      1
      2021-03-01
      1
      1
      PT Contoh Sejahtera
      3
      2
      1/1/2025
      31-12-2026
      Rp4.250.000
      Rp6.000.000
      2024-06 sampai 2025-01, 03-2025 sampai 2026-05
      tidak tahu
      20-06-2026
      tidak tahu
      tidak tahu
      """;

  /** The day, and that all else which is asked before the months is not known. */
  private static final String ALL_BEFORE_MONTHS = "15-06-2026\n" + "\n".repeat(15);

  @TempDir private Path folder;

  @Test
  void theAnswersOfAPipeMakeACase() {
    CommandRun run = CommandRun.reading(ANSWERS, "init", "-o", "-");
    JkpCase facts = JkpJson.read(run.out(), JkpCase.class);

    assertThat(run.exitCode()).isZero();
    assertThat(facts.termination().date()).isEqualTo("2026-06-15");
    assertThat(facts.participant().birthDate().orElseThrow()).isEqualTo("1997-09-06");
    assertThat(facts.employment().reportedWage()).contains(Rupiah.of(4_250_000));
    assertThat(facts.employment().actualWage()).contains(Rupiah.of(6_000_000));
    assertThat(facts.employment().employer().name()).contains("PT Contoh Sejahtera");
    assertThat(facts.employment().agreement().orElseThrow().start())
        .contains(LocalDate.of(2025, 1, 1));
    assertThat(months(facts)).hasSize(23).doesNotContain(YearMonth.of(2025, 2));
    assertThat(facts.filedOn()).isEmpty();
    assertThat(facts.reemployment()).isEmpty();
    assertThat(CommandRun.reading(run.out(), "summary", "-", "--as-of", "2026-06-20").out())
        .startsWith("Anda berhak: Rp2.550.000 sebulan, paling banyak Rp15.300.000. Ajukan");
  }

  @Test
  void whatDoesNotComeIsNotKnown() {
    CommandRun run = CommandRun.reading("2026-06-15\n", "init", "-o", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().replaceAll("\\s", ""))
        .isEqualTo("{\"termination\":{\"date\":\"2026-06-15\"}}");
  }

  @Test
  void anAnswerThatIsNoneIsAskedForAgainWithWhatIsAllowed() {
    CommandRun run =
        CommandRun.reading("kemarin\n31-02-2026\n15-06-2026\n11\n1\n", "init", "-o", "-");

    assertThat(run.err())
        .contains("Tulis hari, bulan dan tahun, misalnya 15-06-2026.", "salah satu angka")
        .doesNotContain("kemarin");
    assertThat(run.out()).contains("EFFICIENCY");
  }

  @Test
  void theDayOfTheJobLossIsAskedForUntilItIsThere() {
    Path file = folder.resolve("case.json");
    CommandRun run =
        CommandRun.reading("\ntidak tahu\n15-06-2026\n", "init", "-o", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err().lines().filter(line -> line.startsWith("Tanggal PHK?"))).hasSize(3);
    assertThat(run.err()).contains("Periksa dengan: jkp assess ").endsWith("case.json\n");
  }

  @ParameterizedTest
  @CsvSource({
    "3, ACCEPTANCE_AND_REPORT, MET",
    "4, COLLECTIVE_AGREEMENT, MET",
    "5, COURT_RULING, MET",
    "6, COURT_RULING, MET",
    "7, , NOT_MET"
  })
  void everyProofCanBeTold(String answer, TerminationEvidence.Kind kind, Finding.Outcome outcome) {
    CommandRun run = CommandRun.reading("15-06-2026\n1\n" + answer + "\n", "init", "-o", "-");
    JkpCase facts = JkpJson.read(run.out(), JkpCase.class);

    assertThat(facts.termination().evidence().orElseThrow())
        .extracting(TerminationEvidence::kind)
        .isEqualTo(Optional.ofNullable(kind).stream().toList());
    assertThat(Jkp.standard().assess(facts).finding(Condition.TERMINATION_EVIDENCE).outcome())
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({"6, RESIGNATION", "7, PENSION", "8, TOTAL_PERMANENT_DISABILITY", "9, DEATH"})
  void everyCauseThatGivesNoRightCanBeTold(String answer, TerminationCause cause) {
    CommandRun run = CommandRun.reading("15-06-2026\n" + answer + "\n", "init", "-o", "-");
    JkpCase facts = JkpJson.read(run.out(), JkpCase.class);

    assertThat(facts.termination().cause()).contains(cause);
    assertThat(Jkp.standard().assess(facts).finding(Condition.TERMINATION_CAUSE).outcome())
        .isEqualTo(Finding.Outcome.NOT_MET);
  }

  /** The agency pays nothing, the company owes it all; what nobody paid is not asked for. */
  @Test
  void whoWasNeverEnrolledIsNotAskedWhatWasPaid() {
    String never = "15-06-2026\n1\n1\n1\n6/9/1997\n1\n2\n1\n\n3\n1\n\n4250000\n";
    CommandRun run = CommandRun.reading(never, "init", "-o", "-");

    assertThat(run.err()).doesNotContain("Iuran dibayar", "JKK", "Sejak kapan terdaftar");
    assertThat(CommandRun.reading(run.out(), "summary", "-").out())
        .contains("Perusahaan wajib membayar Rp15.300.000, karena Anda tidak didaftarkan.");
  }

  @ParameterizedTest
  @CsvSource({
    "tidak ada, 0",
    "none, 0",
    "05-2026, 1",
    "'2026-01, 2026-03', 2",
    "2026-01–2026-05, 5",
    "2026-01 - 2026-05, 5"
  })
  void monthsThatWerePaidCanBeToldAsPeopleWriteThem(String answer, int months) {
    CommandRun run = CommandRun.reading(ALL_BEFORE_MONTHS + answer + "\n", "init", "-o", "-");

    assertThat(months(JkpJson.read(run.out(), JkpCase.class))).hasSize(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-05 sampai 2026-01",
        "2026-13",
        "2026-01,",
        "a",
        "2026-01 - 2026-02 - 2026-03"
      })
  void monthsThatAreNoneAreAskedForAgain(String answer) {
    CommandRun run =
        CommandRun.reading(ALL_BEFORE_MONTHS + answer + "\n2026-05\n", "init", "-o", "-");

    assertThat(run.err()).contains("Pisahkan dengan koma");
    assertThat(months(JkpJson.read(run.out(), JkpCase.class)))
        .containsExactly(YearMonth.of(2026, 5));
  }

  /** Twenty answers are not thrown away for one that is wrong. */
  @Test
  void answersThatContradictEachOtherAreWrittenToBeMended() {
    Path file = folder.resolve("case.json");
    String answers = "15-06-2026\n1\n1\n1\n01-01-2022\n1\n1\n01-01-2021\n";
    CommandRun run = CommandRun.reading(answers, "init", "-o", file.toString());

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).contains("participant.birthDate", "Perbaiki berkasnya");
    assertThat(file).content().contains("2022-01-01", "EFFICIENCY");
  }

  @Test
  void theDayOfTheJobLossIsNeeded() {
    Path file = folder.resolve("case.json");
    CommandRun run = CommandRun.reading("", "init", "-o", file.toString(), "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).contains("When was the job lost?", "termination is missing");
    assertThat(file).doesNotExist();
  }

  @Test
  void everyQuestionHasWordsInBothLanguages() {
    for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
      ResourceBundle texts = ResourceBundle.getBundle("io.github.jkpsdk.examples.cli.Init", locale);
      for (InitQuestion question : InitQuestion.all()) {
        assertThat(texts.getString(question.name())).isNotBlank();
        assertThat(texts.getString("not." + question.form())).isNotBlank();
      }
    }
  }

  private static List<YearMonth> months(JkpCase facts) {
    return facts.contributions().orElseThrow().months().stream()
        .map(ContributionMonth::month)
        .toList();
  }
}
