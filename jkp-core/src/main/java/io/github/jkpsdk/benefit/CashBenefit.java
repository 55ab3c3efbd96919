package io.github.jkpsdk.benefit;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;

/**
 * The cash benefit of one claim: an instalment for every month and their sum. A projection from the
 * facts that are known, given whatever the verdict.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface CashBenefit extends Serializable permits ImmutableCashBenefit {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The reported wage, cut at the ceiling of the first month; PP 37/2021 article 21(2) and (3).
   *
   * @return the wage that counts
   */
  @Value.Redacted
  Rupiah countedWage();

  /**
   * The months of the benefit.
   *
   * @return the instalments, ascending
   */
  List<Instalment> instalments();

  /**
   * The sum of the instalments.
   *
   * @return the sum of the rounded amounts
   */
  default Rupiah total() {
    return instalments().stream().map(Instalment::amount).reduce(Rupiah.ZERO, Rupiah::plus);
  }

  /** {@return whether nobody has found the worker entitled: it would be so if somebody did} */
  @Value.Default
  default boolean hypothetical() {
    return false;
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a cash benefit from its parts. */
  final class Builder extends ImmutableCashBenefit.Builder {
    Builder() {}
  }
}
