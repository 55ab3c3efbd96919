package io.github.jkpsdk.answer;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    Optional<LocalDate> doneOn = duty.doneOn().or(() -> doneOn(duty)).filter(day -> !isShort(duty));
    Deadline.Status status = status(duty, doneOn);
    Optional<Long> daysLeft =
        duty.dueOn()
            .filter(last -> status == Deadline.Status.OPEN)
            .map(last -> ChronoUnit.DAYS.between(asOf, last));
    return duty.toBuilder()
        .status(status)
        .doneOn(doneOn)
        .late(doneOn.flatMap(done -> duty.dueOn().filter(done::isAfter)).isPresent())
        .daysLeft(daysLeft)
        .build();
  }

  private Optional<LocalDate> doneOn(Deadline duty) {
    return switch (duty.duty()) {
      case REGISTER_WORKER -> facts.participant().registeredOn();
      case REPORT_DATA_CHANGE -> facts.termination().deactivatedOn();
      case REPORT_TERMINATION ->
          facts
              .termination()
              .reported()
              .filter(report -> report.by() == TerminationReport.Reporter.EMPLOYER)
              .map(TerminationReport::on);
      case PAY_INSTALMENT -> month(duty).flatMap(BenefitMonth::paidOn);
      default ->
          duty.duty().isFiling() ? month(duty).flatMap(BenefitMonth::filedOn) : Optional.empty();
    };
  }

  /** What was paid below the amount due stays due. */
  private boolean isShort(Deadline duty) {
    return duty.duty() == Duty.PAY_INSTALMENT
        && month(duty).flatMap(BenefitMonth::shortfall).isPresent();
  }

  private Optional<BenefitMonth> month(Deadline duty) {
    return duty.month().map(number -> months.get(number - 1));
  }

  private Deadline.Status status(Deadline duty, Optional<LocalDate> doneOn) {
    if (doneOn.isPresent()) {
      return Deadline.Status.DONE;
    }
    if (isVoid(duty)) {
      return Deadline.Status.VOID;
    }
    if (duty.dueOn().filter(asOf::isAfter).isPresent()) {
      return Deadline.Status.PASSED;
    }
    return isAhead(duty) ? Deadline.Status.UPCOMING : Deadline.Status.OPEN;
  }

  /**
   * Where the opening of a window needs a decree that is missing, the status of the month tells.
   */
  private boolean isAhead(Deadline duty) {
    return duty.opensOn()
        .map(asOf::isBefore)
        .orElseGet(
            () ->
                month(duty)
                    .filter(month -> month.status() == BenefitMonth.Status.NOT_OPEN)
                    .isPresent());
  }

  private boolean isVoid(Deadline duty) {
    if (duty.duty().isFiling()) {
      return month(duty).filter(month -> WITHOUT_RIGHT.contains(month.status())).isPresent()
          || isNeverOpen(duty);
    }
    if (duty.duty() == Duty.PAY_INSTALMENT) {
      return month(duty).filter(DutyStatuses::isNotPayable).isPresent();
    }
    return duty.holder() == Duty.Holder.PARTICIPANT && facts.diedOn().isPresent();
  }

  private static boolean isNeverOpen(Deadline duty) {
    return duty.opensOn().flatMap(first -> duty.dueOn().filter(first::isAfter)).isPresent();
  }

  /**
   * A claim that is not complete and correct is not to be paid; Permenaker 2/2025 article 13(6).
   */
  private static boolean isNotPayable(BenefitMonth month) {
    return WITHOUT_RIGHT.contains(month.status())
        || month.status() == BenefitMonth.Status.MISSED
        || (month.status() == BenefitMonth.Status.FILED && month.outcome() == Outcome.NOT_MET);
  }
}
