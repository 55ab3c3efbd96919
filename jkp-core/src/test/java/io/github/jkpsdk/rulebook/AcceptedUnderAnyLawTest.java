package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.fixture.ClaimVariations;
import io.github.jkpsdk.interpretation.Interpretations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happened is accepted, or refused, whatever the law says and however it is read. */
class AcceptedUnderAnyLawTest {

  private static final List<Jkp> DOORS = doors().toList();

  /** Every other interpretation of each point, and every parameter of the law changed. */
  private static Stream<Jkp> doors() {
    Interpretations standard = Interpretations.standard();
    Stream<Interpretations> others =
        standard.all().stream()
            .flatMap(chosen -> chosen.alternatives().stream())
            .map(standard::with);
    return Stream.concat(
        others.map(readings -> Jkp.builder().interpretations(readings).build()),
        ChangedLaw.each(Rulebook.standard())
            .map(changed -> Jkp.builder().rulebook(changed.law()).build()));
  }

  /** With one event taken out, what follows from it is often refused. */
  @Test
  void eventsAreAcceptedOrRefusedAlike() {
    assertThat(DOORS).hasSizeGreaterThan(80);
    for (ClaimStory story : ClaimVariations.all()) {
      Claim claim = story.claim();
      assertAlike(claim.facts(), claim.events());
      for (int without = 0; without < claim.events().size(); without++) {
        List<ClaimEvent> events = new ArrayList<>(claim.events());
        events.remove(without);
        assertAlike(claim.facts(), events);
      }
    }
  }

  private static void assertAlike(JkpCase facts, List<ClaimEvent> events) {
    Object outcome = outcome(Jkp.standard(), facts, events);
    for (Jkp door : DOORS) {
      assertThat(outcome(door, facts, events)).isEqualTo(outcome);
    }
  }

  /** The claim, or why it is none. */
  private static Object outcome(Jkp door, JkpCase facts, List<ClaimEvent> events) {
    try {
      return door.claim(facts, events);
    } catch (ClaimEventRefusedException e) {
      return e.getMessage();
    }
  }
}
