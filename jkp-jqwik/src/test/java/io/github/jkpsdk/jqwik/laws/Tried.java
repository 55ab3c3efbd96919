package io.github.jkpsdk.jqwik.laws;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimCalculator;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.rulebook.Rulebook;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A claim of a worker of whom little is known, under any interpretations.
 *
 * @param interpretations what the claim is judged under
 * @param claim the claim
 */
record Tried(Interpretations interpretations, Claim claim) {

  static Arbitrary<Tried> any() {
    Arbitrary<Interpretations> interpretations =
        Arbitraries.oneOf(
            Arbitraries.just(Interpretations.standard()), JkpArbitraries.interpretations());
    return Combinators.combine(interpretations, JkpArbitraries.claims().withFewFacts())
        .as(Tried::new);
  }

  /** {@return the law in these interpretations} */
  Jkp jkp() {
    return Jkp.builder().interpretations(interpretations).build();
  }

  /** {@return what tells where the claim stands} */
  ClaimCalculator calculator() {
    return ClaimCalculator.under(
        Rulebook.standard(), interpretations, IndonesianHolidays.standard());
  }

  /** {@return the claim on a day} */
  ClaimOnDay on(LocalDate day) {
    return calculator().on(claim, day);
  }
}
