package io.github.jkpsdk.siapkerja;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The report of a termination to the manpower office, by the employer or by the worker. */
public sealed interface PhkReport extends Serializable permits EmployerReport, WorkerReport {

  /**
   * What is wrong with the report.
   *
   * @return all errors in the order of the fields, none where it can be handed in
   */
  List<FieldError> errors();

  /** The badge ({@index Lencana JKP}) that shows a worker that the termination is reported. */
  enum Badge {
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
    public static Badge of(Collection<? extends PhkReport> reports) {
      return Objects.requireNonNull(reports, "reports").stream()
          .filter(report -> report.errors().isEmpty())
          .map(
              report ->
                  report instanceof EmployerReport ? REPORTED_BY_EMPLOYER : REPORTED_BY_WORKER)
          .min(Badge::compareTo)
          .orElse(NOT_SHOWN);
    }
  }
}
