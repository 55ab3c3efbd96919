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
   * @return 1 to 6
   */
  int month();

  /**
   * The status.
   *
   * @return the status
   */
  MonthStatus status();

  /**
   * The filing window.
   *
   * @return the window; empty while the first claim is not filed, or where its last day needs a
   *     year without a holiday decree
   */
  Optional<ClaimWindow> window();

  /**
   * The days whose activities count.
   *
   * @return the days; empty for month 1 and while the first claim is not filed
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

  /**
   * The day of payment.
   *
   * @return the day; empty unless paid
   */
  Optional<LocalDate> paidOn();

  /**
   * The amount that was paid.
   *
   * @return the amount; empty unless paid and known
   */
  Optional<Rupiah> paidAmount();

  /**
   * Starts from these parts.
   *
   * @return a builder
   */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds a claim month from its parts. */
  final class Builder extends ImmutableClaimMonth.Builder {
    /** Starts without any part. */
    public Builder() {}
  }
}
