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

  /**
   * Starts from nothing known.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The month.
   *
   * @return the month
   */
  YearMonth month();

  /**
   * The day of payment.
   *
   * @return the day; empty where not known
   */
  Optional<LocalDate> paidOn();

  /**
   * Starts from these facts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a contribution month; what is not set is not known. */
  final class Builder extends ImmutableContributionMonth.Builder {
    /** Starts from nothing known. */
    public Builder() {}
  }
}
