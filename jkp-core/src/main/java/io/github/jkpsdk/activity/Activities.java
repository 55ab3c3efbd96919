package io.github.jkpsdk.activity;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a participant did up to some day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Activities extends Serializable permits ImmutableActivities {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The applications.
   *
   * @return the applications in the order of their days
   */
  List<JobApplication> applications();

  /**
   * The calls to selection tests and interviews.
   *
   * @return the calls in the order of their days
   */
  List<SelectionCall> calls();

  /** {@return the day of the self-assessment; empty where it is not done} */
  Optional<LocalDate> selfAssessedOn();

  /** {@return the training that was enrolled in; empty without one} */
  Optional<Training> training();

  /**
   * {@return the day on which the training was left before its end; empty where it was not left}
   */
  Optional<LocalDate> leftTrainingOn();

  /**
   * The records of attendance.
   *
   * @return the records, which do not overlap
   */
  List<TrainingAttendance> attendance();

  /** {@return the day on which the confirmation letter of a benefit month was signed, by month} */
  Map<Integer, LocalDate> confirmations();

  /** {@return the day the employment status form was filled; empty where it was not} */
  Optional<LocalDate> statusFormFilledOn();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds activities from its parts. */
  final class Builder extends ImmutableActivities.Builder {
    Builder() {}
  }
}
