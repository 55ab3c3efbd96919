package io.github.jkpsdk.benefit;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One month of the cash benefit; PP 37/2021 article 21(1).
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Instalment extends Serializable permits ImmutableInstalment {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The month of the benefit.
   *
   * @return 1 to 6
   */
  int month();

  /**
   * The share of the wage that is replaced.
   *
   * @return the rate, such as 0.60
   */
  BigDecimal rate();

  /** {@return the amount in whole rupiah} */
  Rupiah amount();

  /**
   * The texts that set rate and, where it cuts the wage, the ceiling.
   *
   * @return the citations
   */
  List<LegalCitation> citations();

  /**
   * {@return what is still due after a payment; empty below Rp1, since no text says how the amount
   * is rounded}
   *
   * @param paid what was paid of this month
   */
  default Optional<Rupiah> shortfall(Rupiah paid) {
    Objects.requireNonNull(paid, "paid");
    return ifNotRounding(amount().minus(paid));
  }

  /**
   * {@return what was paid above the amount due; empty below Rp1, since no text says how the amount
   * is rounded}
   *
   * @param paid what was paid of this month
   */
  default Optional<Rupiah> overpaid(Rupiah paid) {
    Objects.requireNonNull(paid, "paid");
    return ifNotRounding(paid.minus(amount()));
  }

  private static Optional<Rupiah> ifNotRounding(Rupiah difference) {
    return Optional.of(difference).filter(amount -> amount.compareTo(Rupiah.of(1)) >= 0);
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an instalment from its parts. */
  final class Builder extends ImmutableInstalment.Builder {
    Builder() {}
  }
}
