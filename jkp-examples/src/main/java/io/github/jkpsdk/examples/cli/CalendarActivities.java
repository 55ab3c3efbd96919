package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has a last day of its own beside the duties: what is to be done within the months that can
 * still be had, before the day of the filing, what the months ahead will ask for, and what was
 * rejected or came back and is to be corrected.
 */
record CalendarActivities(Answer answer) {

  private static final Set<BenefitMonth.Status> CAN_BE_HAD =
      EnumSet.of(
          BenefitMonth.Status.NOT_OPEN,
          BenefitMonth.Status.OPEN,
          BenefitMonth.Status.FILED,
          BenefitMonth.Status.REJECTED);

  private static final Set<NextStep.Kind> ACTIVITIES =
      EnumSet.of(
          NextStep.Kind.SELF_ASSESSMENT,
          NextStep.Kind.JOB_SEARCH,
          NextStep.Kind.TRAINING_ATTENDANCE,
          NextStep.Kind.CONFIRMATION_LETTER,
          NextStep.Kind.EMPLOYMENT_STATUS_FORM);

  private static final Set<NextStep.Kind> CORRECTIONS =
      EnumSet.of(NextStep.Kind.CORRECT_CLAIM, NextStep.Kind.CORRECT_BANK_ACCOUNT);

  /** Of these every month asks for its own. */
  private static final Set<NextStep.Kind> OF_EACH_MONTH =
      EnumSet.of(
          NextStep.Kind.JOB_SEARCH,
          NextStep.Kind.CONFIRMATION_LETTER,
          NextStep.Kind.EMPLOYMENT_STATUS_FORM);

  Stream<NextStep> steps() {
    Set<Integer> months = canBeHad().map(BenefitMonth::month).collect(Collectors.toSet());
    Stream<NextStep> next =
        answer.next().stream()
            .filter(step -> step.dueOn().isPresent())
            .filter(step -> isCorrection(step) || isOf(months, step));
    return Stream.concat(next, canBeHad().flatMap(this::ahead));
  }

  private static boolean isCorrection(NextStep step) {
    return CORRECTIONS.contains(step.step());
  }

  private static boolean isOf(Set<Integer> months, NextStep activity) {
    return ACTIVITIES.contains(activity.step())
        && activity.month().filter(months::contains).isPresent();
  }

  private Stream<BenefitMonth> canBeHad() {
    return answer.months().stream()
        .filter(month -> CAN_BE_HAD.contains(month.status()))
        .filter(month -> month.outcome() != Finding.Outcome.NOT_MET);
  }

  private Stream<NextStep> ahead(BenefitMonth month) {
    return month.status() == BenefitMonth.Status.NOT_OPEN
        ? month.findings().stream()
            .filter(finding -> finding.outcome() == Finding.Outcome.UNDECIDED)
            .flatMap(finding -> ahead(month, finding).stream())
            .filter(step -> answer.next().stream().noneMatch(known -> isSame(known, step)))
        : Stream.empty();
  }

  private static boolean isSame(NextStep one, NextStep other) {
    return one.step() == other.step() && one.month().equals(other.month());
  }

  private Optional<NextStep> ahead(BenefitMonth month, Finding finding) {
    return OF_EACH_MONTH.stream()
        .filter(kind -> kind.name().equals(finding.condition().name()))
        .findFirst()
        .flatMap(kind -> lastDay(finding).map(last -> step(kind, month, finding, last)));
  }

  private static NextStep step(
      NextStep.Kind kind, BenefitMonth month, Finding finding, LocalDate last) {
    Optional<Integer> required =
        finding.facts().stream()
            .filter(fact -> fact.name().endsWith("Required"))
            .map(fact -> Math.toIntExact(((Fact.Count) fact).value()))
            .findFirst();
    return NextStep.builder()
        .step(kind)
        .holder(Duty.Holder.PARTICIPANT)
        .month(month.month())
        .opensOn(month.activity().map(ActivityMonth::from))
        .dueOn(last)
        .required(required)
        .missing(required)
        .citations(finding.citations())
        .build();
  }

  private Optional<LocalDate> lastDay(Finding finding) {
    return finding.facts().stream()
        .filter(fact -> fact.name().equals("openUntil"))
        .map(fact -> ((Fact.Day) fact).value())
        .filter(day -> !day.isBefore(answer.asOf()))
        .findFirst();
  }
}
