package io.github.jkpsdk.participant;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The insured worker ({@index peserta}); PP 37/2021 article 1(6). Identity numbers and names are
 * not needed for a verdict and never printed.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Participant extends Serializable permits ImmutableParticipant {

  /**
   * Starts from nothing known.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The population identity number.
   *
   * @return the number; empty where not known
   */
  @Value.Redacted
  Optional<Nik> nik();

  /**
   * The full name.
   *
   * @return the name; empty where not known
   */
  @Value.Redacted
  Optional<String> name();

  /**
   * The citizenship; PP 37/2021 article 4(2)a.
   *
   * @return the citizenship; empty where not known
   */
  Optional<Citizenship> citizenship();

  /**
   * The day of birth; PP 37/2021 article 4(2)b.
   *
   * @return the day; empty where not known
   */
  Optional<LocalDate> birthDate();

  /**
   * The day of registration with BPJS Ketenagakerjaan, which may be earlier than the programme.
   *
   * @return the day; empty where not known
   */
  Optional<LocalDate> registeredOn();

  /**
   * The programmes in which the worker is enrolled; PP 37/2021 article 4(3).
   *
   * @return the programmes, maybe none; empty where not known
   */
  Optional<Set<Programme>> programmes();

  /**
   * The segment of the national health insurance; PP 37/2021 article 4(3).
   *
   * @return the segment; empty where not known
   */
  Optional<HealthInsurance> healthInsurance();

  /**
   * Refuses impossible facts and keeps a copy of the programmes that nobody can change.
   *
   * @return these facts
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default Participant check() {
    if (birthDate().isPresent()
        && registeredOn().isPresent()
        && birthDate().get().isAfter(registeredOn().get())) {
      throw new IllegalArgumentException(
          "participant.birthDate is "
              + birthDate().get()
              + "; it must not be after participant.registeredOn, "
              + registeredOn().get());
    }
    if (programmes().isEmpty()) {
      return this;
    }
    Set<Programme> copy = Set.copyOf(programmes().get());
    return copy == programmes().get() ? this : toBuilder().programmes(copy).build();
  }

  /**
   * Starts from these facts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a participant; what is not set is not known. */
  final class Builder extends ImmutableParticipant.Builder {
    /** Starts from nothing known. */
    public Builder() {}
  }
}
