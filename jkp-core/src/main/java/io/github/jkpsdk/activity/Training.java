package io.github.jkpsdk.activity;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A training that was enrolled in; PP 37/2021 article 31.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Training extends Serializable permits ImmutableTraining {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the first day} */
  LocalDate startsOn();

  /** {@return the last day, included} */
  LocalDate endsOn();

  /**
   * The provider.
   *
   * @return the name; empty where not stated
   */
  @Value.Redacted
  Optional<String> provider();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (endsOn().isBefore(startsOn())) {
      throw new IllegalArgumentException(
          "endsOn is " + endsOn() + "; it must not be before startsOn, " + startsOn());
    }
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a training from its parts. */
  final class Builder extends ImmutableTraining.Builder {
    Builder() {}
  }
}
