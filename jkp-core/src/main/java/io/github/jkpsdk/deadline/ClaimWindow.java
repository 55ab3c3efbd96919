package io.github.jkpsdk.deadline;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The days in which a benefit month can be filed.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ClaimWindow extends Serializable permits ImmutableClaimWindow {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the first day; empty where it cannot be computed, see {@link #note()}} */
  Optional<LocalDate> opensOn();

  /**
   * {@return the day by which it has opened, whatever a decree that is not known says; empty where
   * the first day is known}
   */
  Optional<LocalDate> opensBy();

  /** {@return the last day, included} */
  LocalDate closesOn();

  /**
   * Where the days come from.
   *
   * @return the source, computed unless stated
   */
  @Value.Default
  default Source source() {
    return Source.COMPUTED;
  }

  /**
   * Why there is no first day.
   *
   * @return the reason; empty where there is one
   */
  Optional<String> note();

  /** {@return the interpretations of open points on which its days rest, mostly none} */
  List<Interpretation> interpretations();

  /**
   * Refuses impossible facts.
   *
   * @throws IllegalArgumentException naming the fact, its value and what is allowed
   */
  @Value.Check
  default void check() {
    if (opensOn().isPresent() && closesOn().isBefore(opensOn().get())) {
      throw new IllegalArgumentException(
          "closesOn is " + closesOn() + "; it must not be before opensOn, " + opensOn().get());
    }
  }

  /**
   * {@return whether the month can be filed on a day: from the first to the last; where the first
   * is not known, whether it surely can}
   *
   * @param day the day
   */
  default boolean isOpenOn(LocalDate day) {
    return hasOpenedBy(day) && !day.isAfter(closesOn());
  }

  /**
   * {@return whether the window has opened on or before a day; where the first day is not known,
   * whether it surely has}
   *
   * @param day the day
   */
  default boolean hasOpenedBy(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return opensOn().or(this::opensBy).filter(first -> !day.isBefore(first)).isPresent();
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Where a date comes from. */
  enum Source {
    /** Computed from the law. */
    COMPUTED,
    /** Shown by the portal, which overrides the computed one. */
    SHOWN_BY_PORTAL
  }

  /** Builds a claim window from its parts. */
  final class Builder extends ImmutableClaimWindow.Builder {
    Builder() {}
  }
}
