package io.github.jkpsdk.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.explanation.Explanation;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.ActivityPeriod;
import io.github.jkpsdk.interpretation.Rounding;
import io.github.jkpsdk.interpretation.WindowDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InterpretationEffectsTest {

  private final Jkp jkp = Jkp.standard();

  /** Nothing is asked about a contribution, and the law of 2026 asks for no months in a row. */
  @Test
  void whatChangesNothingIsLeftOut() {
    List<InterpretationEffect> effects =
        jkp.interpretationEffects(Cases.eligible(), LocalDate.of(2026, 6, 20));

    assertThat(effects).isEmpty();
  }

  @Test
  void withoutADayItIsThatOfTheFile() {
    JkpCase facts = Cases.filed();
    Claim claim = Claim.of(facts);

    assertThat(jkp.interpretationEffects(facts))
        .isNotEmpty()
        .isEqualTo(jkp.interpretationEffects(claim))
        .isEqualTo(jkp.interpretationEffects(facts, LocalDate.of(2026, 6, 20)))
        .isEqualTo(jkp.interpretationEffects(claim, LocalDate.of(2026, 6, 20)));
  }

  @Test
  void peopleAreToldWhatCouldStillBeSaved() {
    InterpretationEffect effect =
        jkp.interpretationEffects(ClaimStory.filed().claim(), LocalDate.of(2026, 7, 22)).stream()
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
