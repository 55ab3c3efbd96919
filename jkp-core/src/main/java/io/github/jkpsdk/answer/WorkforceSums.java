package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Workforce.DutyOnDay;
import io.github.jkpsdk.answer.Workforce.Later;
import io.github.jkpsdk.answer.Workforce.Owed;
import io.github.jkpsdk.answer.Workforce.Worker;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds up what a planned day would mean for workers. */
final class WorkforceSums {

  private static final Comparator<DutyOnDay> BY_DAY =
      Comparator.<DutyOnDay, LocalDate>comparing(duty -> duty.dueOn().orElse(LocalDate.MAX))
          .thenComparing(DutyOnDay::duty);

  private WorkforceSums() {}

  static Workforce of(Worker worker) {
    Workforce.Builder one = Workforce.builder();
    switch (worker.outcome()) {
      case QUALIFIES -> one.qualifying(1);
      case QUALIFIES_IF_SETTLED -> one.qualifyingIfSettled(1);
      case QUALIFIES_LATER -> one.addLater(new Later(worker.earliest().orElseThrow(), 1));
      case NEVER -> one.never(1);
      case UNDECIDED -> one.undecided(1);
    }
    worker
        .benefit()
        .filter(benefit -> worker.outcome() == Worker.Outcome.QUALIFIES)
        .ifPresent(
            benefit -> {
              one.benefits(benefit);
              one.benefitsPaidFirst(paidFirst(worker));
            });
    return one.owed(
            worker.liabilities().stream()
                .map(owed -> new Owed(owed.kind(), 1, owed.amount()))
                .toList())
        .duties(duties(worker.duties().stream().map(WorkforceSums::ofOne)))
        .build();
  }

  private static DutyOnDay ofOne(Deadline duty) {
    return DutyOnDay.builder().duty(duty.duty()).dueOn(duty.dueOn()).workers(1).build();
  }

  private static List<DutyOnDay> duties(Stream<DutyOnDay> duties) {
    return sum(
        duties,
        duty -> List.of(duty.duty(), duty.dueOn()),
        (first, second) -> first.toBuilder().workers(first.workers() + second.workers()).build(),
        BY_DAY);
  }

  private static Rupiah paidFirst(Worker worker) {
    return worker.liabilities().stream()
        .filter(owed -> owed.kind() == EmployerLiability.Kind.ARREARS)
        .map(EmployerLiability::amount)
        .reduce(Rupiah.ZERO, Rupiah::plus);
  }

  static Workforce of(Workforce one, Workforce two) {
    return Workforce.builder()
        .qualifying(one.qualifying() + two.qualifying())
        .qualifyingIfSettled(one.qualifyingIfSettled() + two.qualifyingIfSettled())
        .never(one.never() + two.never())
        .undecided(one.undecided() + two.undecided())
        .benefits(one.benefits().plus(two.benefits()))
        .benefitsPaidFirst(one.benefitsPaidFirst().plus(two.benefitsPaidFirst()))
        .later(
            sum(
                both(one.later(), two.later()),
                Later::month,
                (first, second) -> new Later(first.month(), first.workers() + second.workers()),
                Comparator.comparing(Later::month)))
        .owed(
            sum(
                both(one.owed(), two.owed()),
                Owed::kind,
                (first, second) ->
                    new Owed(
                        first.kind(),
                        first.workers() + second.workers(),
                        first.amount().plus(second.amount())),
                Comparator.comparing(Owed::kind)))
        .duties(duties(both(one.duties(), two.duties())))
        .build();
  }

  private static <T> Stream<T> both(List<T> one, List<T> two) {
    return Stream.concat(one.stream(), two.stream());
  }

  private static <T, K> List<T> sum(
      Stream<T> parts, Function<T, K> key, BinaryOperator<T> plus, Comparator<T> order) {
    List<T> sums =
        new ArrayList<>(parts.collect(Collectors.toMap(key, part -> part, plus)).values());
    sums.sort(order);
    return sums;
  }
}
