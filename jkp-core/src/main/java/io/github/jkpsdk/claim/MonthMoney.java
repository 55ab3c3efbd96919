package io.github.jkpsdk.claim;

import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is due for a month and what was paid for it. The amount due of a month that was paid is that
 * under the law of its first payment; money taken back as not due opens no shortfall.
 *
 * @param due the instalment; null where the reported wage is not known
 * @param paid what was paid; null where nothing was, or it is not known how much
 * @param recovered what was taken back
 */
record MonthMoney(@Nullable Instalment due, @Nullable Rupiah paid, Rupiah recovered) {

  /**
   * Of a payment that only the case tells, and not how much, what was due is taken, or what was
   * taken back where that is more.
   */
  static MonthMoney of(@Nullable Instalment due, MonthLedger month) {
    Rupiah paid = sum(month.payments(), due);
    Rupiah recovered = month.recovered();
    Rupiah atLeast = paid == null ? null : Collections.max(List.of(paid, recovered));
    return new MonthMoney(due, atLeast, recovered);
  }

  private static @Nullable Rupiah sum(List<Payment> payments, @Nullable Instalment due) {
    Rupiah sum = Rupiah.ZERO;
    for (Payment payment : payments) {
      Rupiah amount = payment.amount();
      if (amount == null && due != null) {
        amount = due.amount();
      }
      if (amount == null) {
        return null;
      }
      sum = sum.plus(amount);
    }
    return payments.isEmpty() ? null : sum;
  }

  /**
   * The day of the payment with which all that is due was paid; null where something is short. What
   * is due without a known wage is taken to be paid at first.
   */
  static @Nullable LocalDate paidInFullOn(@Nullable Instalment due, MonthLedger month) {
    Rupiah sum = Rupiah.ZERO;
    for (Payment payment : month.payments()) {
      if (due == null || payment.amount() == null) {
        return payment.on();
      }
      sum = sum.plus(payment.amount());
      if (due.shortfall(sum).isEmpty()) {
        return payment.on();
      }
    }
    return null;
  }

  Optional<Rupiah> paidAmount() {
    return Optional.ofNullable(paid).map(amount -> amount.minus(recovered));
  }

  Optional<Rupiah> recoveredAmount() {
    return Optional.of(recovered).filter(amount -> !amount.equals(Rupiah.ZERO));
  }

  Optional<Rupiah> shortfall() {
    return due == null || paid == null ? Optional.empty() : due.shortfall(paid);
  }

  Optional<Rupiah> overpaid() {
    return due == null || paid == null ? Optional.empty() : due.overpaid(paid.minus(recovered));
  }
}
