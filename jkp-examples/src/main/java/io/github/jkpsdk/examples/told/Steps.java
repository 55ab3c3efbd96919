package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.NextStep;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.examples.told.Told.Detail;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.AnswerExplanation.Task;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can and should be done, by the worker and by others. */
record Steps(Answer answer, AnswerExplanation words, Detail detail, FoldedContributions folded) {

  /**
   * What the worker can do. The correction that the headline asks for leads, however long it may
   * take; then comes money that is not there.
   *
   * @param isSaid whether it is said that there is nothing to do
   */
  Stream<Item> own(boolean isSaid) {
    List<Item> own =
        Stream.of(
                items(step -> isOwn(step) && isCorrection(step)),
                new UnpaidMonths(answer, folded.texts()).items(),
                items(step -> isOwn(step) && !isCorrection(step)))
            .flatMap(items -> items)
            .toList();
    return own.isEmpty() && isSaid
        ? Stream.of(Item.of(folded.texts().text("nothing")))
        : own.stream();
  }

  Stream<Item> ofOthers() {
    return items(step -> !isOwn(step));
  }

  private Stream<Item> items(Predicate<NextStep> which) {
    List<Task> tasks = words.next();
    List<FoldedContributions.Entry> entries =
        IntStream.range(0, tasks.size())
            .filter(i -> which.test(answer.next().get(i)))
            .mapToObj(i -> entry(answer.next().get(i), tasks.get(i)))
            .toList();
    return folded.items(entries);
  }

  private FoldedContributions.Entry entry(NextStep step, Task task) {
    boolean isFolded =
        detail == Detail.BRIEF && step.dueOn().filter(answer.asOf()::isAfter).isPresent();
    return new FoldedContributions.Entry(task, step.contributionMonth().filter(month -> isFolded));
  }

  private static boolean isOwn(NextStep step) {
    return step.holder() == Duty.Holder.PARTICIPANT;
  }

  private static boolean isCorrection(NextStep step) {
    return step.step() == NextStep.Kind.CORRECT_CLAIM;
  }
}
