package io.github.jkpsdk.answer;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.answer.InterpretationEffect.Held;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.law.Interpretation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What another interpretation changes, as short texts. */
final class Effects {

  private Effects() {}

  static List<String> of(Interpretation other, JkpCase facts, String asOf) {
    return of(other, Claim.of(facts), asOf);
  }

  static List<String> of(Interpretation other, ClaimStory story, String asOf) {
    return of(other, story.claim(), asOf);
  }

  private static List<String> of(Interpretation other, Claim claim, String asOf) {
    return Jkp.standard().interpretationEffects(claim, LocalDate.parse(asOf)).stream()
        .filter(effect -> effect.other().equals(other))
        .flatMap(effect -> effect.changes().stream())
        .map(Effects::text)
        .toList();
  }

  /** Such as {@code MONTH_FINDING JOB_SEARCH 2: MET -> NOT_MET}. */
  private static String text(Change change) {
    return change.what()
        + change.name().map(name -> " " + name).orElse("")
        + change.month().map(month -> " " + month).orElse("")
        + ": "
        + held(change.now())
        + " -> "
        + held(change.then());
  }

  private static String held(Optional<Held> held) {
    if (held.isEmpty()) {
      return "-";
    }
    if (held.get() instanceof Held.Day day) {
      return day.date().toString();
    }
    return held.get() instanceof Held.Amount amount
        ? amount.rupiah().toBigDecimal().toPlainString()
        : ((Held.Term) held.get()).name();
  }
}
