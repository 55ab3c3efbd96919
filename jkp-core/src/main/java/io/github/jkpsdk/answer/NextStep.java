package io.github.jkpsdk.answer;

import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Condition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that can and should be done.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface NextStep extends Serializable permits ImmutableNextStep {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return what is to be done} */
  StepKind step();

  /** {@return who has to do it} */
  DutyHolder holder();

  /** {@return the benefit month it is for, 1 to 6; empty where it is for none} */
  Optional<Integer> month();

  /** {@return the first day; empty where it can be done at once or is not known} */
  Optional<LocalDate> opensOn();

  /** {@return the last day, included; empty where there is none or it cannot be computed} */
  Optional<LocalDate> dueOn();

  /** {@return why its last day cannot be computed; empty where it can, or the law sets none} */
  Optional<String> undated();

  /** {@return the days until the last one, 0 on it; empty without one, and where it has passed} */
  Optional<Long> daysLeft();

  /**
   * {@return whether the last day of somebody else's duty is over and nothing is known of it} That
   * is no accusation: whether it was done is not known.
   */
  @Value.Default
  default boolean passed() {
    return false;
  }

  /** {@return how many are still missing; empty where there is nothing to count} */
  Optional<Integer> missing();

  /** {@return how many are asked for; empty where there is nothing to count} */
  Optional<Integer> required();

  /** {@return what the agency wants corrected; empty where it rejected nothing} */
  Optional<String> note();

  /**
   * {@return conditions of what is to be filed that are not met} File all the same: the agency
   * decides.
   */
  List<Condition> unmet();

  /** {@return the texts that ask for it} */
  List<LegalCitation> citations();

  /** {@return the readings of open points on which it rests, mostly none} */
  List<Interpretation> interpretations();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a next step from its parts. */
  final class Builder extends ImmutableNextStep.Builder {
    Builder() {}
  }
}
