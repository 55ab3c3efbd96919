package io.github.jkpsdk.jqwik.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing.State;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.BenefitMonth.LossReason;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whoever is not entitled is sent nowhere and promised nothing. */
class NotEntitledPropertiesTest {

  /** Not met for good, whatever else is known. */
  private static final Set<Condition> FINAL =
      EnumSet.of(
          Condition.CITIZENSHIP,
          Condition.AGE_AT_REGISTRATION,
          Condition.EMPLOYMENT_RELATION,
          Condition.PROGRAMME_MEMBERSHIP,
          Condition.TERMINATION_CAUSE,
          Condition.FIXED_TERM_ENDED_EARLY,
          Condition.LIFETIME_CLAIMS);

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 2, 2);

  @Provide
  Arbitrary<Claim> claims() {
    Arbitrary<JkpCase> without =
        Arbitraries.of(FINAL).flatMap(condition -> JkpArbitraries.cases().failing(condition));
    return Arbitraries.oneOf(
        JkpArbitraries.claims().withAnyEvents(),
        JkpArbitraries.claims().withAnyEvents().of(without));
  }

  private static Answer answer(Claim claim, int days) {
    LocalDate day = claim.facts().termination().date().plusDays(days);
    return Jkp.standard().answer(claim, day.isBefore(FIRST_DAY) ? FIRST_DAY : day);
  }

  @Property(tries = 500)
  void nothingCanBeHadAndNothingIsToBeFiled(
      @ForAll("claims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    Answer answer = answer(claim, days);
    boolean isEntitled = answer.standing().state() != State.NOT_ENTITLED;
    Statistics.label("not entitled")
        .collect(!isEntitled)
        .coverage(share -> share.check(true).percentage(percent -> percent > 20));
    if (isEntitled) {
      return;
    }

    assertThat(answer.outstanding()).contains(Rupiah.ZERO);
    assertThat(answer.paid()).contains(Rupiah.ZERO);
    assertThat(answer.lost()).allMatch(lost -> lost.reason() == LossReason.FILED_LATE);
    assertThat(answer.next()).noneMatch(step -> step.step().isFiling());
    assertThat(answer.months())
        .allMatch(
            month ->
                (month.status() == BenefitMonth.Status.NOT_ENTITLED) == month.filedOn().isEmpty());
  }

  /** What was filed all the same is done. */
  @Property(tries = 500)
  void everyWindowIsVoidAndNothingIsToBePaid(
      @ForAll("claims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    Answer answer = answer(claim, days);
    if (answer.standing().state() != State.NOT_ENTITLED) {
      return;
    }

    for (Deadline deadline : answer.deadlines()) {
      if (deadline.duty().isFiling()) {
        BenefitMonth month = answer.months().get(deadline.month().orElseThrow() - 1);
        assertThat(deadline.status())
            .isEqualTo(month.filedOn().isPresent() ? Deadline.Status.DONE : Deadline.Status.VOID);
      }
    }
    assertThat(answer.deadlines()).noneMatch(duty -> duty.duty() == Duty.PAY_INSTALMENT);
  }

  @Property(tries = 500)
  void whatIsNotMetForGoodIsNotEntitledUnlessTheAgencyAccepted(
      @ForAll("claims") Claim claim, @ForAll @IntRange(min = -30, max = 400) int days) {
    Answer answer = answer(claim, days);
    boolean isAccepted =
        claim.events().stream()
            .filter(event -> !event.on().isAfter(answer.asOf()))
            .anyMatch(
                event ->
                    event instanceof FilingEvent.Verified || event instanceof PaymentEvent.Paid);
    boolean isUnmetForGood = answer.standing().unmet().stream().anyMatch(FINAL::contains);
    if (isUnmetForGood && !isAccepted) {
      assertThat(answer.standing().state()).isEqualTo(State.NOT_ENTITLED);
    }
  }
}
