package io.github.jkpsdk.jqwik.assertj;

import static io.github.jkpsdk.jqwik.assertj.JkpAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.jqwik.JkpArbitraries;
import io.github.jkpsdk.jqwik.Samples;
import io.github.jkpsdk.money.Rupiah;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AnswerAssertTest {

  private static final Jkp JKP = Jkp.standard();
  private static final Rupiah ONE = Rupiah.of(1);

  @Test
  void whatIsOutstandingIsAskedByItsAmount() {
    Answer answer = JKP.answer(Samples.ofSeed(1).one(JkpArbitraries.cases().entitled()));
    Rupiah outstanding = answer.outstanding().orElseThrow();

    assertThat(answer).hasOutstanding(outstanding);
    assertFails(() -> assertThat(answer).hasOutstanding(outstanding.plus(ONE)));
  }

  @Test
  void whatIsPaidIsAskedByItsAmount() {
    Answer answer = completed();
    Rupiah paid = answer.paid().orElseThrow();

    assertThat(answer).hasPaid(paid);
    assertFails(() -> assertThat(answer).hasPaid(paid.plus(ONE)));
  }

  @Test
  void aMonthIsAskedByWhatItsConditionsComeTo() {
    for (BenefitMonth month : completed().months()) {
      ThrowingCallable isMet = () -> assertThat(month).isMet();
      ThrowingCallable isNotMet = () -> assertThat(month).isNotMet();
      ThrowingCallable isUndecided = () -> assertThat(month).isUndecided();
      switch (month.outcome()) {
        case MET -> assertOnly(isMet, isNotMet, isUndecided);
        case NOT_MET -> assertOnly(isNotMet, isMet, isUndecided);
        default -> assertOnly(isUndecided, isMet, isNotMet);
      }
    }
  }

  private static void assertOnly(ThrowingCallable holds, ThrowingCallable... others) {
    assertThatCode(holds).doesNotThrowAnyException();
    for (ThrowingCallable other : others) {
      assertFails(other);
    }
  }

  private static Answer completed() {
    return JKP.answer(
        Samples.ofSeed(1).one(JkpArbitraries.claims().standingAt(Standing.State.COMPLETED)));
  }

  private static void assertFails(ThrowingCallable assertion) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion);
  }
}
