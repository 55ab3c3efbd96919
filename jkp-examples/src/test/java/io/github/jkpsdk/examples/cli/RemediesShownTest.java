package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Remedies;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.JkpJson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can still be done is the same in JSON, on the terminal and on the page. */
class RemediesShownTest {

  private static final String SHORT_OF_MONTHS = "../docs/examples/case-with-remedies.json";

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @CsvSource({
    "id, Yang masih dapat dilakukan agar berhak",
    "en, What can still be done to be entitled"
  })
  void theTerminalAndThePageSayWhatTheJsonTells(String language, String heading) {
    Answer answer =
        JkpJson.read(CommandRun.of("assess", SHORT_OF_MONTHS, "--json").out(), Answer.class);
    List<String> sentences = Explanation.of(answer, Locale.forLanguageTag(language)).remedies();
    String terminal = CommandRun.of("assess", SHORT_OF_MONTHS, "--lang", language).out();
    String page = CommandRun.of("report", SHORT_OF_MONTHS, "--lang", language, "-o", "-").out();

    assertThat(answer.remedies().map(Remedies::outcome)).contains(Remedies.Outcome.ELIGIBLE_IF);
    assertThat(sentences).hasSize(6);
    assertThat(plain(terminal)).contains(sentences).contains(heading.toUpperCase(Locale.ROOT));
    assertThat(page).contains(heading);
    assertThat(page.replace("&#39;", "'")).contains(sentences);
  }
}
