package io.github.jkpsdk.siapkerja;

import java.util.Collection;

/** The badge ({@index Lencana JKP}) that shows a worker that the termination is reported. */
public enum JkpBadge {
  /** There is no report. */
  NOT_SHOWN,
  /** The employer reported. */
  REPORTED_BY_EMPLOYER,
  /** The worker reported, and the employer did not. */
  REPORTED_BY_WORKER;

  /**
   * {@return the badge that reports give; the employer's report goes first} A report with errors
   * gives none.
   *
   * @param reports the reports of one termination
   */
  public static JkpBadge of(Collection<? extends PhkReport> reports) {
    return reports.stream()
        .filter(report -> report.errors().isEmpty())
        .map(report -> report instanceof EmployerReport ? REPORTED_BY_EMPLOYER : REPORTED_BY_WORKER)
        .min(JkpBadge::compareTo)
        .orElse(NOT_SHOWN);
  }
}
