package io.github.jkpsdk.eligibility;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;

/**
 * A condition of entitlement under the law of one day, to which its numbers and citations are bound
 * when it is made. Every condition is one file, named as its constant in {@link
 * io.github.jkpsdk.verdict.Condition}.
 */
interface EntitlementCondition {

  /** What the condition comes to on a day, in a case as it is known on that day. */
  Finding assess(JkpCase facts, LocalDate asOf);
}
