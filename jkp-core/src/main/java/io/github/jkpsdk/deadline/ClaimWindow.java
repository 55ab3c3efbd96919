package io.github.jkpsdk.deadline;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days in which a benefit month can be filed.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ClaimWindow extends Serializable permits ImmutableClaimWindow {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the first day; empty where it cannot be computed, see {@link #note()}} */
  Optional<LocalDate> opensOn();

  /** {@return the last day, included} */
  LocalDate closesOn();

  /**
   * Where the days come from.
   *
   * @return the source, computed unless stated
   */
  @Value.Default
  default DateSource source() {
    return DateSource.COMPUTED;
  }

  /**
   * Why there is no first day.
   *
   * @return the reason; empty where there is one
   */
  Optional<String> note();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (opensOn().isPresent() && closesOn().isBefore(opensOn().get())) {
      throw new IllegalArgumentException(
          "closesOn is " + closesOn() + "; it must not be before opensOn, " + opensOn().get());
    }
  }

  /**
   * Whether the month can be filed on a day.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  default boolean isOpenOn(LocalDate day) {
    return hasOpenedBy(day) && !day.isAfter(closesOn());
  }

  /**
   * Whether the window has opened on or before a day.
   *
   * @param day the day
   * @return true from the first day on; without a first day, from the last day on
   */
  default boolean hasOpenedBy(LocalDate day) {
    return !day.isBefore(opensOn().orElse(closesOn()));
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a claim window from its parts. */
  final class Builder extends ImmutableClaimWindow.Builder {
    Builder() {}
  }
}
