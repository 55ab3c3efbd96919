package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Tells in a few words each why conditions are not met. */
record WhyText(Answer answer, Wording wording) {

  String of(List<Condition> conditions) {
    return conditions.stream().map(this::of).distinct().collect(Collectors.joining(", "));
  }

  private String of(Condition condition) {
    List<Finding> findings =
        answer.verdict().findings().stream()
            .filter(finding -> finding.condition() == condition)
            .toList();
    return wording.fill(
        "why." + condition, name -> new FindingText(wording).value(findings.get(0).facts(), name));
  }
}
