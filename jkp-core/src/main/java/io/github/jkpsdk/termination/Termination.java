package io.github.jkpsdk.termination;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The end of the employment ({@index PHK}, <i>pemutusan hubungan kerja</i>).
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Termination extends Serializable permits ImmutableTermination {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the day of the termination} The one fact that a case cannot be without; it may lie
   * after the day of assessment.
   */
  LocalDate date();

  /** {@return the cause; empty where not known} */
  Optional<TerminationCause> cause();

  /**
   * The proofs of the termination; PP 37/2021 article 20(3).
   *
   * @return the proofs, maybe none; empty where not known
   */
  Optional<List<TerminationEvidence>> evidence();

  /**
   * {@return the reason that BPJS Ketenagakerjaan has on record for the end of the membership;
   * empty where not known} In practice it decides: a worker on record as resigned is refused.
   */
  Optional<TerminationCause> recordedCause();

  /**
   * {@return the report of the termination; Permenaker 2/2025 article 9; empty where not known or
   * not yet}
   */
  Optional<TerminationReport> reported();

  /**
   * {@return the day on which the employer ended the worker's membership; PP 37/2021 article 9;
   * empty where not known or not yet} In practice a worker still on record as active cannot file.
   */
  Optional<LocalDate> deactivatedOn();

  /**
   * Keeps a copy of the proofs that nobody can change.
   *
   * @return these facts
   */
  @Value.Check
  default Termination check() {
    if (evidence().isEmpty()) {
      return this;
    }
    List<TerminationEvidence> copy = List.copyOf(evidence().get());
    return copy == evidence().get() ? this : toBuilder().evidence(copy).build();
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a termination; what is not set is not known. */
  final class Builder extends ImmutableTermination.Builder {
    Builder() {}

    /**
     * The proofs of the termination.
     *
     * @param proofs all of them; none where it is known that there is no proof
     * @return this builder
     */
    public Builder evidence(TerminationEvidence... proofs) {
      return evidence(List.of(Objects.requireNonNull(proofs, "proofs")));
    }

    /**
     * {@return this builder, with the report of the termination}
     *
     * @param on the day of the report
     * @param by who reported
     */
    public Builder reported(LocalDate on, TerminationReport.Reporter by) {
      return reported(new TerminationReport(on, by));
    }
  }
}
