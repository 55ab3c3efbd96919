package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.termination.TerminationCause;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the pages of the law the true picture of the rulebook, in both languages. */
class ParametersPageTest {

  private static final Rulebook LAW = Rulebook.standard();

  static Stream<LawWords> languages() {
    return Stream.of(LawWords.ENGLISH, LawWords.INDONESIAN);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePageShowsTheRulebookAsItIs(LawWords words) {
    String page = words.isEnglish() ? "parameters.md" : "parameters.id.md";

    RenderedPage.holds("docs/law/" + page, ParametersPage.of(LAW, words));
    assertThat(words.unsaid()).as("words that the page does not say").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void thePageSpeaksOfAllThatALawyerApproves(LawWords words) {
    String page = ParametersPage.of(LAW, words);

    assertThat(LAW.parameters().keySet())
        .allSatisfy(
            name -> assertThat(page).contains("`" + name.substring(name.indexOf('.') + 1) + "`"));
    for (Interpretation chosen : Interpretations.standard().all()) {
      assertThat(page).contains("[`" + chosen.point() + "`]", "`" + chosen.name() + "`");
    }
    for (TerminationCause cause : TerminationCause.values()) {
      assertThat(page).contains("`" + cause + "`");
    }
    for (int year : IndonesianHolidays.standard().yearsCovered()) {
      IndonesianHolidays.standard()
          .in(year)
          .forEach(day -> assertThat(page).contains("| " + day.date() + " |"));
    }
    assertThat(page)
        .contains(LAW.checkedOn().toString(), LAW.sourcesUntil().toString())
        .contains("RUU Pelindungan Ketenagakerjaan", "LN 2021/47, TLN 6649");
  }

  /** A lawyer reads a change as an amendment: one row added, none touched. */
  @Test
  void aChangeOfLawIsOneRowMore() {
    var first = LAW.ageLimit().versions().get(0);
    Rulebook changed =
        LAW.toBuilder()
            .ageLimit(LAW.ageLimit().then(LAW.daysOfChange().last(), 58, first.citations().get(0)))
            .build();

    assertThat(ParametersPage.of(changed, LawWords.ENGLISH).lines())
        .containsAll(ParametersPage.of(LAW, LawWords.ENGLISH).lines().toList())
        .contains(
            "| `ageLimit` | | %s | 58 | PP 37/2021 Pasal 4 ayat (2) huruf b | statute |"
                .formatted(LAW.daysOfChange().last()));
  }
}
