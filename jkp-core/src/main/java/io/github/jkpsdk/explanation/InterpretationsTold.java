package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.verdict.Finding;
import java.util.List;
import java.util.stream.Stream;

/** On which interpretations an answer rests, as far as they are told to people. */
final class InterpretationsTold {

  private InterpretationsTold() {}

  /** Those of months, duties and liabilities; who is not entitled is told none of windows. */
  static Stream<Interpretation> besideTheVerdict(Answer answer) {
    boolean isEntitled = answer.standing().state() != Standing.State.NOT_ENTITLED;
    Stream<List<Interpretation>> ofMonths =
        answer.months().stream()
            .filter(month -> isEntitled)
            .flatMap(month -> month.findings().stream())
            .map(Finding::interpretations);
    Stream<List<Interpretation>> ofDuties =
        answer.deadlines().stream()
            .filter(deadline -> isEntitled || deadline.status() != Deadline.Status.VOID)
            .map(Deadline::interpretations);
    Stream<List<Interpretation>> ofLiabilities =
        answer.liabilities().stream().map(EmployerLiability::interpretations);
    return Stream.of(ofMonths, ofDuties, ofLiabilities)
        .flatMap(lists -> lists)
        .flatMap(List::stream);
  }
}
