package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Standing.Reason;
import io.github.jkpsdk.answer.Standing.State;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Tells what a job loss comes to on a day: the first state that fits, in a fixed order. */
final class StandingCalculator {

  private static final Set<BenefitMonth.Status> SETTLED =
      EnumSet.of(
          BenefitMonth.Status.PAID, BenefitMonth.Status.MISSED, BenefitMonth.Status.NOT_ENTITLED);
  private static final Set<BenefitMonth.Status> OVER =
      EnumSet.of(
          BenefitMonth.Status.PAID,
          BenefitMonth.Status.MISSED,
          BenefitMonth.Status.ENDED,
          BenefitMonth.Status.NOT_ENTITLED);

  /** What ends the right; of those on one day the first counts. */
  private static final List<Reason> ENDINGS = List.of(Reason.DEATH, Reason.WORK, Reason.LAPSED);

  /** These have states of their own. */
  private static final Set<Condition> ENDING_THE_RIGHT =
      EnumSet.of(Condition.FILED_IN_TIME, Condition.NOT_REEMPLOYED, Condition.ALIVE);

  private final ClaimOnDay day;
  private final Verdict verdict;
  private final Ways ways;
  private final List<BenefitMonth> months;
  private final List<Finding> notMet;

  StandingCalculator(ClaimOnDay day, Verdict verdict, Ways ways) {
    this.day = day;
    this.verdict = verdict;
    this.ways = ways;
    months = day.months();
    notMet = notMet(verdict);
  }

  Standing standing() {
    return completed()
        .or(this::notEntitled)
        .or(this::ended)
        .or(this::rejected)
        .or(this::running)
        .or(this::notFiled)
        .orElseGet(() -> of(State.ENDED).reason(Reason.MISSED).build());
  }

  private Optional<Standing> completed() {
    boolean isPaid = false;
    for (BenefitMonth month : months) {
      if (!SETTLED.contains(month.status()) || month.shortfall().isPresent()) {
        return Optional.empty();
      }
      isPaid |= month.status() == BenefitMonth.Status.PAID;
    }
    return isPaid ? Optional.of(of(State.COMPLETED).build()) : Optional.empty();
  }

  private Optional<Standing> notEntitled() {
    if (day.isAccepted() || !isNotEntitledForGood()) {
      return Optional.empty();
    }
    Optional<BenefitMonth> filed = first(month -> month.filedOn().isPresent());
    return Optional.of(of(State.NOT_ENTITLED).month(filed.map(BenefitMonth::month)).build());
  }

  private boolean isNotEntitledForGood() {
    for (Finding finding : notMet) {
      if (!ENDING_THE_RIGHT.contains(finding.condition()) && ways.isFinal(finding)) {
        return true;
      }
    }
    return false;
  }

  /** Death, work or a lapsed right, whichever came first. */
  private Optional<Standing> ended() {
    Reason reason = null;
    LocalDate since = null;
    for (Reason ending : ENDINGS) {
      LocalDate day = endedOn(ending).orElse(null);
      if (day != null && (since == null || day.isBefore(since))) {
        reason = ending;
        since = day;
      }
    }
    return reason == null
        ? Optional.empty()
        : Optional.of(
            of(State.ENDED)
                .reason(reason)
                .since(Optional.ofNullable(since))
                .month(firstPayable().map(BenefitMonth::month))
                .build());
  }

  private Optional<LocalDate> endedOn(Reason reason) {
    return switch (reason) {
      case DEATH -> day.facts().diedOn();
      case WORK -> day.workEndingRightOn();
      case LAPSED -> lapsedOn();
      case MISSED -> Optional.empty();
    };
  }

  private Optional<LocalDate> lapsedOn() {
    boolean isLapsed =
        !day.isAccepted() && verdict.finding(Condition.FILED_IN_TIME).outcome() == Outcome.NOT_MET;
    return isLapsed ? day.lastDayToFile(1).map(last -> last.plusDays(1)) : Optional.empty();
  }

  private Optional<Standing> rejected() {
    return first(
            month -> month.status() == BenefitMonth.Status.REJECTED && untilOf(month).isPresent())
        .map(
            month ->
                of(State.REJECTED)
                    .month(month.month())
                    .note(month.note())
                    .until(untilOf(month))
                    .build());
  }

  private Optional<Standing> running() {
    if (!isFiled()) {
      return Optional.empty();
    }
    Optional<BenefitMonth> month =
        firstPayable().or(this::firstShort).or(() -> first(StandingCalculator::isOpen));
    return month.map(next -> of(State.RUNNING).month(next.month()).until(untilOf(next)).build());
  }

  private boolean isFiled() {
    return months.get(0).filedOn().isPresent();
  }

  private static boolean isOpen(BenefitMonth month) {
    return !OVER.contains(month.status());
  }

  /** To be filed, awaited or paid; what is rejected can be corrected no more. */
  private Optional<BenefitMonth> firstPayable() {
    return first(month -> isOpen(month) && month.status() != BenefitMonth.Status.REJECTED);
  }

  private Optional<BenefitMonth> first(Predicate<BenefitMonth> which) {
    for (BenefitMonth month : months) {
      if (which.test(month)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }

  private Optional<BenefitMonth> firstShort() {
    return first(month -> month.shortfall().isPresent());
  }

  private Optional<Standing> notFiled() {
    if (isFiled()) {
      return Optional.empty();
    }
    Standing.Builder standing =
        switch (verdict.outcome()) {
          case NOT_ELIGIBLE -> of(State.NOT_YET_ENTITLED);
          case UNDECIDED -> of(State.UNDECIDED).missingFacts(verdict.missingFacts());
          case ELIGIBLE -> of(State.NOT_FILED);
        };
    return Optional.of(standing.until(untilOf(months.get(0))).build());
  }

  /** The last day to file a month, where it is not over. */
  private Optional<LocalDate> untilOf(BenefitMonth month) {
    return month.paidOn().isPresent()
        ? Optional.empty()
        : day.lastDayToFile(month.month()).filter(last -> !day.asOf().isAfter(last));
  }

  private Standing.Builder of(State state) {
    Standing.Builder standing = Standing.builder().state(state);
    notMet.forEach(finding -> standing.addUnmet(finding.condition()));
    return standing;
  }

  private static List<Finding> notMet(Verdict verdict) {
    List<Finding> notMet = new ArrayList<>();
    for (Finding finding : verdict.findings()) {
      if (finding.outcome() == Outcome.NOT_MET) {
        notMet.add(finding);
      }
    }
    return notMet;
  }
}
