package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Workforce;
import io.github.jkpsdk.json.CaseOrClaim;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks about cases and claims under one law.
 *
 * @param jkp the law and its readings
 * @param asOf the day to ask about; empty for the day of each file
 */
record Questions(Jkp jkp, Optional<LocalDate> asOf) {

  private static final String EFFECTS = "interpretationEffects";
  private static final String REMEDIES = "remedies";

  /** The parts of an answer that are only there when somebody asks for them. */
  private static final Set<String> COSTLY = Set.of(EFFECTS, REMEDIES);

  /** The answer for the day of the option, else of the file, else of what happened last. */
  Answer answer(CaseOrClaim file) {
    return file.answer(jkp, asOf);
  }

  /**
   * What a planned day of termination would mean for a worker.
   *
   * @throws IllegalArgumentException if something has happened since another termination
   */
  Workforce.Worker worker(CaseOrClaim file, LocalDate terminationDate) {
    if (!file.claim().events().isEmpty()) {
      throw new IllegalArgumentException(
          "events are "
              + file.claim().events().size()
              + "; a planned termination has none, give the case alone");
    }
    return jkp.workforce(Stream.of(file.claim().facts()), terminationDate, asOf.orElseThrow())
        .findFirst()
        .orElseThrow();
  }

  /** The same, with what costs more: what other interpretations would change, and remedies. */
  Answer wholeAnswer(CaseOrClaim file) {
    return answer(file, COSTLY);
  }

  /** The same, with what costs more where it is asked for. */
  Answer answer(CaseOrClaim file, Set<String> parts) {
    Answer answer = answer(file);
    if (Collections.disjoint(parts, COSTLY)) {
      return answer;
    }
    Answer.Builder more = answer.toBuilder();
    if (parts.contains(EFFECTS)) {
      more.interpretationEffects(jkp.interpretationEffects(file.claim(), answer.asOf()));
    }
    if (parts.contains(REMEDIES)) {
      more.remedies(jkp.remedies(file.claim(), answer.asOf()));
    }
    return more.build();
  }
}
