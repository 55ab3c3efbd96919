package io.github.jkpsdk.answer;

import static io.github.jkpsdk.fixture.ClaimStory.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.contribution.ContributionHistory;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.fixture.Cases;
import io.github.jkpsdk.fixture.Changes;
import io.github.jkpsdk.fixture.ClaimStory;
import io.github.jkpsdk.interpretation.MissedWindow;
import io.github.jkpsdk.interpretation.WindowDays;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no part of an answer may be, and how answers differ in their parts. */
class PartsOfAnAnswerTest {

  private static final Change CHANGE = Change.builder().what(Change.What.VERDICT).build();

  private static Answer answer() {
    return ClaimStory.filed().answer("2026-06-20");
  }

  @Test
  void partsThatAreAskedForAloneAreThoseOfTheAnswer() {
    Jkp jkp = Jkp.standard();
    JkpCase owing =
        Changes.employment(
            Cases.eligible(day("2026-06-15")), job -> job.actualWage(Rupiah.of(4_900_000)));
    Answer answer = jkp.answer(owing);

    assertThat(jkp.deadlines(owing)).isEqualTo(answer.deadlines()).isNotEmpty();
    assertThat(jkp.liabilities(owing)).isEqualTo(answer.liabilities()).hasSize(1);
    assertThat(answer.benefit()).map(CashBenefit::hypothetical).contains(false);
  }

  @Test
  void aDigestIsOf64HexadecimalDigits() {
    String digest = "0123456789abcdef".repeat(4);

    assertThat(answer().toBuilder().factsDigest(digest).build().factsDigest()).contains(digest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789abcdef", "sha-256"})
  void nothingElseIsADigest(String digest) {
    Answer.Builder answer = answer().toBuilder().factsDigest(digest);

    assertThatIllegalArgumentException()
        .isThrownBy(answer::build)
        .withMessage("factsDigest is not 64 hexadecimal digits in lower case");
  }

  @Test
  void anEffectIsOfAnotherInterpretationOfTheSamePointAndChangesSomething() {
    Interpretation chosen = WindowDays.CALENDAR_DAYS;

    new InterpretationEffect(chosen, WindowDays.WORKING_DAYS, List.of(CHANGE));
    for (Interpretation other : List.of(chosen, MissedWindow.CLAIM_ENDS)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new InterpretationEffect(chosen, other, List.of(CHANGE)))
          .withMessageContaining(
              "another interpretation than WINDOW_DAYS=CALENDAR_DAYS of the same point");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InterpretationEffect(chosen, WindowDays.WORKING_DAYS, List.of()))
        .withMessage("changes is empty; an effect has at least one");
  }

  @Test
  void noMonthIsNotApplicable() {
    BenefitMonth.Builder month =
        answer().months().get(1).toBuilder().outcome(Outcome.NOT_APPLICABLE);

    assertThatIllegalArgumentException()
        .isThrownBy(month::build)
        .withMessage("outcome is NOT_APPLICABLE; it must be MET, NOT_MET or UNDECIDED");
  }

  @Test
  void whatIsLostIsNotKnownWhereOneAmountIsNot() {
    Answer missed = ClaimStory.filed().answer("2026-08-26");
    List<LostMonth> known = missed.lost();
    LostMonth unknown = known.get(0).toBuilder().amount(Optional.empty()).build();

    assertThat(known).hasSize(2);
    assertThat(
            AnswerDifference.between(
                missed, missed.toBuilder().lost(List.of(known.get(1), unknown)).build()))
        .singleElement()
        .returns(Change.What.LOST, Change::what)
        .returns(
            Optional.of(new InterpretationEffect.Held.Amount(Rupiah.of(4_800_000))), Change::now)
        .returns(Optional.empty(), Change::then);
  }

  /** Three months in arrears: as many duties of one kind, told apart by their months. */
  @Test
  void dutiesOfOneKindAreToldApartByTheirContributionMonth() {
    Answer answer =
        ClaimStory.of(
                Changes.employment(
                        Cases.eligible(day("2026-06-15")),
                        with -> with.agreement(WorkAgreement.permanent(day("2024-01-10"))))
                    .toBuilder()
                    .contributions(
                        ContributionHistory.paid(YearMonth.of(2024, 1), YearMonth.of(2026, 1)))
                    .build())
            .answer("2026-06-20");
    List<Deadline> reversed = new ArrayList<>(answer.deadlines());
    Collections.reverse(reversed);
    List<NextStep> steps = new ArrayList<>(answer.next());
    Collections.reverse(steps);

    assertThat(answer.deadlines())
        .filteredOn(deadline -> deadline.duty() == Duty.PAY_CONTRIBUTION)
        .extracting(deadline -> deadline.contributionMonth().orElseThrow())
        .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 3), YearMonth.of(2026, 4));
    assertThat(
            AnswerDifference.between(
                answer, answer.toBuilder().deadlines(reversed).next(steps).build()))
        .isEmpty();
  }
}
