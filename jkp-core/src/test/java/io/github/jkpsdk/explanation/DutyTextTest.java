package io.github.jkpsdk.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.ClaimStory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DutyTextTest {

  private static final String CANNOT_FILE = "no claim can be filed while it is active";

  private static boolean warns(ClaimStory story, String asOf) {
    AnswerExplanation told = Explanation.of(story.answer(asOf), Locale.ENGLISH);
    boolean isInNext = told.next().stream().anyMatch(task -> task.title().contains(CANNOT_FILE));
    assertThat(told.deadlines().stream().anyMatch(task -> task.title().contains(CANNOT_FILE)))
        .isEqualTo(isInNext);
    return isInNext;
  }

  @Test
  void whoHasFiledOrCannotIsNotWarnedThatMembersCannotFile() {
    assertThat(warns(ClaimStory.after("2026-06-15"), "2026-06-19")).isTrue();
    assertThat(warns(ClaimStory.filed(), "2026-06-20")).isFalse();
    assertThat(warns(ClaimStory.filed().rejected(1, "2026-06-22"), "2026-06-22")).isTrue();
    assertThat(warns(ClaimStory.filed().verified(1, "2026-06-22"), "2026-06-22")).isFalse();
    assertThat(warns(ClaimStory.after("2026-06-15"), "2026-12-16")).as("lapsed").isFalse();
  }
}
