package io.github.jkpsdk.employment;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The employer of the job that was lost.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Employer extends Serializable permits ImmutableEmployer {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name; empty where not known} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the size of the enterprise; PP 37/2021 article 4(3); empty where not known} */
  Optional<EnterpriseScale> scale();

  /**
   * The consecutive months of unpaid contributions at the termination; PP 37/2021 article 39.
   *
   * @return the months, none unless stated
   */
  @Value.Default
  default int arrearsMonths() {
    return 0;
  }

  /**
   * Whether the enterprise ended; PP 6/2025 article 39A.
   *
   * @return the end of the enterprise, {@code NONE} unless stated
   */
  @Value.Default
  default Insolvency insolvency() {
    return Insolvency.NONE;
  }

  /**
   * Whether the employer enrolled the worker in the programme; PP 37/2021 article 37.
   *
   * @return true unless stated otherwise
   */
  @Value.Default
  default boolean enrolledWorker() {
    return true;
  }

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (arrearsMonths() < 0) {
      throw new IllegalArgumentException(
          "employment.employer.arrearsMonths is " + arrearsMonths() + "; it must be 0 or more");
    }
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an employer; what is not set is not known. */
  final class Builder extends ImmutableEmployer.Builder {
    Builder() {}
  }
}
