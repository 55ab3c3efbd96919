package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds how sure a step is, as its duty, else as the condition that it meets, and what it counts.
 */
record BasisOfSteps(Answer answer) {

  Optional<Basis> of(NextStep step) {
    String name = step.step().name();
    Stream<Basis> ofDuty =
        answer.deadlines().stream()
            .filter(duty -> duty.duty().name().equals(name))
            .filter(duty -> duty.month().isEmpty() || duty.month().equals(step.month()))
            .map(Deadline::basis);
    Stream<Finding> ofMonth =
        answer.months().stream()
            .filter(month -> step.month().equals(Optional.of(month.month())))
            .map(BenefitMonth::findings)
            .flatMap(findings -> findings.stream());
    Stream<Basis> ofCondition =
        Stream.concat(ofMonth, answer.verdict().findings().stream())
            .filter(finding -> finding.condition().name().equals(name))
            .map(Finding::basis);
    return Stream.concat(ofDuty, ofCondition).findFirst().or(() -> practice(step));
  }

  /** Whether the law of the month, as it is read, counts companies and no applications. */
  boolean countsCompanies(NextStep step) {
    return step.month().stream()
        .flatMap(month -> answer.months().get(month - 1).findings().stream())
        .filter(finding -> finding.condition() == Condition.JOB_SEARCH)
        .flatMap(finding -> finding.facts().stream())
        .anyMatch(fact -> fact.name().equals("companiesRequired"));
  }

  /** What no text asks for is what the agency does. */
  private static Optional<Basis> practice(NextStep step) {
    return Optional.of(step.citations().isEmpty() ? Basis.PRACTICE : Basis.STATUTE);
  }
}
