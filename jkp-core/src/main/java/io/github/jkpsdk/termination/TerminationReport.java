package io.github.jkpsdk.termination;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The report of a termination; Permenaker 2/2025 article 9.
 *
 * @param on the day of the report, which may lie before the termination
 * @param by who reported
 */
public record TerminationReport(LocalDate on, Reporter by) implements Serializable {

  /** Checks that both are given. */
  public TerminationReport {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(by, "by");
  }

  /** Who reports a termination; Permenaker 2/2025 article 9. */
  public enum Reporter {
    /** The employer. */
    EMPLOYER,
    /** The worker, where the employer has not reported. */
    PARTICIPANT
  }
}
