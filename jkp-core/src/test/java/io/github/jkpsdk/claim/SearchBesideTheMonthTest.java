package io.github.jkpsdk.claim;

import static io.github.jkpsdk.fixture.ClaimStory.caseAfter;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.ApplicationCount;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Month 2 is filed on 2026-07-23. What counts for it was done from 2026-06-20 to 2026-07-19, or in
 * the month up to the filing, from 2026-06-24 on.
 */
class SearchBesideTheMonthTest {

  static Stream<Arguments> differs() {
    return Stream.of(
        Arguments.of("all in both", story().applied("2026-07-01", 2), false),
        Arguments.of(
            "as many, to fewer companies",
            story()
                .applied("2026-06-21", "PT Satu")
                .applied("2026-07-01", "PT Satu")
                .applied("2026-07-20", "PT Dua"),
            true),
        Arguments.of(
            "as many, to as many companies",
            story()
                .applied("2026-06-21", "PT Dua")
                .applied("2026-07-01", "PT Satu")
                .applied("2026-07-20", "PT Dua"),
            false),
        Arguments.of(
            "one application more",
            story().applied("2026-06-21", "PT Satu").applied("2026-07-01", "PT Satu"),
            true),
        Arguments.of("one call more", story().called("2026-06-24").called("2026-07-20"), true),
        Arguments.of(
            "one call each, on other days",
            story().called("2026-06-21").called("2026-07-20"),
            true),
        Arguments.of("the same call", story().called("2026-06-24"), false));
  }

  private static ClaimStory story() {
    return ClaimStory.after("2026-06-15").settled(1, "2026-06-20");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void differs(String name, ClaimStory story, boolean isNamed) {
    story.filed(2, "2026-07-23");

    assertThat(
            story
                .finding(2, Condition.JOB_SEARCH, "2026-07-24")
                .interpretations()
                .contains(ActivityPeriod.BENEFIT_MONTH))
        .isEqualTo(isNamed);
  }

  @Test
  void oneCompanyIsOneHoweverItsNameIsSpaced() {
    ClaimStory story =
        ClaimStory.of(
                caseAfter("2026-06-15").build(),
                Interpretations.standard().with(ApplicationCount.DISTINCT_COMPANIES))
            .filed(1, "2026-06-20")
            .applied("2026-07-01", "PT Contoh Jaya")
            .applied("2026-07-02", "PT  Contoh Jaya")
            .applied("2026-07-03", "PT Contoh\u2003Jaya")
            .applied("2026-07-04", "PT\tContoh \t Jaya")
            .applied("2026-07-04", "PT\tContoh\tJaya")
            .applied("2026-07-05", "PT ContohJaya");

    assertThat(story.finding(2, Condition.JOB_SEARCH, "2026-07-19").facts())
        .contains(Fact.of("companies", 3));
  }
}
