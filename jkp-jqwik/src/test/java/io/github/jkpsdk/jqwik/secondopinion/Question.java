package io.github.jkpsdk.jqwik.secondopinion;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.claim.Claim;
import java.time.LocalDate;
import java.util.Map;

/**
 * A claim, and a day of asking.
 *
 * @param claim the claim; a case is one without events
 * @param day the day
 */
record Question(Claim claim, LocalDate day) {

  Map<String, String> secondOpinion(Jkp jkp) {
    return SecondOpinion.of(claim, jkp.interpretations(), day);
  }

  Map<String, String> answer(Jkp jkp) {
    return LibraryOpinion.of(jkp.answer(claim, day));
  }

  @Override
  public String toString() {
    return "%s of %s %s".formatted(day, claim.facts(), claim.events());
  }
}
