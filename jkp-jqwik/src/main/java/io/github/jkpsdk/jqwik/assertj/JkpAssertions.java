package io.github.jkpsdk.jqwik.assertj;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;

/** Where assertions on answers begin; to be imported statically, beside those of AssertJ. */
public final class JkpAssertions {

  private JkpAssertions() {}

  /**
   * {@return assertions on a verdict}
   *
   * @param actual the verdict
   */
  public static VerdictAssert assertThat(Verdict actual) {
    return new VerdictAssert(actual);
  }

  /**
   * {@return assertions on a finding}
   *
   * @param actual the finding
   */
  public static FindingAssert assertThat(Finding actual) {
    return new FindingAssert(actual);
  }

  /**
   * {@return assertions on an answer}
   *
   * @param actual the answer
   */
  public static AnswerAssert assertThat(Answer actual) {
    return new AnswerAssert(actual);
  }

  /**
   * {@return assertions on a benefit month}
   *
   * @param actual the month
   */
  public static BenefitMonthAssert assertThat(BenefitMonth actual) {
    return new BenefitMonthAssert(actual);
  }
}
