package io.github.jkpsdk.casefile;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An earlier benefit of the same programme; PP 37/2021 article 35.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface PriorBenefit extends Serializable permits ImmutablePriorBenefit {

  /**
   * Starts from nothing known.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The day on which its first month was paid.
   *
   * @return the day; empty where not known
   */
  Optional<LocalDate> firstPaidOn();

  /**
   * Starts from these facts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a prior benefit; what is not set is not known. */
  final class Builder extends ImmutablePriorBenefit.Builder {
    /** Starts from nothing known. */
    public Builder() {}
  }
}
