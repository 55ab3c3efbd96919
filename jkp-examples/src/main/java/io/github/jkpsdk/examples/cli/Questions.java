package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Asks about cases and claims under one law.
 *
 * @param jkp the law and its readings
 * @param asOf the day to ask about; empty for the day of each file
 */
record Questions(Jkp jkp, Optional<LocalDate> asOf) {

  /** The answer for the day of the option, else of the file, else of what happened last. */
  Answer answer(CaseOrClaim file) {
    return asOf.or(file::asOf)
        .map(day -> jkp.answer(file.claim(), day))
        .orElseGet(() -> jkp.answer(file.claim()));
  }

  /** The same, with what costs more: what other interpretations would change, and remedies. */
  Answer wholeAnswer(CaseOrClaim file) {
    Answer answer = answer(file);
    return answer.toBuilder()
        .interpretationEffects(jkp.interpretationEffects(file.claim(), answer.asOf()))
        .remedies(jkp.remedies(file.claim(), answer.asOf()))
        .build();
  }
}
