package io.github.jkpsdk.claim;

import io.github.jkpsdk.verdict.ConditionInForce;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Grounds;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition that is fulfilled by doing something once, up to the closing day of the month's
 * window: open until then, and what is done later stays too late.
 *
 * @param law the condition as the law in force has it
 * @param fact what the day on which it was done is called
 */
record OnceDone(ConditionInForce law, String fact) {

  MonthFinding assess(@Nullable LocalDate doneOn, MonthQuestion question) {
    LocalDate last = question.closesOn();
    if (doneOn != null && (last == null || !doneOn.isAfter(last))) {
      ConditionInForce resting = isBeforeWindow(doneOn, question) ? law : resting(question);
      return MonthFinding.met(resting, doneOn, () -> List.of(Fact.of(fact, doneOn)));
    }
    if (last == null) {
      return MonthFinding.of(
          resting(question), Outcome.UNDECIDED, Grounds.NONE.missing(question.missingForDays()));
    }
    if (doneOn != null) {
      return MonthFinding.of(
          resting(question),
          Outcome.NOT_MET,
          () -> List.of(Fact.of("lateOn", doneOn), Fact.of("lastDay", last)));
    }
    return question.asOf().isAfter(last)
        ? MonthFinding.of(
            resting(question), Outcome.NOT_MET, () -> List.of(Fact.of("lastDay", last)))
        : MonthFinding.of(
            resting(question), Outcome.UNDECIDED, () -> List.of(Fact.of("openUntil", last)));
  }

  /** In time however the days of the window are counted. */
  private static boolean isBeforeWindow(LocalDate doneOn, MonthQuestion question) {
    return question.window() != null
        && question.window().opensOn().filter(doneOn::isAfter).isEmpty();
  }

  private ConditionInForce resting(MonthQuestion question) {
    return law.restingOn(question.interpretationsOfLastDay());
  }
}
