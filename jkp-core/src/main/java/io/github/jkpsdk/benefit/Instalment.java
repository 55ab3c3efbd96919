package io.github.jkpsdk.benefit;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * One month of the cash benefit; PP 37/2021 article 21(1).
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Instalment extends Serializable permits ImmutableInstalment {

  /**
   * Starts without any part.
   *
   * @return a builder
   */
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

  /**
   * The amount in whole rupiah.
   *
   * @return the amount
   */
  Rupiah amount();

  /**
   * The texts that set rate and, where it cuts the wage, the ceiling.
   *
   * @return the citations
   */
  List<LegalCitation> citations();

  /**
   * Starts from these parts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an instalment from its parts. */
  final class Builder extends ImmutableInstalment.Builder {
    /** Starts without any part. */
    public Builder() {}
  }
}
