package io.github.jkpsdk.siapkerja;

import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.siapkerja.FieldError.Code;
import io.github.jkpsdk.termination.TerminationCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of a termination by the worker, as it was filled in. It is allowed only where the
 * employer did not report.
 *
 * <p>Immutable, thread-safe and serializable. The company and where the proof is kept are never
 * printed.
 */
@Value.Immutable
@ValueType
public sealed interface WorkerReport extends PhkReport permits ImmutableWorkerReport {

  /**
   * Starts an empty report.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Whether the employer reported.
   *
   * @return false unless stated; must be false
   */
  @Value.Default
  default boolean employerReported() {
    return false;
  }

  /** {@return the kind of work agreement; required} */
  Optional<WorkAgreement.Type> agreementType();

  /** {@return the cause of the termination; required} */
  Optional<TerminationCause> cause();

  /** {@return the name of the company; required} */
  @Value.Redacted
  Optional<String> companyName();

  /**
   * Where the embedding system keeps the uploaded proof.
   *
   * @return a reference; required
   */
  @Value.Redacted
  Optional<String> proof();

  /** {@return the first day of work; required} */
  Optional<LocalDate> firstDayOfWork();

  /** {@return the day of the termination; required, and not before the first day of work} */
  Optional<LocalDate> terminationDate();

  @Override
  default List<FieldError> errors() {
    return new FormCheck()
        .require(
            !employerReported(),
            "employerReported",
            Code.NOT_ALLOWED,
            "is true; a worker reports only where the employer did not")
        .required("agreementType", agreementType())
        .required("cause", cause())
        .required("companyName", companyName())
        .required("proof", proof())
        .required("firstDayOfWork", firstDayOfWork())
        .required("terminationDate", terminationDate())
        .notBefore("terminationDate", terminationDate(), "firstDayOfWork", firstDayOfWork())
        .errors();
  }

  /** {@return a builder that starts from this report} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a report; what is not set is not filled in. */
  final class Builder extends ImmutableWorkerReport.Builder {
    Builder() {}
  }
}
