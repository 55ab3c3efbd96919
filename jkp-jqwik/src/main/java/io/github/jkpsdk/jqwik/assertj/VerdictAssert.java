package io.github.jkpsdk.jqwik.assertj;

import io.github.jkpsdk.verdict.BenefitPayer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Verdict;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a {@link Verdict}; a failure tells every finding that is not met. */
public final class VerdictAssert extends AbstractAssert<VerdictAssert, Verdict> {

  VerdictAssert(Verdict actual) {
    super(actual, VerdictAssert.class);
  }

  /** {@return this, if every condition that applies is met} */
  public VerdictAssert isEntitled() {
    return hasOutcome(Verdict.Outcome.ELIGIBLE);
  }

  /** {@return this, if a condition is not met} */
  public VerdictAssert isNotEntitled() {
    return hasOutcome(Verdict.Outcome.NOT_ELIGIBLE);
  }

  /** {@return this, if no condition is known to fail, and at least one lacks a fact} */
  public VerdictAssert isUndecided() {
    return hasOutcome(Verdict.Outcome.UNDECIDED);
  }

  private VerdictAssert hasOutcome(Verdict.Outcome outcome) {
    isNotNull();
    if (actual.outcome() != outcome) {
      failWithMessage(
          "expected the outcome on %s to be %s but it is %s: %s",
          actual.asOf(), outcome, actual.outcome(), reasons());
    }
    return this;
  }

  /**
   * {@return this, if these conditions and no others are not met}
   *
   * @param conditions the conditions, in any order; none for none
   */
  public VerdictAssert failsExactly(Condition... conditions) {
    isNotNull();
    List<Condition> failed = conditions(Finding.Outcome.NOT_MET);
    if (!failed.equals(Arrays.stream(conditions).distinct().sorted().toList())) {
      failWithMessage(
          "expected exactly %s not to be met but %s are not: %s",
          Arrays.toString(conditions), failed, reasons());
    }
    return this;
  }

  /**
   * {@return this, if it is known who pays first, and it is this one}
   *
   * @param payer who pays
   */
  public VerdictAssert isPaidFirstBy(BenefitPayer payer) {
    isNotNull();
    if (!actual.payer().filter(payer::equals).isPresent()) {
      failWithMessage("expected %s to pay first but it is %s", payer, actual.payer());
    }
    return this;
  }

  /**
   * {@return this, if a fact is missing}
   *
   * @param path where the fact stands in a case, such as {@code participant.birthDate}
   */
  public VerdictAssert lacks(String path) {
    isNotNull();
    if (!actual.missingFacts().contains(path)) {
      failWithMessage("expected %s to be missing but missing are %s", path, actual.missingFacts());
    }
    return this;
  }

  /**
   * {@return assertions on the finding of a condition; {@link FindingAssert#and()} comes back}
   *
   * @param condition the condition
   */
  public FindingAssert finding(Condition condition) {
    isNotNull();
    return new FindingAssert(actual.finding(condition), this);
  }

  private List<Condition> conditions(Finding.Outcome outcome) {
    return actual.findings().stream()
        .filter(finding -> finding.outcome() == outcome)
        .map(Finding::condition)
        .sorted()
        .toList();
  }

  private String reasons() {
    return "not met "
        + conditions(Finding.Outcome.NOT_MET)
        + ", undecided "
        + conditions(Finding.Outcome.UNDECIDED)
        + ", missing "
        + actual.missingFacts();
  }
}
