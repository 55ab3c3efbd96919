package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.money.Rupiah;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        CommandRun.reading("kemarin\n31-02-2026\n15-06-2026\n9\n1\n", "init", "-o", "-");

    assertThat(run.err())
        .contains("Tulis hari, bulan dan tahun, misalnya 15-06-2026.", "salah satu angka")
        .doesNotContain("kemarin");
    assertThat(run.out()).contains("EFFICIENCY");
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
