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

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day on which it was obtained; empty where not known} */
  Optional<LocalDate> date();

  /** {@return the kind of work; empty where not known} */
  Optional<Kind> kind();

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Kind of new work. */
  enum Kind {
    /** Work in an employment relation. */
    WAGE_EMPLOYMENT,
    /** Work on one's own account. */
    SELF_EMPLOYMENT
  }

  /** Builds a reemployment; what is not set is not known. */
  final class Builder extends ImmutableReemployment.Builder {
    Builder() {}
  }
}
