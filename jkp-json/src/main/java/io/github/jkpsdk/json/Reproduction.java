package io.github.jkpsdk.json;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.json.tables.StandingCodecs;
import java.time.LocalDate;
import java.util.List;

/**
 * Whether a stored answer comes from some facts under some law.
 *
 * <p>Immutable and thread-safe.
 *
 * @param differing the fields of the answer in which it differs from what the facts give now, as
 *     paths, such as {@code factsDigest} where other facts decided, {@code
 *     verdict.receipt.rulebookDigest} where another rulebook did, {@code
 *     verdict.receipt.interpretations}, {@code verdict.receipt.sdkVersion}, {@code months} or
 *     {@code outstanding.amount}; in the order of the document
 */
public record Reproduction(List<String> differing) {

  /** Copies the paths. */
  public Reproduction {
    differing = List.copyOf(differing);
  }

  /** {@return whether the facts give the answer, field by field} */
  public boolean isSame() {
    return differing.isEmpty();
  }

  /** Answers again what was asked, and compares. */
  static Reproduction of(Answer answer, Claim claim, Jkp jkp) {
    LocalDate asOf = answer.asOf();
    Answer.Builder again = jkp.answer(claim, asOf).toBuilder();
    if (answer.factsDigest().isPresent()) {
      again.factsDigest(FactsDigest.of(claim, asOf));
    }
    if (answer.interpretationEffects().isPresent()) {
      again.interpretationEffects(jkp.interpretationEffects(claim, asOf));
    }
    if (answer.remedies().isPresent()) {
      again.remedies(jkp.remedies(claim, asOf));
    }
    return new Reproduction(StandingCodecs.ANSWER.differences(answer, again.build()));
  }
}
