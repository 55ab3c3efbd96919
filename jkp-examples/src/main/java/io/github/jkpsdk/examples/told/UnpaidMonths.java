package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a worker can do about a payment that others owe and that is not there. */
record UnpaidMonths(Answer answer, ToldTexts texts) {

  Stream<Item> items() {
    return Stream.of(
            item("ask.agency", UnpaidMonths::isOverdue),
            item("ask.employer", UnpaidMonths::isDemanded))
        .flatMap(items -> items);
  }

  private Stream<Item> item(String key, Predicate<Deadline> isUnpaid) {
    List<String> months =
        answer.deadlines().stream()
            .filter(deadline -> deadline.duty() == Duty.PAY_INSTALMENT)
            .filter(isUnpaid)
            .map(deadline -> texts.text("nth") + deadline.month().orElseThrow())
            .toList();
    return months.isEmpty()
        ? Stream.empty()
        : Stream.of(Item.of(texts.fill(key, Map.of("months", String.join(", ", months)))));
  }

  private static boolean isOverdue(Deadline deadline) {
    return deadline.holder() == Duty.Holder.BPJS_KETENAGAKERJAAN
        && deadline.status() == Deadline.Status.PASSED;
  }

  /** An employer who pays first has no day to do it by. */
  private static boolean isDemanded(Deadline deadline) {
    return deadline.holder() == Duty.Holder.EMPLOYER && deadline.status() == Deadline.Status.OPEN;
  }
}
