package io.github.jkpsdk.claim;

import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Money of a benefit month that was paid, came back or was taken back. */
public sealed interface PaymentEvent extends ClaimEvent {

  /** Who paid. */
  enum PaidBy {
    /** The social security agency for employment. */
    AGENCY,
    /** The employer, who pays first where it is too long in arrears; PP 37/2021 article 39(3). */
    EMPLOYER
  }

  /**
   * A month was paid, which implies that it was verified; again is a top-up, and the amounts add
   * up. Any amount is recorded: less than due leaves a shortfall. Refused where the month was never
   * filed, and after a death where it was not verified before.
   *
   * @param on the day
   * @param month 1 to 6
   * @param amount the amount, above zero
   * @param by who paid
   */
  record Paid(LocalDate on, int month, Rupiah amount, PaidBy by) implements PaymentEvent {
    /** Checks the month and the amount. */
    public Paid {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(by, "by");
      MonthLedger.requireMonth(month, 1);
      Payment.requireSome(amount);
    }

    /**
     * A payment of the agency.
     *
     * @param on the day
     * @param month 1 to 6
     * @param amount the amount, above zero
     */
    public Paid(LocalDate on, int month, Rupiah amount) {
      this(on, month, amount, PaidBy.AGENCY);
    }

    @Nullable String refusal(ClaimLedger before) {
      MonthLedger claimed = before.month(month);
      if (!claimed.isFiledBy(on)) {
        return claimed + " was never filed; file it first";
      }
      if (before.isDeadOn(on) && !claimed.isAcceptedBy(on)) {
        return "the participant died on "
            + before.diedOn()
            + "; only a month that was verified before may be paid";
      }
      return claimed.refusalToPay(on);
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).pay(Payment.byEvent(on, amount, by));
    }
  }

  /**
   * The last payment of a month came back, from a closed account for instance; without another the
   * month awaits payment again. Refused where the month is not paid.
   */
  final class PaymentReturned implements PaymentEvent {

    private static final long serialVersionUID = 1L;

    private final LocalDate on;
    private final int month;
    private final @Nullable String note;

    /**
     * A returned payment.
     *
     * @param on the day
     * @param month 1 to 6
     * @param note why it came back; empty where not known
     */
    public PaymentReturned(LocalDate on, int month, Optional<String> note) {
      this.on = Objects.requireNonNull(on, "on");
      this.month = MonthLedger.requireMonth(month, 1);
      this.note = Objects.requireNonNull(note, "note").orElse(null);
    }

    private Object readResolve() {
      return new PaymentReturned(on, month, note());
    }

    @Override
    public LocalDate on() {
      return on;
    }

    /** {@return the benefit month, 1 to 6} */
    public int month() {
      return month;
    }

    /** {@return why it came back; empty where not known} */
    public Optional<String> note() {
      return Optional.ofNullable(note);
    }

    @Nullable String refusal(ClaimLedger before) {
      MonthLedger claimed = before.month(month);
      return claimed.isPaidBy(on) ? null : claimed + " is not paid; only a payment can come back";
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).takeBackLastPayment(on, note);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof PaymentReturned that
          && on.equals(that.on)
          && month == that.month
          && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
      return Objects.hash(on, month, note);
    }

    @Override
    public String toString() {
      return "PaymentReturned[on=" + on + ", month=" + month + "]";
    }
  }

  /**
   * Money of a month was taken back because it was not due; it opens no shortfall. Refused where it
   * is more than was paid.
   *
   * @param on the day
   * @param month 1 to 6
   * @param amount the amount, above zero
   */
  record Recovered(LocalDate on, int month, Rupiah amount) implements PaymentEvent {
    /** Checks the month and the amount. */
    public Recovered {
      Objects.requireNonNull(on, "on");
      MonthLedger.requireMonth(month, 1);
      Payment.requireSome(amount);
    }

    @Nullable String refusal(ClaimLedger before) {
      MonthLedger claimed = before.month(month);
      if (!claimed.isPaidBy(on)) {
        return claimed + " is not paid; only what was paid can be taken back";
      }
      Optional<Rupiah> left = claimed.paidAmount();
      return left.isPresent() && amount.compareTo(left.get()) > 0
          ? "amount is " + amount + "; at most " + left.get() + " was paid and not taken back"
          : null;
    }

    void enter(ClaimLedger ledger) {
      ledger.month(month).recover(amount);
    }
  }
}
