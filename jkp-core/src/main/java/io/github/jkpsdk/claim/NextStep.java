package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.law.LegalCitation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that can still be done for a claim.
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

  /**
   * What is to be done: the stable name of a duty or a condition.
   *
   * @return the name, such as {@code FILE_MONTH_2} or {@code JOB_SEARCH}
   */
  String step();

  /**
   * Who has to do it.
   *
   * @return the holder
   */
  DutyHolder holder();

  /**
   * The benefit month it is for.
   *
   * @return 1 to 6; empty where it is for none
   */
  Optional<Integer> month();

  /** {@return the first day; empty where it can be done at once or is not known} */
  Optional<LocalDate> opensOn();

  /**
   * {@return the last day, included; empty where there is none, or it has passed for somebody
   * else's duty}
   */
  Optional<LocalDate> dueOn();

  /**
   * The days until the last one.
   *
   * @return 0 on the last day; empty without a last day
   */
  Optional<Long> daysLeft();

  /**
   * How many are still missing.
   *
   * @return the number; empty where there is nothing to count
   */
  Optional<Integer> missing();

  /**
   * How many are asked for.
   *
   * @return the number; empty where there is nothing to count
   */
  Optional<Integer> required();

  /**
   * The texts that ask for it.
   *
   * @return the citations
   */
  List<LegalCitation> citations();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a next step from its parts. */
  final class Builder extends ImmutableNextStep.Builder {
    Builder() {}
  }
}
