package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.util.EnumSet;
import java.util.Set;

/** How much of the right, and of who pays, an answer still tells. */
record RightTold(Answer answer) {

  private static final Set<BenefitMonth.Status> ACCEPTED =
      EnumSet.of(BenefitMonth.Status.AWAITING_PAYMENT, BenefitMonth.Status.PAID);

  /** What the agency accepted stands, and who is not entitled for good needs nothing any more. */
  boolean isOpen() {
    boolean isAccepted =
        answer.verdict().asOf().isBefore(answer.asOf())
            || answer.months().stream().anyMatch(month -> ACCEPTED.contains(month.status()));
    return !isAccepted && answer.standing().state() != Standing.State.NOT_ENTITLED;
  }

  /** An employer who pays first owes what is unpaid; where it owes nothing of it, others do. */
  Explanation.Payer payer() {
    boolean isOwed =
        answer.liabilities().stream()
            .anyMatch(owed -> owed.kind() == EmployerLiability.Kind.ARREARS);
    if (!isOwed && AfterADeath.hasEnded(answer)) {
      return Explanation.Payer.NOT_TOLD;
    }
    boolean isPast =
        !isOwed
            && answer.verdict().payer().filter(BenefitPayer.EMPLOYER::equals).isPresent()
            && answer.outstanding().filter(sum -> sum.compareTo(Rupiah.ZERO) > 0).isPresent();
    return isPast ? Explanation.Payer.TOLD_AS_PAST : Explanation.Payer.TOLD;
  }
}
