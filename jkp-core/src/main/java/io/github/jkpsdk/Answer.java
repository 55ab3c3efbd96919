package io.github.jkpsdk;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.verdict.Verdict;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that the library has to say about one case on one day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface Answer extends Serializable permits ImmutableAnswer {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Whether the worker is entitled, with a finding for every condition.
   *
   * @return the verdict
   */
  Verdict verdict();

  /**
   * {@return the cash benefit, a projection given whatever the verdict; empty where the reported
   * wage is not known}
   */
  Optional<CashBenefit> benefit();

  /**
   * What the employer owes.
   *
   * @return the liabilities, mostly none
   */
  List<EmployerLiability> liabilities();

  /**
   * The last days of all duties that the facts allow.
   *
   * @return the deadlines by last day
   */
  List<Deadline> deadlines();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an answer from its parts. */
  final class Builder extends ImmutableAnswer.Builder {
    Builder() {}
  }
}
