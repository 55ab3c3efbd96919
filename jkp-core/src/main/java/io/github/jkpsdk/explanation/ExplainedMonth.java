package io.github.jkpsdk.explanation;

import io.github.jkpsdk.claim.BenefitMonth;
import java.util.List;
import java.util.Objects;

/**
 * A benefit month of a claim in words.
 *
 * @param month the month, with its window and amount
 * @param status what the status is called
 * @param outcome what the conditions of the month come to
 * @param findings what the month asks for, in its order
 */
public record ExplainedMonth(
    BenefitMonth month, String status, String outcome, List<ExplainedFinding> findings) {

  /** Checks that all parts are given. */
  public ExplainedMonth {
    Objects.requireNonNull(month, "month");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(outcome, "outcome");
    findings = List.copyOf(findings);
  }
}
