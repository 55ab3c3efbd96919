package io.github.jkpsdk.activity;

import io.github.jkpsdk.internal.ValueType;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
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

  /**
   * Starts without any part.
   *
   * @return a builder
   */
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

  /**
   * The day of the self-assessment.
   *
   * @return the day; empty where it is not done
   */
  Optional<LocalDate> selfAssessedOn();

  /**
   * The training that was enrolled in.
   *
   * @return the training; empty without one
   */
  Optional<Training> training();

  /**
   * The day on which the training was left before its end.
   *
   * @return the day; empty where it was not left
   */
  Optional<LocalDate> leftTrainingOn();

  /**
   * The records of attendance.
   *
   * @return the records, which do not overlap
   */
  List<TrainingAttendance> attendance();

  /**
   * The benefit months with a signed confirmation letter.
   *
   * @return the months
   */
  List<Integer> confirmedMonths();

  /**
   * The day the employment status form was filled.
   *
   * @return the day; empty where it was not
   */
  Optional<LocalDate> statusFormFilledOn();

  /**
   * Starts from these parts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds activities from its parts. */
  final class Builder extends ImmutableActivities.Builder {
    /** Starts without any part. */
    public Builder() {}
  }
}
