package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.after;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.fixture.ClaimStory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Permenaker 2/2025 article 13(6): three working days after a complete and correct claim. */
class PaymentStepsTest {

  /** Month 1 is paid; month 2 has all that it asks for. */
  private static ClaimStory complete() {
    return after("2026-06-15")
        .settled(1, "2026-06-20")
        .selfAssessed("2026-06-24")
        .applied("2026-06-24", 5)
        .confirmed(2, "2026-07-20")
        .filed(2, "2026-07-20");
  }

  /** The days of the payments that are still to be made. */
  private static List<String> payments(ClaimStory story, String asOf) {
    return story.next(asOf).stream()
        .filter(step -> step.step() == NextStep.Kind.PAY_INSTALMENT)
        .map(
            step ->
                step.month().orElseThrow()
                    + ": "
                    + step.opensOn().orElseThrow()
                    + " to "
                    + step.dueOn().orElseThrow()
                    + (step.passed() ? " passed" : ""))
        .toList();
  }

  @Test
  void theAgencyPaysFromTheDayOnWhichItHasAllItNeeds() {
    assertThat(payments(complete(), "2026-07-20")).containsExactly("2: 2026-07-20 to 2026-07-23");
    assertThat(payments(complete(), "2026-07-24"))
        .as("its day has passed, and nothing is known of it")
        .containsExactly("2: 2026-07-20 to 2026-07-23 passed");
  }

  @Test
  void aCorrectionIsWhatTheAgencyWaitsFor() {
    ClaimStory rejected = complete().rejected(2, "2026-07-22");
    assertThat(payments(rejected, "2026-07-22")).isEmpty();
    assertThat(payments(rejected.corrected(2, "2026-07-24"), "2026-07-24"))
        .containsExactly("2: 2026-07-24 to 2026-07-29");
  }

  @Test
  void aClaimThatIsNotCompleteIsNotToBePaid() {
    ClaimStory story =
        after("2026-06-15")
            .settled(1, "2026-06-20")
            .selfAssessed("2026-06-24")
            .confirmed(2, "2026-07-20")
            .filed(2, "2026-07-20");
    assertThat(payments(story, "2026-07-20")).isEmpty();
  }
}
