package io.github.jkpsdk.activity;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A benefit month whose missions are in question on a day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface MissionMonth extends Serializable permits ImmutableMissionMonth {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The benefit month.
   *
   * @return 2 to 6
   */
  int month();

  /** {@return the day of asking} */
  LocalDate asOf();

  /** {@return the day the first claim was filed; empty where it is not filed} */
  Optional<LocalDate> reference();

  /** {@return the day this month was filed; empty where it is not filed} */
  Optional<LocalDate> filedOn();

  /** {@return the last day of the filing window; empty without a window} */
  Optional<LocalDate> closesOn();

  /**
   * The day whose law decides.
   *
   * @return the day of filing, else the day of asking
   */
  default LocalDate lawDay() {
    return filedOn().orElse(asOf());
  }

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a mission month from its parts. */
  final class Builder extends ImmutableMissionMonth.Builder {
    Builder() {}
  }
}
