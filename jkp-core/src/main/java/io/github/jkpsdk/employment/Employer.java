package io.github.jkpsdk.employment;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The employer of the job that was lost.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Employer extends Serializable permits ImmutableEmployer {

  /** {@return a builder that starts from nothing known} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name; empty where not known} */
  @Value.Redacted
  Optional<String> name();

  /** {@return the size of the enterprise; PP 37/2021 article 4(3); empty where not known} */
  Optional<Scale> scale();

  /**
   * {@return the consecutive months of unpaid contributions at the termination; PP 37/2021 article
   * 39; empty where not stated, then they are counted from the contributions}
   */
  Optional<Integer> arrearsMonths();

  /**
   * {@return whether and how the enterprise ended; PP 6/2025 article 39A; empty where not known}
   */
  Optional<Insolvency> insolvency();

  /**
   * {@return the day of the final judgment of bankruptcy or of the letter of dissolution; PP 6/2025
   * article 39A; empty where not known or not insolvent}
   */
  Optional<LocalDate> insolventOn();

  /**
   * Whether the employer enrolled the worker in the programme; PP 37/2021 article 37.
   *
   * @return true unless stated otherwise
   */
  @Value.Default
  default boolean enrolledWorker() {
    return true;
  }

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (arrearsMonths().isPresent() && arrearsMonths().get() < 0) {
      throw new IllegalArgumentException(
          "employment.employer.arrearsMonths is "
              + arrearsMonths().get()
              + "; it must be 0 or more");
    }
    if (insolventOn().isPresent() && insolvency().equals(Optional.of(Insolvency.NONE))) {
      throw new IllegalArgumentException(
          "employment.employer.insolventOn is "
              + insolventOn().get()
              + "; with insolvency NONE there must be none");
    }
  }

  /** {@return a builder that starts from these facts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * Size of an enterprise, as it decides on the programmes of its workers; PP 37/2021 article 4(3).
   */
  enum Scale {
    /** Micro enterprise. */
    MICRO,
    /** Small enterprise. */
    SMALL,
    /** Medium enterprise. */
    MEDIUM,
    /** Large enterprise. */
    LARGE
  }

  /** End of an enterprise that relieves its workers of its arrears; PP 6/2025 article 39A. */
  enum Insolvency {
    /** Neither bankrupt nor closed. */
    NONE,
    /** Bankrupt by a final judgment. */
    BANKRUPT,
    /** Closed by a letter of dissolution. */
    CLOSED
  }

  /** Builds an employer; what is not set is not known. */
  final class Builder extends ImmutableEmployer.Builder {
    Builder() {}
  }
}
