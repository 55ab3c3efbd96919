package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.Answer;
import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ClaimOverview;
import io.github.jkpsdk.json.ClaimFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers cases and claims under one law.
 *
 * @param jkp the law and its readings
 * @param asOf the day to answer for; empty for the day of each case or claim
 */
record Answers(Jkp jkp, Optional<LocalDate> asOf) {

  Answer answer(JkpCase facts) {
    return jkp.answer(facts, day(facts));
  }

  ClaimOverview overview(ClaimFile file) {
    return jkp.on(file.claim(), day(file)).overview();
  }

  LocalDate day(JkpCase facts) {
    return asOf.orElseGet(facts::dayOfAssessment);
  }

  LocalDate day(ClaimFile file) {
    return asOf.orElseGet(file::dayOfAnswer);
  }
}
