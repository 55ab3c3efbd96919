package io.github.jkpsdk.claim;

import io.github.jkpsdk.claim.PaymentEvent.PaidBy;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a month.
 *
 * @param on the day
 * @param amount the amount; null where only the case tells of it, and not how much
 * @param by who paid; null where only the case tells of it
 */
record Payment(LocalDate on, @Nullable Rupiah amount, @Nullable PaidBy by) {

  static Payment byCase(LocalDate on, @Nullable Rupiah amount) {
    return new Payment(on, amount, null);
  }

  static Payment byEvent(LocalDate on, Rupiah amount, PaidBy by) {
    return new Payment(on, amount, by);
  }

  /** Whether an event tells the same payment again, which only the case has told so far. */
  boolean isToldBy(Payment event) {
    return by == null && on.equals(event.on) && (amount == null || amount.equals(event.amount));
  }

  static Rupiah requireSome(Rupiah amount) {
    if (Objects.requireNonNull(amount, "amount").compareTo(Rupiah.ZERO) <= 0) {
      throw new IllegalArgumentException("amount is " + amount + "; it must be above 0");
    }
    return amount;
  }
}
