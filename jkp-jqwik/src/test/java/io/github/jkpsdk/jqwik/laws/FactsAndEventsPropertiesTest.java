package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.claim.PersonEvent;
import io.github.jkpsdk.deadline.Duty;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whether something is told as a fact of the case or as an event makes no difference. */
class FactsAndEventsPropertiesTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  @Provide
  Arbitrary<ToldTwice> told() {
    return ToldTwice.any();
  }

  /** On any day, and on the days on which something happened. */
  @Property(tries = 500)
  void factsAndTheSameFactsAsEventsGiveTheSameAnswer(
      @ForAll("told") ToldTwice told, @ForAll @IntRange(min = -20, max = 400) int days) {
    Jkp jkp = told.jkp();
    Set<LocalDate> asked = new TreeSet<>();
    asked.add(told.facts().termination().date().plusDays(days));
    told.claim().events().stream().map(ClaimEvent::on).forEach(asked::add);

    for (LocalDate day : asked) {
      if (!day.isBefore(FIRST_DAY)) {
        assertThat(comparable(jkp.answer(told.claim(), day)))
            .isEqualTo(comparable(jkp.answer(told.facts(), day)));
      }
    }
  }

  /** An event tells who paid. A case does not: there it may rest on an interpretation. */
  private static Answer comparable(Answer answer) {
    return answer.toBuilder()
        .deadlines(
            answer.deadlines().stream()
                .map(
                    deadline ->
                        deadline.duty() == Duty.CLAIM_REIMBURSEMENT
                            ? deadline.toBuilder().interpretations(List.of()).build()
                            : deadline)
                .toList())
        .next(
            answer.next().stream()
                .map(
                    step ->
                        step.step() == NextStep.Kind.CLAIM_REIMBURSEMENT
                            ? step.toBuilder().interpretations(List.of()).build()
                            : step)
                .toList())
        .build();
  }

  /** Nobody knows on a day what happens later. */
  @Property(tries = 500)
  void whatHappensLaterChangesNothing(
      @ForAll("told") ToldTwice told, @ForAll @IntRange(min = -20, max = 300) int days) {
    Jkp jkp = told.jkp();
    LocalDate day = told.before().termination().date().plusDays(days);
    if (day.isBefore(FIRST_DAY)) {
      return;
    }
    ToldTwice known = told.upTo(day);

    assertThat(jkp.answer(told.facts(), day)).isEqualTo(jkp.answer(known.facts(), day));
    assertThat(jkp.answer(told.claim(), day)).isEqualTo(jkp.answer(known.claim(), day));
  }

  @Example
  void everyKindOfHappeningIsToldBothWays() {
    Set<Class<?>> byEvents = new HashSet<>();
    Set<Class<?>> byCase = new HashSet<>();
    told()
        .sampleStream()
        .limit(200)
        .flatMap(told -> told.happened().stream())
        .forEach(one -> (one.isToldByCase() ? byCase : byEvents).add(one.event().getClass()));

    assertThat(byEvents)
        .containsExactlyInAnyOrder(
            FilingEvent.Filed.class,
            FilingEvent.Verified.class,
            PaymentEvent.Paid.class,
            PersonEvent.CommitmentSigned.class,
            PersonEvent.TerminationReported.class,
            PersonEvent.MembershipDeactivated.class,
            PersonEvent.Hired.class,
            PersonEvent.Died.class)
        .isEqualTo(byCase);
  }

  @Property(tries = 300)
  void theDayOfTheFileIsTheSame(@ForAll("told") ToldTwice told) {
    assertThat(told.claim().latestDay()).isEqualTo(told.facts().latestDay());
  }
}
