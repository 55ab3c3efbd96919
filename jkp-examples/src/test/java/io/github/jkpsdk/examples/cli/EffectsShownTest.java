package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.json.JkpJson;
import io.github.jkpsdk.law.Interpretation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other interpretations would change is the same in JSON, on the terminal and on the page. */
class EffectsShownTest {

  /** Month 3 was missed on 2026-03-17; asked on 2026-03-20. */
  private static final String MISSED = "samples/claims/bulan-3-terlewat.json";

  private static final String DAY = "2026-03-20";

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Answer answer(String... options) {
    return JkpJson.read(CommandRun.of(options).out(), Answer.class);
  }

  @Test
  void theAnswerOfOneFileTellsThem() {
    assertThat(
            answer("claim", MISSED, "--as-of", DAY, "--json").interpretationEffects().orElseThrow())
        .extracting(InterpretationEffect::other)
        .extracting(Interpretation::label)
        .contains(
            "WINDOW_DAYS=WORKING_DAYS", "MISSED_WINDOW=CLAIM_ENDS", "ACTIVITY_PERIOD=UP_TO_FILING")
        .doesNotContain("JKM_SHARE=REDUCED_RATE", "LATE_SETTLEMENT=PAID_BY_TERMINATION");
  }

  @Test
  void theyAreThoseOfTheInterpretationsThatAreAskedFor() {
    Answer answer =
        answer(
            "claim",
            MISSED,
            "--as-of",
            DAY,
            "--json",
            "--interpretation",
            "MISSED_WINDOW=CLAIM_ENDS");

    assertThat(answer.interpretationEffects().orElseThrow())
        .filteredOn(effect -> effect.interpretation().point().equals("MISSED_WINDOW"))
        .extracting(effect -> effect.other().label())
        .containsExactly("MISSED_WINDOW=MONTH_FORFEITED");
  }

  @ParameterizedTest
  @CsvSource({
    "id, Tafsir lain, bulan ke-3 bisa diajukan sekarang",
    "en, Other readings of the law, month 3 could be filed now"
  })
  void theTerminalAndThePageSayWhatTheJsonTells(String language, String heading, String words) {
    Answer answer = answer("claim", MISSED, "--as-of", DAY, "--json");
    List<String> sentences = Explanation.of(answer, Locale.forLanguageTag(language)).effects();
    String terminal = CommandRun.of("claim", MISSED, "--as-of", DAY, "--lang", language).out();
    String page =
        CommandRun.of("report", MISSED, "--as-of", DAY, "--lang", language, "-o", "-").out();

    assertThat(sentences).anyMatch(sentence -> sentence.contains(words));
    assertThat(plain(terminal)).contains(sentences).contains(heading.toUpperCase(Locale.ROOT));
    assertThat(page).contains(heading);
    assertThat(page.replace("&#39;", "'").replace("&quot;", "\"")).contains(sentences);
  }

  /** The window of month 2 is over whatever its days are. */
  @Test
  void aDayThatIsPastEitherWayIsNotTold() {
    Answer answer = answer("claim", MISSED, "--as-of", DAY, "--json");

    assertThat(answer.interpretationEffects().orElseThrow())
        .flatExtracting(InterpretationEffect::changes)
        .anyMatch(
            change ->
                change.what() == InterpretationEffect.Change.What.WINDOW_CLOSES
                    && change.month().orElseThrow() == 2);
    assertThat(Explanation.of(answer, Locale.ENGLISH).effects())
        .noneMatch(sentence -> sentence.contains("month 2"));
  }

  /** The windows of month 2 to 5 would be others, but nobody is to file. */
  @Test
  void whoIsNotEntitledIsToldOfNoWindow() {
    Answer answer = answer("assess", "samples/mengundurkan-diri.json", "--json");

    assertThat(answer.interpretationEffects().orElseThrow()).isNotEmpty();
    assertThat(Explanation.of(answer, Locale.ENGLISH).effects()).isEmpty();
  }
}
