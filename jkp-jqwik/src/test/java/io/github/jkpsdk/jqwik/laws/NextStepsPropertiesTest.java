package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing.State;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What there is to do agrees with the months, the deadlines and the standing. */
class NextStepsPropertiesTest {

  private static final Set<State> WITHOUT_CLAIM =
      EnumSet.of(State.NOT_ENTITLED, State.COMPLETED, State.ENDED);

  /** Done between the days of the activity month; every other condition up to the last filing. */
  private static final Set<Condition> IN_ACTIVITY_MONTH =
      EnumSet.of(Condition.JOB_SEARCH, Condition.TRAINING_ATTENDANCE);

  private static final Set<Condition> BY_LAST_DAY_OF_WINDOW =
      EnumSet.of(
          Condition.SELF_ASSESSMENT,
          Condition.CONFIRMATION_LETTER,
          Condition.EMPLOYMENT_STATUS_FORM);

  /** Steps towards the first claim, which are needed by its last day. */
  private static final Set<NextStep.Kind> BEFORE_FIRST_CLAIM =
      EnumSet.of(
          NextStep.Kind.WILLING_TO_WORK,
          NextStep.Kind.TERMINATION_EVIDENCE,
          NextStep.Kind.HEALTH_INSURANCE,
          NextStep.Kind.CORRECT_RECORD,
          NextStep.Kind.REPORT_TERMINATION);

  private static final Set<Condition> OF_FIRST_CLAIM =
      EnumSet.of(
          Condition.WILLING_TO_WORK, Condition.TERMINATION_EVIDENCE, Condition.HEALTH_INSURANCE);

  private static final Set<NextStep.Kind> WITHOUT_DAY =
      EnumSet.of(
          NextStep.Kind.PAY_WAGE_DIFFERENCE,
          NextStep.Kind.PAY_LUMP_SUM,
          NextStep.Kind.CORRECT_BANK_ACCOUNT);

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  @Provide
  Arbitrary<Tried> claims() {
    return Tried.any();
  }

  @Provide
  Arbitrary<Claim> anyClaims() {
    return JkpArbitraries.claims().withAnyEvents();
  }

  private static LocalDate day(Claim claim, int days) {
    LocalDate day = claim.facts().termination().date().plusDays(days);
    return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
  }

  private static Answer answer(Tried random, int days) {
    return random.jkp().answer(random.claim(), day(random.claim(), days));
  }

  private static List<NextStep> own(Answer answer) {
    return answer.next().stream().filter(step -> step.holder() == Duty.Holder.PARTICIPANT).toList();
  }

  @Property(tries = 500)
  void stepsOfTheParticipantComeFirstAndNothingIsNamedTwice(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -5, max = 400) int days) {
    Answer answer = answer(random, days);
    List<NextStep> own = own(answer);

    assertThat(answer.next().subList(0, own.size())).isEqualTo(own);
    assertThat(own).noneMatch(NextStep::passed);
    assertThat(own).allMatch(step -> step.dueOn().isEmpty() || step.daysLeft().isPresent());
    assertThat(
            answer.next().stream()
                .map(
                    step ->
                        List.of(
                            step.holder(), step.step(), step.month(), step.contributionMonth())))
        .doesNotHaveDuplicates();
    if (WITHOUT_CLAIM.contains(answer.standing().state())) {
      assertThat(own)
          .extracting(NextStep::step)
          .isSubsetOf(NextStep.Kind.REPORT_PLACEMENT, NextStep.Kind.REPORT_TRAINING_COMPLETED);
    }
  }

  @Property(tries = 500)
  void aMonthHasAStepOfTheParticipantExactlyWhenSomethingCanStillBeDoneForIt(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -5, max = 400) int days) {
    assertStepsFitMonths(answer(random, days));
  }

  @Property(tries = 300)
  void soItIsWhateverIsKnown(
      @ForAll("anyClaims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    assertStepsFitMonths(Jkp.standard().answer(claim, day(claim, days)));
  }

  private static void assertStepsFitMonths(Answer answer) {
    Set<Integer> withStep = new HashSet<>();
    own(answer).forEach(step -> step.month().ifPresent(withStep::add));
    Set<Integer> withSomethingToDo = new HashSet<>();
    if (!WITHOUT_CLAIM.contains(answer.standing().state())) {
      answer.months().stream()
          .filter(month -> canBeDone(month, answer))
          .map(BenefitMonth::month)
          .forEach(withSomethingToDo::add);
    }

    assertThat(withStep).isEqualTo(withSomethingToDo);
  }

  /** File it, correct it, or do what it still asks for; of later months the next one only. */
  private static boolean canBeDone(BenefitMonth month, Answer answer) {
    return switch (month.status()) {
      case OPEN -> true;
      case REJECTED -> isInTime(month, answer.asOf()) || hasOpenCondition(month, answer);
      case FILED -> hasOpenCondition(month, answer) || canBeCompleted(month, answer);
      case NOT_OPEN ->
          isNext(month, answer) || (isActive(month, answer) && hasOpenCondition(month, answer));
      case AWAITING_PAYMENT, PAID, MISSED, ENDED, NOT_ENTITLED -> false;
    };
  }

  /** As long as nothing was verified, what the first claim lacks can still be put right. */
  private static boolean canBeCompleted(BenefitMonth month, Answer answer) {
    return month.month() == 1
        && isInTime(month, answer.asOf())
        && answer.months().stream().noneMatch(NextStepsPropertiesTest::isAccepted)
        && answer.verdict().findings().stream()
            .filter(finding -> OF_FIRST_CLAIM.contains(finding.condition()))
            .anyMatch(
                finding ->
                    finding.outcome() == Outcome.NOT_MET
                        || isUnknown(finding, Condition.WILLING_TO_WORK));
  }

  private static boolean isUnknown(Finding finding, Condition condition) {
    return finding.condition() == condition && finding.outcome() == Outcome.UNDECIDED;
  }

  private static boolean isAccepted(BenefitMonth month) {
    return EnumSet.of(BenefitMonth.Status.AWAITING_PAYMENT, BenefitMonth.Status.PAID)
        .contains(month.status());
  }

  private static boolean isInTime(BenefitMonth month, LocalDate asOf) {
    return month.window().filter(window -> asOf.isAfter(window.closesOn())).isEmpty();
  }

  private static boolean isNext(BenefitMonth month, Answer answer) {
    boolean isFirstOpen = answer.months().get(0).status() == BenefitMonth.Status.OPEN;
    return !isFirstOpen
        && answer.months().stream()
            .filter(other -> other.status() == BenefitMonth.Status.NOT_OPEN)
            .findFirst()
            .filter(month::equals)
            .isPresent();
  }

  private static boolean isActive(BenefitMonth month, Answer answer) {
    return month.activity().filter(days -> days.contains(answer.asOf())).isPresent();
  }

  private static boolean hasOpenCondition(BenefitMonth month, Answer answer) {
    return month.findings().stream()
        .filter(finding -> finding.outcome() == Outcome.UNDECIDED)
        .filter(
            finding ->
                finding.condition() != Condition.TRAINING_ATTENDANCE
                    || finding.missingFacts().isEmpty())
        .anyMatch(finding -> isOpen(finding.condition(), month, answer.asOf()));
  }

  private static boolean isOpen(Condition condition, BenefitMonth month, LocalDate asOf) {
    return BY_LAST_DAY_OF_WINDOW.contains(condition)
        ? isInTime(month, asOf)
        : IN_ACTIVITY_MONTH.contains(condition)
            && month.activity().filter(days -> !asOf.isAfter(days.to())).isPresent();
  }

  @Property(tries = 300)
  void everyStepHasADeadlineOrWindowOfTheSameDays(
      @ForAll("claims") Tried random, @ForAll @IntRange(min = -5, max = 400) int days) {
    assertDaysAgree(answer(random, days));
  }

  @Property(tries = 300)
  void soItHasWhateverIsKnown(
      @ForAll("anyClaims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    assertDaysAgree(Jkp.standard().answer(claim, day(claim, days)));
  }

  private static void assertDaysAgree(Answer answer) {
    assertThat(answer.next())
        .allMatch(
            step ->
                answer.deadlines().stream().anyMatch(deadline -> isSame(step, deadline))
                    || step.month().map(number -> answer.months().get(number - 1)).stream()
                        .anyMatch(month -> isOfMonth(step, month))
                    || (WITHOUT_DAY.contains(step.step()) && step.dueOn().isEmpty()));
  }

  private static boolean isSame(NextStep step, Deadline deadline) {
    return step.step().name().equals(deadline.duty().name())
        && step.month().equals(deadline.month())
        && step.holder() == deadline.holder()
        && step.opensOn().equals(deadline.opensOn())
        && step.dueOn().equals(deadline.dueOn());
  }

  private static boolean isOfMonth(NextStep step, BenefitMonth month) {
    Optional<LocalDate> lastOfWindow = month.window().map(ClaimWindow::closesOn);
    if (step.step() == NextStep.Kind.CORRECT_CLAIM || BEFORE_FIRST_CLAIM.contains(step.step())) {
      return step.dueOn().equals(lastOfWindow);
    }
    Condition condition = Condition.valueOf(step.step().name());
    return BY_LAST_DAY_OF_WINDOW.contains(condition)
        ? step.dueOn().equals(lastOfWindow)
        : IN_ACTIVITY_MONTH.contains(condition)
            && step.dueOn().equals(month.activity().map(ActivityMonth::to))
            && step.opensOn().equals(month.activity().map(ActivityMonth::from));
  }
}
