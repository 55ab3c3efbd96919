package io.github.jkpsdk.casefile;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of one month of the benefit: when it was filed and paid.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface BenefitMonth extends Serializable permits ImmutableBenefitMonth {

  /** The last month of the benefit. */
  int LAST = 6;

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The month of the benefit.
   *
   * @return 1 to 6
   */
  int month();

  /** {@return the day on which the month was claimed; empty where not known or not yet} */
  Optional<LocalDate> filedOn();

  /** {@return the day on which the month was paid; empty where not known or not yet} */
  Optional<LocalDate> paidOn();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (month() < 1 || month() > LAST) {
      throw new IllegalArgumentException(
          "months.month is " + month() + "; it must be 1 to " + LAST);
    }
    if (filedOn().isPresent() && paidOn().isPresent() && paidOn().get().isBefore(filedOn().get())) {
      throw new IllegalArgumentException(
          "months.paidOn is "
              + paidOn().get()
              + "; it must not be before months.filedOn, "
              + filedOn().get());
    }
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a benefit month; what is not set is not known. */
  final class Builder extends ImmutableBenefitMonth.Builder {
    Builder() {}
  }
}
