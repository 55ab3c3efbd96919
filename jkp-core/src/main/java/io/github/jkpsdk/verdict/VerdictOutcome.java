package io.github.jkpsdk.verdict;

/** What an assessment came to. */
public enum VerdictOutcome {
  /** Every condition that applies is met. */
  ELIGIBLE,
  /** At least one condition is not met. */
  NOT_ELIGIBLE,
  /** No condition is known to fail, and at least one is undecided. */
  UNDECIDED
}
