package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.explanation.ExplainedFinding;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.WorkEndingRight;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** New work beside a month that it may or may not end, as it is found and as it is told. */
class MonthOfSeveralWorksTest {

  private static final Reemployment BUSINESS =
      Reemployment.builder().kind(Reemployment.Kind.SELF_EMPLOYMENT).build();

  /** A business of which nobody knows since when it runs. */
  private static ClaimStory story(WorkEndingRight reading) {
    return ClaimStory.of(
        ClaimStory.caseAfter("2026-06-15").reemployment(BUSINESS).build(),
        Interpretations.standard().with(reading));
  }

  private static Finding finding(ClaimStory story, int month, String asOf) {
    return story.finding(month, Condition.MONTH_NOT_REEMPLOYED, asOf);
  }

  private static String sentence(ClaimStory story, int month, String asOf) {
    return Explanation.of(story.answer(asOf), Locale.ENGLISH)
        .months()
        .get(month - 1)
        .findings()
        .stream()
        .filter(found -> found.finding().condition() == Condition.MONTH_NOT_REEMPLOYED)
        .map(ExplainedFinding::sentence)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theDayOfOneWorkIsMissingThoughThatOfAnotherIsKnown() {
    ClaimStory story = story(WorkEndingRight.ANY_WORK).settled(1, "2026-06-20").hired("2026-07-21");

    assertThat(finding(story, 1, "2026-07-21").outcome()).isEqualTo(Outcome.UNDECIDED);
    assertThat(finding(story, 1, "2026-07-21").missingFacts()).containsExactly("reemployment.date");
    assertThat(sentence(story, 1, "2026-07-21"))
        .isEqualTo("Not known yet: first day of the new work.");
  }

  @Test
  void aMonthThatWasAcceptedBeforeTheWorkIsNotToldOfABusiness() {
    ClaimStory story = ClaimStory.after("2026-06-15").settled(1, "2026-06-20").hired("2026-07-21");

    assertThat(sentence(story, 1, "2026-07-21"))
        .isEqualTo(
            "Working again since 21 July 2026, after this month was accepted; this month is still"
                + " paid.");
  }

  @Test
  void aBusinessIsToldAlsoWhereItsFirstDayIsNotKnown() {
    assertThat(
            sentence(
                story(WorkEndingRight.WAGE_EMPLOYMENT).filed(1, "2026-06-20"), 1, "2026-06-20"))
        .isEqualTo("Runs an own business; that does not end the right to this month.");
  }
}
