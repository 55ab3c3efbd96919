package io.github.jkpsdk.answer;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.termination.Termination;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells how duties stand on a day: what is known to be done stays done; a window is void where the
 * right to its month has ended, or never was.
 *
 * @param facts what is known on the day
 * @param months the six months
 * @param asOf the day
 */
record DutyStatuses(JkpCase facts, List<BenefitMonth> months, LocalDate asOf) {

  private static final Set<BenefitMonth.Status> WITHOUT_RIGHT =
      EnumSet.of(BenefitMonth.Status.ENDED, BenefitMonth.Status.NOT_ENTITLED);

  Deadline of(Deadline duty) {
    BenefitMonth month = duty.month().map(number -> months.get(number - 1)).orElse(null);
    Optional<LocalDate> doneOn = duty.doneOn();
    boolean isDone = doneOn.isPresent() || isReceiptHeld(duty);
    return duty.standing(asOf, isDone ? Deadline.Status.DONE : status(duty, month), doneOn);
  }

  /** Somebody has reported, on a day that nobody tells; the worker would be known to have. */
  private boolean isReceiptHeld(Deadline duty) {
    return duty.duty() == Duty.REPORT_TERMINATION
        && facts.termination().reported().isEmpty()
        && isReceiptHeld(facts.termination());
  }

  /** Whether a proof holds the receipt of a report, whoever made it. */
  static boolean isReceiptHeld(Termination termination) {
    return termination.evidence().stream()
        .flatMap(List::stream)
        .anyMatch(proof -> proof.reportReceiptFrom().isPresent());
  }

  private Deadline.Status status(Deadline duty, @Nullable BenefitMonth month) {
    if (isVoid(duty, month)) {
      return Deadline.Status.VOID;
    }
    LocalDate last = duty.dueOn().orElse(null);
    if (last != null && asOf.isAfter(last)) {
      return Deadline.Status.PASSED;
    }
    return isAhead(duty, month) ? Deadline.Status.UPCOMING : Deadline.Status.OPEN;
  }

  /**
   * Where the opening of a window needs a decree that is missing, the status of the month tells.
   */
  private boolean isAhead(Deadline duty, @Nullable BenefitMonth month) {
    LocalDate first = duty.opensOn().orElse(null);
    return first == null
        ? month != null && month.status() == BenefitMonth.Status.NOT_OPEN
        : asOf.isBefore(first);
  }

  private boolean isVoid(Deadline duty, @Nullable BenefitMonth month) {
    if (month != null && duty.duty().isFiling()) {
      return WITHOUT_RIGHT.contains(month.status()) || isNeverOpen(duty);
    }
    if (month != null && duty.duty() == Duty.PAY_INSTALMENT) {
      return WITHOUT_RIGHT.contains(month.status()) || isShortAfterDeath(month);
    }
    return duty.holder() == Duty.Holder.PARTICIPANT && facts.diedOn().isPresent();
  }

  /**
   * What is short of a payment does not pass to the heirs either; PP 37/2021 article 40 letter c.
   */
  private boolean isShortAfterDeath(BenefitMonth month) {
    return month.shortfall().isPresent() && facts.diedOn().isPresent();
  }

  /** No claim could be filed before 2022-02-01; of a first claim no decree hides the first day. */
  private static boolean isNeverOpen(Deadline duty) {
    return duty.duty() == Duty.FILE_FIRST_CLAIM && duty.opensOn().isEmpty();
  }
}
