package io.github.jkpsdk.siapkerja;

import java.io.Serializable;
import java.util.List;

/** The report of a termination to the manpower office, by the employer or by the worker. */
public sealed interface PhkReport extends Serializable permits EmployerReport, WorkerReport {

  /**
   * What is wrong with the report.
   *
   * @return all errors in the order of the fields, none where it can be handed in
   */
  List<FieldError> errors();
}
