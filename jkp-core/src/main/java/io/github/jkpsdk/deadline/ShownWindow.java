package io.github.jkpsdk.deadline;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days of a filing window as the portal shows them.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ShownWindow extends Serializable permits ImmutableShownWindow {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the first day} */
  LocalDate opensOn();

  /** {@return the last day, included; empty where the portal shows none} */
  Optional<LocalDate> closesOn();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (closesOn().isPresent() && closesOn().get().isBefore(opensOn())) {
      throw new IllegalArgumentException(
          "closesOn is " + closesOn().get() + "; it must not be before opensOn, " + opensOn());
    }
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a shown window from its parts. */
  final class Builder extends ImmutableShownWindow.Builder {
    Builder() {}
  }
}
