package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Standing.State;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts steps in the order in which things must be done: the participant's first; across months by
 * last day, and within a month what was rejected, then conditions, then the filing.
 */
final class NextSteps {

  private static final LocalDate UNKNOWN = LocalDate.MAX;

  private static final Comparator<NextStep> BY_LAST_DAY =
      Comparator.comparing(step -> step.dueOn().orElse(UNKNOWN));

  private static final Set<State> OVER =
      EnumSet.of(State.NOT_ENTITLED, State.COMPLETED, State.ENDED);

  private static final Set<NextStep.Kind> OF_FIRST_CLAIM =
      EnumSet.of(
          NextStep.Kind.WILLING_TO_WORK,
          NextStep.Kind.TERMINATION_EVIDENCE,
          NextStep.Kind.HEALTH_INSURANCE);

  private NextSteps() {}

  /** What is left to do for a standing. */
  static List<NextStep> of(
      Standing standing,
      LocalDate asOf,
      List<NextStep> ofMonths,
      List<Deadline> deadlines,
      List<EmployerLiability> liabilities) {
    List<NextStep> own = new ArrayList<>();
    List<NextStep> others = new ArrayList<>();
    if (!OVER.contains(standing.state())) {
      for (NextStep step : ofMonths) {
        (step.holder() == Duty.Holder.PARTICIPANT ? own : others).add(step);
      }
    }
    for (Deadline deadline : deadlines) {
      if (isOwnDuty(deadline)) {
        own.add(step(deadline, asOf));
      } else if (isDutyOfOthers(deadline)) {
        others.add(step(deadline, asOf));
      }
    }
    for (EmployerLiability owed : liabilities) {
      step(owed).ifPresent(others::add);
    }
    others.sort(BY_LAST_DAY);
    own.sort(byUrgency(own));
    own.addAll(others);
    return own;
  }

  /** A report of the participant; filings are steps of their months. */
  private static boolean isOwnDuty(Deadline deadline) {
    return deadline.holder() == Duty.Holder.PARTICIPANT
        && !deadline.duty().isFiling()
        && deadline.status() == Deadline.Status.OPEN;
  }

  /** Stays, also when its last day has passed, until it is known to be done. */
  private static boolean isDutyOfOthers(Deadline deadline) {
    return deadline.holder() != Duty.Holder.PARTICIPANT
        && deadline.status() != Deadline.Status.DONE
        && deadline.status() != Deadline.Status.VOID;
  }

  /** The step of a duty, on its days. */
  static NextStep step(Deadline deadline, LocalDate asOf) {
    return builder(deadline, asOf).build();
  }

  static NextStep.Builder builder(Deadline deadline, LocalDate asOf) {
    return on(asOf, deadline.dueOn())
        .step(NextStep.Kind.valueOf(deadline.duty().name()))
        .holder(deadline.holder())
        .month(deadline.month())
        .contributionMonth(deadline.contributionMonth())
        .opensOn(deadline.opensOn())
        .start(deadline.start())
        .source(deadline.source())
        .undated(deadline.note())
        .passed(deadline.status() == Deadline.Status.PASSED)
        .undone(deadline.undone())
        .shortfall(deadline.shortfall())
        .citations(deadline.citations())
        .interpretations(deadline.interpretations());
  }

  /** A step with its last day and the days that are left. */
  static NextStep.Builder on(LocalDate asOf, Optional<LocalDate> dueOn) {
    NextStep.Builder step = NextStep.builder().dueOn(dueOn);
    if (dueOn.isPresent() && !asOf.isAfter(dueOn.get())) {
      step.daysLeft(ChronoUnit.DAYS.between(asOf, dueOn.get()));
    }
    return step;
  }

  /** What is owed beside the instalments, which are duties of their own. */
  private static Optional<NextStep> step(EmployerLiability owed) {
    Optional<NextStep.Kind> kind =
        switch (owed.kind()) {
          case UNDER_REPORTED_WAGE -> Optional.of(NextStep.Kind.PAY_WAGE_DIFFERENCE);
          case UNREGISTERED_WORKER -> Optional.of(NextStep.Kind.PAY_LUMP_SUM);
          case ARREARS -> Optional.empty();
        };
    return kind.map(
        pay ->
            NextStep.builder()
                .step(pay)
                .holder(Duty.Holder.EMPLOYER)
                .citations(owed.citations())
                .interpretations(owed.interpretations())
                .build());
  }

  /** Months by the first of the last days of their steps; what is for no month by its own. */
  private static Comparator<NextStep> byUrgency(List<NextStep> steps) {
    Map<Integer, LocalDate> urgent = new HashMap<>();
    for (NextStep step : steps) {
      LocalDate last = isWaitedFor(step, steps) ? LocalDate.MIN : step.dueOn().orElse(UNKNOWN);
      step.month().ifPresent(month -> urgent.merge(month, last, NextSteps::earlier));
    }
    Comparator<NextStep> byMonth =
        Comparator.comparing(
            step -> step.month().isEmpty() ? lastDay(step) : urgent.get(step.month().get()));
    return byMonth
        .thenComparing(step -> step.month().orElse(0))
        .thenComparing(step -> rank(step.step()))
        .thenComparing(BY_LAST_DAY)
        .thenComparing(NextStep::step);
  }

  /** What a first claim that is filed lacks holds up every month. */
  private static boolean isWaitedFor(NextStep step, List<NextStep> steps) {
    return OF_FIRST_CLAIM.contains(step.step())
        && steps.stream().noneMatch(other -> other.step() == NextStep.Kind.FILE_FIRST_CLAIM);
  }

  /** Until the account is corrected nothing is paid. */
  private static LocalDate lastDay(NextStep step) {
    return step.step() == NextStep.Kind.CORRECT_BANK_ACCOUNT
        ? LocalDate.MIN
        : step.dueOn().orElse(UNKNOWN);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static int rank(NextStep.Kind kind) {
    if (kind == NextStep.Kind.CORRECT_CLAIM) {
      return 0;
    }
    return kind.isFiling() ? 2 : 1;
  }
}
