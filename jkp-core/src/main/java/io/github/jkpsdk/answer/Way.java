package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Remedies.Remedy;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.verdict.Finding;
import java.util.function.UnaryOperator;

/**
 * A change of facts that may let a condition be met.
 *
 * @param kind what is done
 * @param holder by whom
 * @param change what it makes of the facts
 * @param details what else there is to say
 */
record Way(
    Remedy.Kind kind,
    Duty.Holder holder,
    UnaryOperator<JkpCase> change,
    UnaryOperator<Remedy.Builder> details) {

  /**
   * A way that was tried.
   *
   * @param way the way
   * @param then what the condition comes to
   */
  record Tried(Way way, Finding then) {}
}
