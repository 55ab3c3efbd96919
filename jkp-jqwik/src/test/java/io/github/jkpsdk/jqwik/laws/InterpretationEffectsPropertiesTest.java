package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.InterpretationEffect;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.law.Interpretation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Seen from either interpretation, an effect is the same. */
class InterpretationEffectsPropertiesTest {

  private static final Jkp JKP = Jkp.standard();

  /** Two that often matter. */
  private static final Map<Interpretation, Jkp> OTHERWISE =
      Map.of(
          MissedWindow.CLAIM_ENDS, otherwise(MissedWindow.CLAIM_ENDS),
          WindowDays.WORKING_DAYS, otherwise(WindowDays.WORKING_DAYS));

  private static Jkp otherwise(Interpretation other) {
    return Jkp.builder().interpretations(Interpretations.standard().with(other)).build();
  }

  @Provide
  Arbitrary<Claim> claims() {
    return JkpArbitraries.claims();
  }

  private static List<InterpretationEffect> effects(Claim claim, int days) {
    return JKP.interpretationEffects(claim, day(claim, days));
  }

  private static LocalDate day(Claim claim, int days) {
    return claim.facts().termination().date().plusDays(days);
  }

  /** Seen from the other interpretation, the one that was followed changes the same back. */
  @Property(tries = 60)
  void theOtherWayRoundTheSameChangesBack(
      @ForAll("claims") Claim claim, @ForAll @IntRange(max = 250) int days) {
    for (InterpretationEffect effect : effects(claim, days)) {
      if (!OTHERWISE.containsKey(effect.other())) {
        continue;
      }
      List<InterpretationEffect> back =
          OTHERWISE.get(effect.other()).interpretationEffects(claim, day(claim, days));

      assertThat(back)
          .filteredOn(one -> one.other().equals(effect.interpretation()))
          .filteredOn(one -> one.interpretation().equals(effect.other()))
          .singleElement()
          .satisfies(one -> assertThat(turned(one)).isEqualTo(Set.copyOf(effect.changes())));
    }
  }

  private static Set<Change> turned(InterpretationEffect effect) {
    return effect.changes().stream()
        .map(change -> change.toBuilder().now(change.then()).then(change.now()).build())
        .collect(Collectors.toSet());
  }

  @Property(tries = 100)
  void effectsHaveWords(@ForAll("claims") Claim claim, @ForAll @IntRange(max = 250) int days) {
    List<InterpretationEffect> effects = effects(claim, days);

    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
      assertThat(effects)
          .extracting(effect -> Explanation.of(effect, language))
          .noneMatch(text -> text.matches(".*([{}]|null|: \\.).*"));
    }
  }
}
