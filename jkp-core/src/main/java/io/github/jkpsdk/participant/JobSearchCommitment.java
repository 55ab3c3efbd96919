package io.github.jkpsdk.participant;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The commitment to look for work ({@index KAPK}, <i>Komitmen Aktivitas Pencarian Kerja</i>),
 * signed with the first claim or refused; PP 37/2021 article 19(2).
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface JobSearchCommitment extends Serializable
    permits ImmutableJobSearchCommitment {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day of signature; empty where it was refused} */
  Optional<LocalDate> signedOn();

  /**
   * Whether it was refused.
   *
   * @return true where refused
   */
  @Value.Default
  default boolean refused() {
    return false;
  }

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (refused() == signedOn().isPresent()) {
      throw new IllegalArgumentException(
          "commitment is "
              + (refused() ? "signed and refused" : "neither signed nor refused")
              + "; give signedOn, or refused as true");
    }
  }

  /**
   * {@return a signed commitment}
   *
   * @param day the day of signature
   */
  static JobSearchCommitment signed(LocalDate day) {
    return builder().signedOn(day).build();
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a job search commitment; what is not set is not known. */
  final class Builder extends ImmutableJobSearchCommitment.Builder {
    Builder() {}
  }
}
