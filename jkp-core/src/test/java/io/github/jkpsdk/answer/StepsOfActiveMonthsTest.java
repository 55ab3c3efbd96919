package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.filed;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.ClaimStory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which months work is to be searched: the next one, and one whose days have begun. */
class StepsOfActiveMonthsTest {

  private static List<Integer> searched(ClaimStory story, String asOf) {
    return story.next(asOf).stream()
        .filter(step -> step.step() == NextStep.Kind.JOB_SEARCH)
        .map(step -> step.month().orElseThrow())
        .toList();
  }

  /** The window of month 2 was shown for August; what counts for month 3 is done from July 20. */
  @ParameterizedTest
  @CsvSource({"2026-07-19, 2", "2026-07-20, 3", "2026-08-19, 3", "2026-08-20, 4"})
  void theDaysOfAMonthBeginThoughTheOneBeforeHasNotOpened(String asOf, int month) {
    ClaimStory story = filed().shown(2, "2026-07-01", "2026-08-25", "2026-08-30");

    assertThat(searched(story, asOf)).containsExactly(month);
  }

  /** Month 3 ended with new work while its days went on. */
  @Test
  void nobodySearchesForAMonthThatHasEnded() {
    ClaimStory story = filed().hired("2026-07-25");

    assertThat(searched(story, "2026-07-24")).containsExactly(3);
    assertThat(searched(story, "2026-07-25")).isEmpty();
  }
}
