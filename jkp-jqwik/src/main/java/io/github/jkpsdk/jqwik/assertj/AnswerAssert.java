package io.github.jkpsdk.jqwik.assertj;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.money.Rupiah;
import org.assertj.core.api.AbstractAssert;

/** Assertions on an {@link Answer}. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

  AnswerAssert(Answer actual) {
    super(actual, AnswerAssert.class);
  }

  /**
   * {@return this, if the job loss stands so}
   *
   * @param state where it stands
   */
  public AnswerAssert standsAt(Standing.State state) {
    isNotNull();
    if (actual.standing().state() != state) {
      failWithMessage(
          "expected the claim to stand at %s on %s but it stands at %s, unmet %s",
          state, actual.asOf(), actual.standing().state(), actual.standing().unmet());
    }
    return this;
  }

  /**
   * {@return this, if there is a next step of a kind}
   *
   * @param kind what is to be done
   */
  public AnswerAssert asksFor(NextStep.Kind kind) {
    isNotNull();
    if (actual.next().stream().noneMatch(step -> step.step() == kind)) {
      failWithMessage(
          "expected %s among the next steps but they are %s",
          kind, actual.next().stream().map(NextStep::step).toList());
    }
    return this;
  }

  /**
   * {@return this, if so much can still be had}
   *
   * @param amount the amount
   */
  public AnswerAssert hasOutstanding(Rupiah amount) {
    isNotNull();
    if (!actual.outstanding().filter(amount::equals).isPresent()) {
      failWithMessage("expected %s to be outstanding but it is %s", amount, actual.outstanding());
    }
    return this;
  }

  /**
   * {@return this, if so much was paid}
   *
   * @param amount the amount
   */
  public AnswerAssert hasPaid(Rupiah amount) {
    isNotNull();
    if (!actual.paid().filter(amount::equals).isPresent()) {
      failWithMessage("expected %s to be paid but it is %s", amount, actual.paid());
    }
    return this;
  }

  /** {@return assertions on its verdict} */
  public VerdictAssert verdict() {
    isNotNull();
    return new VerdictAssert(actual.verdict());
  }

  /**
   * {@return assertions on a benefit month}
   *
   * @param month 1 to 6
   * @throws IndexOutOfBoundsException if there is no such month
   */
  public BenefitMonthAssert month(int month) {
    isNotNull();
    return new BenefitMonthAssert(actual.months().get(month - 1));
  }
}
