package io.github.jkpsdk.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jkpsdk.examples.docs.EffectCounts.Differs;
import io.github.jkpsdk.examples.docs.EffectCounts.In;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Interpretation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Keeps the page of the open points true. The whole population takes minutes, so it is counted by
 * the long run, or with {@code -Djkp.effects.recount=true}; every build counts a small one.
 */
class InterpretationsPageTest {

  private static final String COUNTS = "jkp-examples/src/test/resources/docs/interpretations.csv";

  @Test
  void theCountsAreThoseOfTheWholePopulation() {
    assumeTrue(Boolean.getBoolean("jkp.effects.recount"));

    RenderedPage.holds(COUNTS, Population.WHOLE.counted().csv());
  }

  @Test
  void thePagesShowEveryPointWithWhatItChanges() throws IOException {
    for (LawWords words : List.of(LawWords.OF_POINTS, LawWords.OF_POINTS_IN_INDONESIAN)) {
      String page = words.isEnglish() ? "interpretations.md" : "interpretations.id.md";
      RenderedPage.holds(
          "docs/law/" + page, InterpretationsPage.of(Population.WHOLE, counts(), words));
      assertThat(words.unsaid()).as("words that the page does not say").isEmpty();
    }
  }

  /** A reading that changes nothing anywhere is not worth a name, or is never reached. */
  @Test
  void everyOtherReadingChangesSomething() throws IOException {
    EffectCounts counts = counts();

    assertThat(Interpretations.standard().all())
        .allSatisfy(
            usual ->
                assertThat(usual.alternatives().stream().skip(1))
                    .allSatisfy(
                        other ->
                            assertThat(changed(counts, other)).as(other.label()).isPositive()));
  }

  /** The same seed begins with the same cases, so a part of them cannot count more. */
  @Test
  void whatASmallPopulationCountsIsCountedOnThePage() throws IOException {
    EffectCounts counts = counts();
    EffectCounts small = new Population(60, 30, 40).counted();

    for (In in : In.values()) {
      for (Interpretation usual : Interpretations.standard().all()) {
        for (Interpretation other : usual.alternatives()) {
          for (Differs differs : Differs.values()) {
            assertThat(small.of(in, other, differs))
                .as("%s: %s, %s", in, other.label(), differs)
                .isLessThanOrEqualTo(counts.of(in, other, differs));
          }
        }
      }
    }
  }

  private static int changed(EffectCounts counts, Interpretation other) {
    return Arrays.stream(In.values()).mapToInt(in -> counts.of(in, other, Differs.ANY)).sum();
  }

  private static EffectCounts counts() throws IOException {
    return EffectCounts.of(Files.readAllLines(Path.of("..").resolve(COUNTS)));
  }
}
