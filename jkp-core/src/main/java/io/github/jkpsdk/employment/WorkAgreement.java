package io.github.jkpsdk.employment;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The work agreement of the job that was lost.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface WorkAgreement extends Serializable permits ImmutableWorkAgreement {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a permanent agreement (PKWTT)}
   *
   * @param start the first day
   */
  static WorkAgreement permanent(LocalDate start) {
    return builder().type(Type.PKWTT).start(start).build();
  }

  /** {@return a permanent agreement (PKWTT) of which nobody knows the first day} */
  static WorkAgreement permanent() {
    return builder().type(Type.PKWTT).build();
  }

  /**
   * {@return an agreement for a fixed term (PKWT)}
   *
   * @param startInclusive the first day
   * @param endInclusive the last day of the term
   * @throws IllegalArgumentException if the term ends before it starts
   */
  static WorkAgreement fixedTerm(LocalDate startInclusive, LocalDate endInclusive) {
    return builder().type(Type.PKWT).start(startInclusive).end(endInclusive).build();
  }

  /** {@return the kind of agreement; empty where not known} */
  Optional<Type> type();

  /** {@return the first day of the agreement; empty where not known} */
  Optional<LocalDate> start();

  /**
   * {@return the last day of the term, included; a permanent agreement has none; empty where not
   * known or permanent}
   */
  Optional<LocalDate> end();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (start().isPresent() && end().isPresent() && end().get().isBefore(start().get())) {
      throw new IllegalArgumentException(
          "employment.agreement.end is "
              + end().get()
              + "; it must not be before employment.agreement.start, "
              + start().get());
    }
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Kind of work agreement. */
  enum Type {
    /** For a fixed term ({@index PKWT}, <i>perjanjian kerja waktu tertentu</i>). */
    PKWT,
    /** Permanent ({@index PKWTT}, <i>perjanjian kerja waktu tidak tertentu</i>). */
    PKWTT
  }

  /** Builds a work agreement; what is not set is not known. */
  final class Builder extends ImmutableWorkAgreement.Builder {
    Builder() {}
  }
}
