package io.github.jkpsdk.contribution;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import org.immutables.value.Value;

/**
 * A monthly wage by its components, as an employer that pays by the month has them; PP 37/2021
 * article 13.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface WageComponents extends Serializable permits ImmutableWageComponents {

  /** {@return a builder that starts without any component} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The basic wage (<i>upah pokok</i>); or the whole wage where the enterprise has no components,
   * the wage without allowances.
   *
   * @return the amount
   */
  Rupiah basic();

  /**
   * The fixed allowances (<i>tunjangan tetap</i>), those that do not depend on attendance or
   * achievement.
   *
   * @return the amount, 0 unless stated
   */
  @Value.Default
  default Rupiah fixedAllowances() {
    return Rupiah.ZERO;
  }

  /**
   * The non-fixed allowances (<i>tunjangan tidak tetap</i>). They never count.
   *
   * @return the amount, 0 unless stated
   */
  @Value.Default
  default Rupiah nonFixedAllowances() {
    return Rupiah.ZERO;
  }

  /**
   * Refuses negative amounts.
   *
   * @throws IllegalArgumentException naming the component and its amount
   */
  @Value.Check
  default void check() {
    WageBase.requireNotNegative("basic", basic());
    WageBase.requireNotNegative("fixedAllowances", fixedAllowances());
    WageBase.requireNotNegative("nonFixedAllowances", nonFixedAllowances());
  }

  /** {@return a builder that starts from these components} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds wage components. */
  final class Builder extends ImmutableWageComponents.Builder {
    Builder() {}
  }
}
