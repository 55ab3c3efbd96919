package io.github.jkpsdk.participant;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the population identity number; empty where not known} */
  @Value.Redacted
  Optional<Nik> nik();

  /** {@return the full name; empty where not known} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the citizenship; PP 37/2021 article 4(2)a; empty where not known} */
  Optional<Citizenship> citizenship();

  /** {@return the day of birth; PP 37/2021 article 4(2)b; empty where not known} */
  @Value.Redacted
  Optional<LocalDate> birthDate();

  /**
   * {@return the day of registration with BPJS Ketenagakerjaan, which may be earlier than the
   * programme; empty where not known}
   */
  Optional<LocalDate> registeredOn();

  /**
   * {@return the programmes in which the worker is enrolled, in the order of their declaration,
   * maybe none; PP 37/2021 article 4(3); empty where not known}
   */
  Optional<Set<Programme>> programmes();

  /**
   * {@return the segment of the national health insurance; PP 37/2021 article 4(3); empty where not
   * known}
   */
  Optional<HealthInsurance> healthInsurance();

  /**
   * Refuses impossible facts and keeps a copy of the programmes, in their order, that nobody can
   * change.
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
          "participant.birthDate is a later day; it must not be after participant.registeredOn, "
              + registeredOn().get());
    }
    return programmes().isEmpty() || programmes().get() instanceof OrderedProgrammes
        ? this
        : toBuilder().programmes(new OrderedProgrammes(programmes().get())).build();
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Citizenship of the participant. */
  enum Citizenship {
    /** Indonesian citizen ({@index WNI}, <i>warga negara Indonesia</i>). */
    INDONESIAN,
    /** Citizen of another country. */
    FOREIGN
  }

  /** Segment of the national health insurance ({@index JKN}, <i>Jaminan Kesehatan Nasional</i>). */
  enum HealthInsurance {
    /** Registered as a wage earner of a business entity. */
    WAGE_EARNER,
    /** Registered in any other segment. */
    OTHER_SEGMENT,
    /** Registered, but the membership is not active. */
    INACTIVE,
    /** Not registered. */
    NOT_REGISTERED
  }

  /** Builds a participant; what is not set is not known. */
  final class Builder extends ImmutableParticipant.Builder {
    Builder() {}

    /**
     * The programmes in which the worker is enrolled.
     *
     * @param programmes all of them; none where the worker is known to be in no programme
     * @return this builder
     */
    public Builder programmes(Programme... programmes) {
      return programmes(
          new OrderedProgrammes(List.of(Objects.requireNonNull(programmes, "programmes"))));
    }
  }
}
