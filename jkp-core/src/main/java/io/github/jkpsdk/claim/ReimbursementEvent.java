package io.github.jkpsdk.claim;

import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of the money that an employer paid first; PP 37/2021 article 39(5) and (6). */
public sealed interface ReimbursementEvent extends ClaimEvent {

  /** {@return the amount; empty where not known} */
  Optional<Rupiah> amount();

  /**
   * The employer asked the agency for reimbursement. Refused where no employer paid, and again
   * before the last request is reimbursed.
   */
  final class Claimed implements ReimbursementEvent {

    private static final long serialVersionUID = 1L;

    private final LocalDate on;
    private final @Nullable Rupiah amount;

    /**
     * A request for reimbursement.
     *
     * @param on the day
     * @param amount the amount, above zero; empty where not known
     */
    public Claimed(LocalDate on, Optional<Rupiah> amount) {
      this.on = Objects.requireNonNull(on, "on");
      this.amount = amount.map(Payment::requireSome).orElse(null);
    }

    @Override
    public LocalDate on() {
      return on;
    }

    @Override
    public Optional<Rupiah> amount() {
      return Optional.ofNullable(amount);
    }

    @Nullable String refusal(ClaimLedger before) {
      if (!before.mayEmployerHavePaidBy(on)) {
        return "no employer paid a month; only what it paid first is reimbursed";
      }
      ClaimLedger.Reimbursement last = before.lastReimbursement();
      return last != null && last.givenOn() == null
          ? "it was claimed on " + last.claimedOn() + " already; again once that is reimbursed"
          : null;
    }

    void enter(ClaimLedger ledger) {
      ledger.claimReimbursement(on);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Claimed that
          && on.equals(that.on)
          && Objects.equals(amount, that.amount);
    }

    @Override
    public int hashCode() {
      return Objects.hash(on, amount);
    }

    @Override
    public String toString() {
      return "Claimed[on=" + on + ", amount=" + amount + "]";
    }
  }

  /**
   * The agency reimbursed the employer. Refused unless reimbursement was claimed and not given yet.
   */
  final class Reimbursed implements ReimbursementEvent {

    private static final long serialVersionUID = 1L;

    private final LocalDate on;
    private final @Nullable Rupiah amount;

    /**
     * A reimbursement.
     *
     * @param on the day
     * @param amount the amount, above zero; empty where not known
     */
    public Reimbursed(LocalDate on, Optional<Rupiah> amount) {
      this.on = Objects.requireNonNull(on, "on");
      this.amount = amount.map(Payment::requireSome).orElse(null);
    }

    @Override
    public LocalDate on() {
      return on;
    }

    @Override
    public Optional<Rupiah> amount() {
      return Optional.ofNullable(amount);
    }

    @Nullable String refusal(ClaimLedger before) {
      ClaimLedger.Reimbursement last = before.lastReimbursement();
      if (last == null) {
        return "reimbursement was never claimed; claim it first";
      }
      return last.givenOn() == null
          ? null
          : "what was claimed was reimbursed on " + last.givenOn() + "; claim again first";
    }

    void enter(ClaimLedger ledger) {
      ledger.giveReimbursement(on);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Reimbursed that
          && on.equals(that.on)
          && Objects.equals(amount, that.amount);
    }

    @Override
    public int hashCode() {
      return Objects.hash(on, amount);
    }

    @Override
    public String toString() {
      return "Reimbursed[on=" + on + ", amount=" + amount + "]";
    }
  }
}
