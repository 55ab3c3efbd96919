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

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day on which its first month was paid; empty where not known} */
  Optional<LocalDate> firstPaidOn();

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a prior benefit; what is not set is not known. */
  final class Builder extends ImmutablePriorBenefit.Builder {
    Builder() {}
  }
}
