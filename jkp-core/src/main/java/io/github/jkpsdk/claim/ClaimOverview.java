package io.github.jkpsdk.claim;

import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * A claim on a day: its six months, what to do next, and the money.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ClaimOverview extends Serializable permits ImmutableClaimOverview {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day} */
  LocalDate asOf();

  /**
   * The months.
   *
   * @return all six, ascending
   */
  List<BenefitMonth> months();

  /**
   * What can still be done.
   *
   * @return the steps, the most urgent first
   */
  List<NextStep> next();

  /**
   * What was paid so far.
   *
   * @return the sum
   */
  Rupiah paid();

  /**
   * What can still be had.
   *
   * @return the sum of the months that are neither paid nor lost
   */
  Rupiah outstanding();

  /**
   * The months that were lost.
   *
   * @return the months, ascending
   */
  List<LostMonth> lost();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a claim overview from its parts. */
  final class Builder extends ImmutableClaimOverview.Builder {
    Builder() {}
  }
}
