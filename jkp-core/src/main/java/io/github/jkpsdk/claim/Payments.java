package io.github.jkpsdk.claim;

import io.github.jkpsdk.money.Rupiah;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The payments of a month that were not returned, one after another; each knows what they come to
 * with those before it, so that nothing has to count them again.
 *
 * @param last the last payment
 * @param before those before it; null where there are none
 * @param firstOn the day of the first payment
 * @param sen what was paid in all, in sen; null where it is not known how much a payment was
 * @param byOthersFrom the first day of a payment that may not be of the agency; null without one
 */
record Payments(
    Payment last,
    @Nullable Payments before,
    LocalDate firstOn,
    @Nullable BigInteger sen,
    @Nullable LocalDate byOthersFrom) {

  private static final BigInteger TOO_MUCH = BigInteger.valueOf(Rupiah.MAXIMUM_SEN + 1);

  static Payments of(Payment payment, @Nullable Payments before) {
    return new Payments(
        payment,
        before,
        before == null ? payment.on() : before.firstOn,
        sen(payment, before),
        byOthersFrom(payment, before));
  }

  private static @Nullable BigInteger sen(Payment payment, @Nullable Payments before) {
    Rupiah amount = payment.amount();
    BigInteger sum = before == null ? BigInteger.ZERO : before.sen;
    return amount == null || sum == null ? null : sum.add(BigInteger.valueOf(amount.sen()));
  }

  private static @Nullable LocalDate byOthersFrom(Payment payment, @Nullable Payments before) {
    LocalDate known = before == null ? null : before.byOthersFrom;
    boolean isOfAgency = payment.by() == PaymentEvent.PaidBy.AGENCY;
    return isOfAgency || known != null ? known : payment.on();
  }

  /**
   * What was paid in all; empty where it is not known how much a payment was.
   *
   * @throws IllegalArgumentException if it is more than there can be
   */
  Optional<Rupiah> sum() {
    return Optional.ofNullable(sen).map(all -> Rupiah.ofSen(all.min(TOO_MUCH).longValueExact()));
  }

  /** The payments, first to last. */
  static List<Payment> list(@Nullable Payments all) {
    List<Payment> payments = new ArrayList<>();
    for (Payments rest = all; rest != null; rest = rest.before) {
      payments.add(rest.last);
    }
    Collections.reverse(payments);
    return payments;
  }
}
