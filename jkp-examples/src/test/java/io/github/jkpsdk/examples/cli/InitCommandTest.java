package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationCause;
import io.github.jkpsdk.termination.TerminationEvidence;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts are asked for in plain words; what is not known is left out. */
class InitCommandTest {

  private static final String ANSWERS =
      """
      15-06-2026
      1
      1
      1
      6/9/1997
      2021-03-01
      1
      1
      1
      3
      2
      31-12-2026
      Rp4.250.000
      2024-06 sampai 2026-05
      20-06-2026
      tidak tahu
      """;

  @TempDir private Path folder;

  @Test
  void theAnswersOfAPipeMakeACase() {
    CommandRun run = CommandRun.reading(ANSWERS, "init", "-o", "-");
    JkpCase facts = JkpJson.read(run.out(), JkpCase.class);

    assertThat(run.exitCode()).isZero();
    assertThat(facts.termination().date()).isEqualTo("2026-06-15");
    assertThat(facts.participant().birthDate().orElseThrow()).isEqualTo("1997-09-06");
    assertThat(facts.employment().reportedWage()).contains(Rupiah.of(4_250_000));
    assertThat(facts.filedOn()).isEmpty();
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

  @Test
  void theDayOfTheJobLossIsNeeded() {
    Path file = folder.resolve("case.json");
    CommandRun run = CommandRun.reading("", "init", "-o", file.toString(), "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(JkpCommand.BAD_INPUT);
    assertThat(run.err()).contains("When was the job lost?", "$.termination");
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
}
