package io.github.jkpsdk.answer;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A benefit month that was lost by a missed window.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface LostMonth extends Serializable permits ImmutableLostMonth {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the benefit month, 1 to 6} */
  int month();

  /** {@return why it is lost} */
  BenefitMonth.LossReason reason();

  /** {@return what it would have been; empty where the reported wage is not known} */
  Optional<Rupiah> amount();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a lost month from its parts. */
  final class Builder extends ImmutableLostMonth.Builder {
    Builder() {}
  }
}
