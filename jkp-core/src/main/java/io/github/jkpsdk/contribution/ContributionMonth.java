package io.github.jkpsdk.contribution;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A month for which a JKP contribution was paid.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ContributionMonth extends Serializable permits ImmutableContributionMonth {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the month} */
  YearMonth month();

  /** {@return the day of payment; empty where not known} */
  Optional<LocalDate> paidOn();

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a contribution month; what is not set is not known. */
  final class Builder extends ImmutableContributionMonth.Builder {
    Builder() {}
  }
}
