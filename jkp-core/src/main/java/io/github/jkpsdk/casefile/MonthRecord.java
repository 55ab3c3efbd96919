package io.github.jkpsdk.casefile;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import javax.money.MonetaryAmount;
import org.immutables.value.Value;

/**
 * What is on record of one month of the benefit: when it was filed, verified and paid.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface MonthRecord extends Serializable permits ImmutableMonthRecord {

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

  /**
   * {@return the day on which the agency found the filing in order; empty where not known or not
   * yet, though what was paid is in order}
   */
  Optional<LocalDate> verifiedOn();

  /** {@return the day on which the month was paid; empty where not known or not yet} */
  Optional<LocalDate> paidOn();

  /** {@return what was paid; empty where not known, or not yet paid} */
  Optional<Rupiah> paidAmount();

  /**
   * Refuses impossible facts; their order is checked by the case, which knows the record's place.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (month() < 1 || month() > BenefitMonths.MAX) {
      throw new IllegalArgumentException(
          "months.month is " + month() + "; it must be 1 to " + BenefitMonths.MAX);
    }
    if (paidAmount().isPresent() && paidAmount().get().isNegative()) {
      throw new IllegalArgumentException(
          "months.paidAmount is " + paidAmount().get() + "; it must be 0 or more");
    }
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a record; what is not set is not known. */
  final class Builder extends ImmutableMonthRecord.Builder {
    Builder() {}

    /**
     * What was paid.
     *
     * @param amount an amount in IDR with at most two decimals
     * @return this builder
     * @throws IllegalArgumentException if it is in another currency or has more decimals
     */
    public Builder paidAmount(MonetaryAmount amount) {
      return paidAmount(Rupiah.of(amount));
    }
  }
}
