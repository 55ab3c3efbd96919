package io.github.jkpsdk.claim;

import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
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
  final class Claimed extends OfAnAmount implements ReimbursementEvent {

    private static final long serialVersionUID = 1L;

    /**
     * A request for reimbursement.
     *
     * @param on the day
     * @param amount the amount, above zero; empty where not known
     */
    public Claimed(LocalDate on, Optional<Rupiah> amount) {
      super(on, amount);
    }

    private Object readResolve() {
      return new Claimed(on(), amount());
    }

    @Nullable String refusal(ClaimLedger before) {
      if (!before.mayEmployerHavePaidBy(on())) {
        return "no employer paid a month; only what it paid first is reimbursed";
      }
      ClaimLedger.Reimbursement last = before.lastReimbursement();
      return last != null && last.givenOn() == null
          ? "it was claimed on " + last.claimedOn() + " already; again once that is reimbursed"
          : null;
    }

    void enter(ClaimLedger ledger) {
      ledger.claimReimbursement(on());
    }
  }

  /**
   * The agency reimbursed the employer. Refused unless reimbursement was claimed and not given yet.
   */
  final class Reimbursed extends OfAnAmount implements ReimbursementEvent {

    private static final long serialVersionUID = 1L;

    /**
     * A reimbursement.
     *
     * @param on the day
     * @param amount the amount, above zero; empty where not known
     */
    public Reimbursed(LocalDate on, Optional<Rupiah> amount) {
      super(on, amount);
    }

    private Object readResolve() {
      return new Reimbursed(on(), amount());
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
      ledger.giveReimbursement(on());
    }
  }
}
