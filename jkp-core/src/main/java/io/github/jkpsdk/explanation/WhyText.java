package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.verdict.Condition;
import java.util.List;
import java.util.stream.Collectors;

/** Tells in a few words each why conditions are not met. */
record WhyText(Answer answer, Wording wording) {

  String of(List<Condition> conditions) {
    return conditions.stream().map(this::of).distinct().collect(Collectors.joining(", "));
  }

  private String of(Condition condition) {
    return wording.fill(
        "why." + condition,
        name -> new FindingText(wording).value(answer.verdict().finding(condition).facts(), name));
  }
}
