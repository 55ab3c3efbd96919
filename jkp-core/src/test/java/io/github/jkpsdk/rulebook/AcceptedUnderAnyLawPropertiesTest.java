package io.github.jkpsdk.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.fixture.ArbitraryClaims;
import io.github.jkpsdk.fixture.ArbitraryClaims.Tried;
import io.github.jkpsdk.interpretation.Interpretations;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What happened is accepted, or refused, whatever the law says and however it is read. */
class AcceptedUnderAnyLawPropertiesTest {

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

  @Provide
  Arbitrary<Tried> claims() {
    return ArbitraryClaims.tried();
  }

  /** With one event taken out, what follows from it is often refused. */
  @Property(tries = 50)
  void eventsAreAcceptedOrRefusedAlike(
      @ForAll("claims") Tried random, @ForAll @IntRange(max = 60) int without) {
    Claim claim = random.claim();
    List<ClaimEvent> events = new ArrayList<>(claim.events());
    if (without < events.size()) {
      events.remove(without);
    }
    Object outcome = outcome(Jkp.standard(), claim, events);

    assertThat(DOORS).hasSizeGreaterThan(80);
    for (Jkp door : DOORS) {
      assertThat(door.claim(claim.facts(), claim.events())).isEqualTo(claim);
      assertThat(outcome(door, claim, events)).isEqualTo(outcome);
    }
  }

  /** The claim, or why it is none. */
  private static Object outcome(Jkp door, Claim claim, List<ClaimEvent> events) {
    try {
      return door.claim(claim.facts(), events);
    } catch (ClaimEventRefusedException e) {
      return e.getMessage();
    }
  }
}
