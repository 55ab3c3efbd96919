package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.ArbitraryClaims;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.fixture.Serialization;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.law.Interpretation;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

class InterpretationEffectsTest {

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
    return ArbitraryClaims.lively();
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
  void effectsAreSerializableAndHaveWords(
      @ForAll("claims") Claim claim, @ForAll @IntRange(max = 250) int days) {
    List<InterpretationEffect> effects = effects(claim, days);

    assertThat(Serialization.copy(new ArrayList<>(effects))).isEqualTo(effects);
    for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
      assertThat(effects)
          .extracting(effect -> Explanation.of(effect, language))
          .noneMatch(text -> text.matches(".*([{}]|null|: \\.).*"));
    }
  }

  /** Nothing is asked about a contribution, and the law of 2026 asks for no months in a row. */
  @Test
  void whatChangesNothingIsLeftOut() {
    List<InterpretationEffect> effects =
        JKP.interpretationEffects(Cases.eligible(), LocalDate.of(2026, 6, 20));

    assertThat(effects).isEmpty();
  }

  @Test
  void withoutADayItIsThatOfTheFile() {
    JkpCase facts = Cases.filed();
    Claim claim = Claim.of(facts);

    assertThat(JKP.interpretationEffects(facts))
        .isNotEmpty()
        .isEqualTo(JKP.interpretationEffects(claim))
        .isEqualTo(JKP.interpretationEffects(facts, LocalDate.of(2026, 6, 20)))
        .isEqualTo(JKP.interpretationEffects(claim, LocalDate.of(2026, 6, 20)));
  }

  @Test
  void peopleAreToldWhatCouldStillBeSaved() {
    InterpretationEffect effect =
        JKP.interpretationEffects(ClaimStory.filed().claim(), LocalDate.of(2026, 7, 22)).stream()
            .filter(one -> one.other() == ActivityPeriod.UP_TO_FILING)
            .findFirst()
            .orElseThrow();

    assertThat(Explanation.of(effect, Locale.ENGLISH))
        .startsWith(
            "Under another reading of the law: month 2 could still be saved: apply until 25 July"
                + " 2026;")
        .endsWith("That reading: Activities count in the month up to the day of filing.");
    assertThat(Explanation.of(effect, Locale.forLanguageTag("id")))
        .startsWith(
            "Menurut tafsir lain: bulan ke-2 masih bisa diselamatkan: lamarlah sampai 25 Juli"
                + " 2026;");
  }

  @Test
  void anEffectIsOfOnePointAndChangesSomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new InterpretationEffect(Rounding.HALF_UP, WindowDays.WORKING_DAYS, List.of()))
        .withMessageContaining("other is WINDOW_DAYS=WORKING_DAYS")
        .withMessageContaining("ROUNDING=HALF_UP");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InterpretationEffect(Rounding.HALF_UP, Rounding.DOWN, List.of()))
        .withMessageContaining("changes");
  }
}
