package io.github.jkpsdk.jqwik.assertj;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link BenefitMonth}. */
public final class BenefitMonthAssert extends AbstractAssert<BenefitMonthAssert, BenefitMonth> {

  BenefitMonthAssert(BenefitMonth actual) {
    super(actual, BenefitMonthAssert.class);
  }

  /**
   * {@return this, if the month has a status}
   *
   * @param status the status
   */
  public BenefitMonthAssert hasStatus(BenefitMonth.Status status) {
    isNotNull();
    if (actual.status() != status) {
      failWithMessage(
          "expected month %s to be %s but it is %s", actual.month(), status, actual.status());
    }
    return this;
  }

  /** {@return this, if all that the month asks for is met} */
  public BenefitMonthAssert isMet() {
    return hasOutcome(Finding.Outcome.MET);
  }

  /** {@return this, if a condition of the month is not met} */
  public BenefitMonthAssert isNotMet() {
    return hasOutcome(Finding.Outcome.NOT_MET);
  }

  /** {@return this, if no condition of the month is known to fail, and one lacks a fact} */
  public BenefitMonthAssert isUndecided() {
    return hasOutcome(Finding.Outcome.UNDECIDED);
  }

  private BenefitMonthAssert hasOutcome(Finding.Outcome outcome) {
    isNotNull();
    if (actual.outcome() != outcome) {
      failWithMessage(
          "expected month %s to be %s but it is %s, by %s",
          actual.month(), outcome, actual.outcome(), actual.findings());
    }
    return this;
  }

  /**
   * {@return this, if its instalment is of an amount}
   *
   * @param amount the amount
   */
  public BenefitMonthAssert isWorth(Rupiah amount) {
    isNotNull();
    if (!actual.amount().filter(amount::equals).isPresent()) {
      failWithMessage(
          "expected month %s to be worth %s but it is %s", actual.month(), amount, actual.amount());
    }
    return this;
  }

  /**
   * {@return assertions on the finding of one of its conditions}
   *
   * @param condition the condition
   */
  public FindingAssert finding(Condition condition) {
    isNotNull();
    return actual.findings().stream()
        .filter(finding -> finding.condition() == condition)
        .map(FindingAssert::new)
        .findFirst()
        .orElseThrow(
            () ->
                failure(
                    "expected month %s to have a finding of %s but it has %s",
                    actual.month(),
                    condition,
                    actual.findings().stream().map(Finding::condition).toList()));
  }
}
