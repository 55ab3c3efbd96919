package io.github.jkpsdk.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jkpsdk.fixture.ClaimStory;
import java.util.List;

/** Asserts that an event is refused and changes nothing. */
final class Refusal {

  private Refusal() {}

  static void assertRefused(ClaimStory story, ClaimEvent event, String... parts) {
    Claim claim = story.claim();
    List<ClaimEvent> before = List.copyOf(claim.events());
    Claim same = Claim.of(claim.facts(), before);

    assertThat(of(story, event))
        .hasMessageContaining(
            "events[" + before.size() + "] " + event.name() + " on " + event.on() + " is refused: ")
        .hasMessageContainingAll(parts)
        .returns(event, ClaimEventRefusedException::event);
    assertThat(claim).isEqualTo(same).hasSameHashCodeAs(same);
  }

  static ClaimEventRefusedException of(ClaimStory story, ClaimEvent event) {
    return catchThrowableOfType(ClaimEventRefusedException.class, () -> story.claim().apply(event));
  }
}
