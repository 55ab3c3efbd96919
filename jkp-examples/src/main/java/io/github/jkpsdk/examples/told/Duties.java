package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which duties and windows are told, beside those that are to be done next, and the windows ahead,
 * which stand with the months.
 */
record Duties(Answer answer, AnswerExplanation words, Detail detail) {

  Stream<Task> told() {
    List<Task> tasks = words.deadlines();
    List<Deadline> deadlines = answer.deadlines();
    return IntStream.range(0, deadlines.size())
        .filter(i -> detail == Detail.ALL || isTold(deadlines.get(i), tasks.get(i)))
        .mapToObj(tasks::get);
  }

  private boolean isTold(Deadline deadline, Task task) {
    boolean isInTheTable =
        deadline.duty().isFiling() && deadline.status() == Deadline.Status.UPCOMING;
    return deadline.status() != Deadline.Status.VOID
        && !isInTheTable
        && words.next().stream().noneMatch(step -> step.duty().equals(task.duty()));
  }
}
