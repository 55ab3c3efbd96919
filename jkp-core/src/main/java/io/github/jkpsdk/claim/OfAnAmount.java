package io.github.jkpsdk.claim;

import io.github.jkpsdk.money.Rupiah;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happened on a day and is about an amount that may not be known. */
abstract class OfAnAmount implements Serializable {

  private static final long serialVersionUID = 1L;

  private final LocalDate on;
  private final @Nullable Rupiah amount;

  OfAnAmount(LocalDate on, Optional<Rupiah> amount) {
    this.on = Objects.requireNonNull(on, "on");
    this.amount = Objects.requireNonNull(amount, "amount").map(Payment::requireSome).orElse(null);
  }

  /** {@return the day} */
  public LocalDate on() {
    return on;
  }

  /** {@return the amount; empty where not known} */
  public Optional<Rupiah> amount() {
    return Optional.ofNullable(amount);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OfAnAmount that
        && getClass() == that.getClass()
        && on.equals(that.on)
        && Objects.equals(amount, that.amount);
  }

  @Override
  public int hashCode() {
    return Objects.hash(getClass(), on, amount);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "[on=" + on + ", amount=" + amount + "]";
  }
}
