package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Which duties and windows are told, beside those that are to be done next, and the windows ahead,
 * which stand with the months.
 */
record Duties(Answer answer, AnswerExplanation words, Detail detail) {

  List<FoldedContributions.Entry> told() {
    return entries((deadline, task) -> detail == Detail.ALL || isTold(deadline, task));
  }

  /** Those that are told, in the order of the answer. */
  List<FoldedContributions.Entry> entries(BiPredicate<Deadline, Task> isTold) {
    List<Task> tasks = words.deadlines();
    List<Deadline> deadlines = answer.deadlines();
    return IntStream.range(0, deadlines.size())
        .filter(i -> isTold.test(deadlines.get(i), tasks.get(i)))
        .mapToObj(i -> entry(deadlines.get(i), tasks.get(i)))
        .toList();
  }

  private FoldedContributions.Entry entry(Deadline deadline, Task task) {
    boolean isFolded = detail == Detail.BRIEF && deadline.status() == Deadline.Status.PASSED;
    return new FoldedContributions.Entry(
        task, deadline.contributionMonth().filter(month -> isFolded));
  }

  /** What the worker did not do any more is told with the months. */
  private boolean isOfTheDead(Deadline deadline) {
    return deadline.holder() == Duty.Holder.PARTICIPANT
        && deadline.status() == Deadline.Status.PASSED
        && answer.standing().reason().equals(Optional.of(Standing.Reason.DEATH));
  }

  private boolean isTold(Deadline deadline, Task task) {
    boolean isInTheTable =
        deadline.duty().isFiling() && deadline.status() == Deadline.Status.UPCOMING;
    return deadline.status() != Deadline.Status.VOID
        && !isInTheTable
        && !isOfTheDead(deadline)
        && words.next().stream().noneMatch(step -> step.duty().equals(task.duty()));
  }
}
