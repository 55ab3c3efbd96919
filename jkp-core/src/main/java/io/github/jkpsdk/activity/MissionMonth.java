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

  /**
   * Starts without any part.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The benefit month.
   *
   * @return 2 to 6
   */
  int month();

  /**
   * The day of asking.
   *
   * @return the day
   */
  LocalDate asOf();

  /**
   * The day the first claim was filed.
   *
   * @return the day; empty where it is not filed
   */
  Optional<LocalDate> reference();

  /**
   * The day this month was filed.
   *
   * @return the day; empty where it is not filed
   */
  Optional<LocalDate> filedOn();

  /**
   * The last day of the filing window.
   *
   * @return the day; empty without a window
   */
  Optional<LocalDate> closesOn();

  /**
   * The day whose law decides.
   *
   * @return the day of filing, else the day of asking
   */
  default LocalDate lawDay() {
    return filedOn().orElse(asOf());
  }

  /**
   * Starts from these parts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a mission month from its parts. */
  final class Builder extends ImmutableMissionMonth.Builder {
    /** Starts without any part. */
    public Builder() {}
  }
}
