package io.github.jkpsdk.jqwik.assertj;

import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a {@link Finding}. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

  private final @Nullable VerdictAssert verdict;

  FindingAssert(Finding actual) {
    super(actual, FindingAssert.class);
    verdict = null;
  }

  FindingAssert(Finding actual, VerdictAssert verdict) {
    super(actual, FindingAssert.class);
    this.verdict = verdict;
  }

  /** {@return this, if the condition is met} */
  public FindingAssert isMet() {
    return hasOutcome(Finding.Outcome.MET);
  }

  /** {@return this, if the condition is not met} */
  public FindingAssert isNotMet() {
    return hasOutcome(Finding.Outcome.NOT_MET);
  }

  /** {@return this, if the condition lacks a fact} */
  public FindingAssert isUndecided() {
    return hasOutcome(Finding.Outcome.UNDECIDED);
  }

  /** {@return this, if the condition is not asked} */
  public FindingAssert isNotApplicable() {
    return hasOutcome(Finding.Outcome.NOT_APPLICABLE);
  }

  private FindingAssert hasOutcome(Finding.Outcome outcome) {
    isNotNull();
    if (actual.outcome() != outcome) {
      failWithMessage(
          "expected %s to be %s but it is %s, by %s, missing %s",
          actual.condition(), outcome, actual.outcome(), actual.facts(), actual.missingFacts());
    }
    return this;
  }

  /**
   * {@return this, if the finding rests on a fact}
   *
   * @param fact the fact, with its value
   */
  public FindingAssert restsOn(Fact fact) {
    isNotNull();
    if (!actual.facts().contains(fact)) {
      failWithMessage(
          "expected %s to rest on %s but it rests on %s", actual.condition(), fact, actual.facts());
    }
    return this;
  }

  /**
   * {@return this, if the finding cites a text, or a place in it}
   *
   * @param citation the text, such as {@code PP 6/2025}, {@code PP 6/2025 Pasal 19} or {@code PP
   *     6/2025 Pasal 19 ayat (3)}
   */
  public FindingAssert cites(String citation) {
    isNotNull();
    String wanted = LegalCitation.parse(citation).toString();
    if (actual.citations().stream().noneMatch(cited -> (cited + " ").startsWith(wanted + " "))) {
      failWithMessage(
          "expected %s to cite %s but it cites %s", actual.condition(), wanted, actual.citations());
    }
    return this;
  }

  /**
   * {@return the assertions on the verdict that the finding was taken from}
   *
   * @throws IllegalStateException if the finding was given alone
   */
  public VerdictAssert and() {
    if (verdict == null) {
      throw new IllegalStateException("the finding was given alone; there is no verdict to go on");
    }
    return verdict;
  }
}
