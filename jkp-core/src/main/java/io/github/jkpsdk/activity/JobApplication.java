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

  /**
   * Starts without any part.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The day of the application.
   *
   * @return the day
   */
  LocalDate on();

  /**
   * The company.
   *
   * @return the name of the company
   */
  String company();

  /**
   * The position.
   *
   * @return the position; empty where not stated
   */
  Optional<String> position();

  /**
   * Starts from these parts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a job application from its parts. */
  final class Builder extends ImmutableJobApplication.Builder {
    /** Starts without any part. */
    public Builder() {}
  }
}
