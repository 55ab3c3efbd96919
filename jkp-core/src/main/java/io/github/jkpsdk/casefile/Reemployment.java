package io.github.jkpsdk.casefile;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * New work that the participant obtained; PP 37/2021 article 40 letter b.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Reemployment extends Serializable permits ImmutableReemployment {

  /**
   * Starts from nothing known.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The day on which it was obtained.
   *
   * @return the day; empty where not known
   */
  Optional<LocalDate> date();

  /**
   * The kind of work.
   *
   * @return the kind; empty where not known
   */
  Optional<WorkKind> kind();

  /**
   * Starts from these facts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a reemployment; what is not set is not known. */
  final class Builder extends ImmutableReemployment.Builder {
    /** Starts from nothing known. */
    public Builder() {}
  }
}
