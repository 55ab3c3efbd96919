package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a page is about: a case or a claim on a day, with all that the library says about it.
 *
 * @param jkp the law and its readings
 * @param facts the case
 * @param answer the whole answer
 */
public record Subject(Jkp jkp, JkpCase facts, Answer answer) {

  private static final Set<BenefitMonth.Status> LOST =
      EnumSet.of(
          BenefitMonth.Status.MISSED, BenefitMonth.Status.ENDED, BenefitMonth.Status.NOT_ENTITLED);

  /** Whether a month can no longer be paid, or never could. */
  static boolean isLost(BenefitMonth month) {
    return LOST.contains(month.status());
  }

  /** What was paid for a month or can still be had. */
  Optional<Rupiah> amount(BenefitMonth month) {
    return isLost(month) || isHopeless()
        ? month.paidAmount()
        : month.paidAmount().or(month::amount);
  }

  /** Whether nothing will ever be paid. */
  boolean isHopeless() {
    return answer.standing().state() == Standing.State.NOT_ENTITLED;
  }

  LocalDate asOf() {
    return answer.asOf();
  }
}
