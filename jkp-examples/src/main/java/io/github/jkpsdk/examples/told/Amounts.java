package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.money.Rupiah;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the months of an answer bring.
 *
 * @param answer the answer
 */
public record Amounts(Answer answer) {

  private static final Set<BenefitMonth.Status> LOST =
      EnumSet.of(
          BenefitMonth.Status.MISSED, BenefitMonth.Status.ENDED, BenefitMonth.Status.NOT_ENTITLED);

  /** {@return whether a month can no longer be paid, or never could} */
  public static boolean isLost(BenefitMonth month) {
    return LOST.contains(month.status());
  }

  /** {@return whether a month has ended without a filing, so that its window is of no use} */
  public static boolean isOver(BenefitMonth month) {
    return month.status() == BenefitMonth.Status.ENDED && month.filedOn().isEmpty();
  }

  /** {@return whether nothing will ever be paid} */
  public boolean isHopeless() {
    return answer.standing().state() == Standing.State.NOT_ENTITLED;
  }

  /** {@return what was paid for a month, or can still be had} */
  public Optional<Rupiah> of(BenefitMonth month) {
    return isLost(month) || isHopeless()
        ? month.paidAmount()
        : month.paidAmount().or(month::amount);
  }

  /** {@return what the six months bring, without those that are lost or doubtful} */
  public Optional<Rupiah> total() {
    Optional<Rupiah> outstanding = answer.outstanding();
    return isHopeless()
        ? Optional.empty()
        : answer.paid().flatMap(paid -> outstanding.map(paid::plus));
  }
}
