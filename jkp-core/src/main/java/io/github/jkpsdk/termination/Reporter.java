package io.github.jkpsdk.termination;

/** Who reports a termination; Permenaker 2/2025 article 9. */
public enum Reporter {
  /** The employer. */
  EMPLOYER,
  /** The worker, where the employer has not reported. */
  PARTICIPANT
}
