package io.github.jkpsdk.activity;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An application for work.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface JobApplication extends Serializable permits ImmutableJobApplication {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day of the application} */
  LocalDate on();

  /**
   * The company.
   *
   * @return the name of the company
   */
  @Value.Redacted
  String company();

  /** {@return the position; empty where not stated} */
  @Value.Redacted
  Optional<String> position();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a job application from its parts. */
  final class Builder extends ImmutableJobApplication.Builder {
    Builder() {}
  }
}
