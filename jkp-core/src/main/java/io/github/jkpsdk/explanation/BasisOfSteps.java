package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds how sure a step is: as its duty, else as the condition that it meets. */
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

  /** What no text asks for is what the agency does. */
  private static Optional<Basis> practice(NextStep step) {
    return Optional.of(step.citations().isEmpty() ? Basis.PRACTICE : Basis.STATUTE);
  }
}
