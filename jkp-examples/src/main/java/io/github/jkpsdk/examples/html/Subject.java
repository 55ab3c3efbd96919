package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.examples.told.Amounts;
import java.time.LocalDate;

/**
 * What a page is about: a case or a claim on a day, with all that the library says about it.
 *
 * @param jkp the law and its readings
 * @param facts the case
 * @param answer the whole answer
 */
public record Subject(Jkp jkp, JkpCase facts, Answer answer) {

  /** What its months bring. */
  Amounts amounts() {
    return new Amounts(answer);
  }

  LocalDate asOf() {
    return answer.asOf();
  }
}
