package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.internal.ValueType;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One month of a claim on a day.
 *
 * <p>Immutable, thread-safe and serializable.
 */
@Value.Immutable
@ValueType
public sealed interface ClaimMonth extends Serializable permits ImmutableClaimMonth {

  /** {@return a builder that starts without any part} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The benefit month.
   *
   * @return 1 to 6
   */
  int month();

  /** {@return the status} */
  MonthStatus status();

  /**
   * {@return the filing window; empty while the first claim is not filed, or where its last day
   * needs a year without a holiday decree}
   */
  Optional<ClaimWindow> window();

  /**
   * {@return the days whose activities count; empty for month 1 and while the first claim is not
   * filed}
   */
  Optional<ActivityMonth> activity();

  /**
   * What the month asks for.
   *
   * @return the findings, in a stable order
   */
  List<Finding> findings();

  /**
   * The instalment under the law of its day.
   *
   * @return the amount; empty where the reported wage is not known
   */
  Optional<Rupiah> amount();

  /** {@return the day of payment; empty unless paid} */
  Optional<LocalDate> paidOn();

  /** {@return the amount that was paid; empty unless paid and known} */
  Optional<Rupiah> paidAmount();

  /** {@return a builder that starts from these parts} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a claim month from its parts. */
  final class Builder extends ImmutableClaimMonth.Builder {
    Builder() {}
  }
}
