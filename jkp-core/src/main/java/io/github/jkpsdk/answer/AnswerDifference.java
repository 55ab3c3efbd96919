package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.InterpretationEffect.Change;
import io.github.jkpsdk.answer.InterpretationEffect.Change.What;
import io.github.jkpsdk.answer.InterpretationEffect.Held;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Compares two answers about the same claim and day, place by place. */
final class AnswerDifference {

  /** What one place holds: a term, a day or an amount. */
  private record Place<T>(What what, Function<T, Optional<?>> value) {}

  private static final List<Place<Answer>> OF_VERDICT =
      List.of(new Place<>(What.VERDICT, answer -> Optional.of(answer.verdict().outcome())));

  private static final List<Place<Answer>> OF_STANDING =
      List.of(
          new Place<>(What.PAYER, answer -> answer.verdict().payer()),
          new Place<>(What.STANDING, answer -> Optional.of(answer.standing().state())),
          new Place<>(What.STANDING_REASON, answer -> answer.standing().reason()),
          new Place<>(What.STANDING_SINCE, answer -> answer.standing().since()),
          new Place<>(What.STANDING_UNTIL, answer -> answer.standing().until()));

  private static final List<Place<BenefitMonth>> OF_MONTH =
      List.of(
          new Place<>(What.MONTH_STATUS, month -> Optional.of(month.status())),
          new Place<>(What.MONTH_OUTCOME, month -> Optional.of(month.outcome())));

  private static final List<Place<BenefitMonth>> OF_WINDOW =
      List.of(
          new Place<>(What.WINDOW_OPENS, month -> month.window().flatMap(ClaimWindow::opensOn)),
          new Place<>(What.WINDOW_CLOSES, month -> month.window().map(ClaimWindow::closesOn)),
          new Place<>(What.MONTH_AMOUNT, BenefitMonth::amount));

  private static final List<Place<Answer>> OF_MONEY =
      List.of(
          new Place<>(What.PAID, Answer::paid),
          new Place<>(What.OUTSTANDING, Answer::outstanding),
          new Place<>(What.DOUBTFUL, Answer::doubtful),
          new Place<>(What.ENDED, Answer::ended),
          new Place<>(What.OVERPAID, Answer::overpaid),
          new Place<>(What.LOST, AnswerDifference::lost));

  private static final List<Place<EmployerLiability>> OF_LIABILITY =
      List.of(new Place<>(What.LIABILITY, owed -> Optional.of(owed.amount())));

  private static final List<Place<Deadline>> OF_DEADLINE =
      List.of(
          new Place<>(What.DEADLINE_DUE, Deadline::dueOn),
          new Place<>(What.DEADLINE_STATUS, deadline -> Optional.of(deadline.status())));

  private static final List<Place<NextStep>> OF_STEP =
      List.of(new Place<>(What.STEP_DUE, NextStep::dueOn));

  private final Answer now;
  private final Answer then;
  private final List<Change> changes = new ArrayList<>();

  private AnswerDifference(Answer now, Answer then) {
    this.now = now;
    this.then = then;
  }

  /** What the second answer has otherwise than the first. */
  static List<Change> between(Answer now, Answer then) {
    AnswerDifference difference = new AnswerDifference(now, then);
    difference.compare();
    return difference.changes;
  }

  private void compare() {
    compare(OF_VERDICT, now, then);
    findings(What.FINDING, Optional.empty(), now.verdict().findings(), then.verdict().findings());
    compare(OF_STANDING, now, then);
    for (int index = 0; index < now.months().size(); index++) {
      months(now.months().get(index), then.months().get(index));
    }
    compare(OF_MONEY, now, then);
    pair(
        now.liabilities(),
        then.liabilities(),
        (one, other) -> one.kind() == other.kind(),
        owed -> new Whose(Optional.of(owed.kind().name()), Optional.empty()),
        OF_LIABILITY);
    duties();
  }

  private void duties() {
    pair(
        now.deadlines(),
        then.deadlines(),
        (one, other) ->
            one.duty() == other.duty()
                && one.month().equals(other.month())
                && one.contributionMonth().equals(other.contributionMonth()),
        deadline -> new Whose(Optional.of(deadline.duty().name()), deadline.month()),
        OF_DEADLINE);
    pair(
        now.next(),
        then.next(),
        (one, other) ->
            one.step() == other.step()
                && one.month().equals(other.month())
                && one.contributionMonth().equals(other.contributionMonth()),
        step -> new Whose(Optional.of(step.step().name()), step.month()),
        OF_STEP);
  }

  private void compare(List<Place<Answer>> places, Answer one, Answer other) {
    compare(places, Whose.ALL, Optional.of(one), Optional.of(other));
  }

  private void months(BenefitMonth one, BenefitMonth other) {
    Whose month = new Whose(Optional.empty(), Optional.of(one.month()));
    compare(OF_MONTH, month, Optional.of(one), Optional.of(other));
    findings(What.MONTH_FINDING, month.month, one.findings(), other.findings());
    compare(OF_WINDOW, month, Optional.of(one), Optional.of(other));
  }

  private void findings(
      What what, Optional<Integer> month, List<Finding> ones, List<Finding> others) {
    List<Place<Finding>> outcome =
        List.of(new Place<>(what, finding -> Optional.of(finding.outcome())));
    pair(
        ones,
        others,
        (one, other) -> one.condition() == other.condition(),
        finding -> new Whose(Optional.of(finding.condition().name()), month),
        outcome);
  }

  /** Of which condition, duty, step or liability, and of which month, something is. */
  private record Whose(Optional<String> name, Optional<Integer> month) {
    private static final Whose ALL = new Whose(Optional.empty(), Optional.empty());
  }

  /** Compares what two lists have under the same names; several of one name in their order. */
  private <T> void pair(
      List<T> ones,
      List<T> others,
      BiPredicate<T, T> same,
      Function<T, Whose> whose,
      List<Place<T>> places) {
    List<T> left = new ArrayList<>(others);
    for (T one : ones) {
      compare(places, whose.apply(one), Optional.of(one), taken(left, one, same));
    }
    for (T other : left) {
      compare(places, whose.apply(other), Optional.empty(), Optional.of(other));
    }
  }

  private static <T> Optional<T> taken(List<T> left, T one, BiPredicate<T, T> same) {
    for (ListIterator<T> others = left.listIterator(); others.hasNext(); ) {
      T other = others.next();
      if (same.test(one, other)) {
        others.remove();
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private <T> void compare(List<Place<T>> places, Whose whose, Optional<T> one, Optional<T> other) {
    for (Place<T> place : places) {
      Optional<?> had = one.flatMap(place.value);
      Optional<?> would = other.flatMap(place.value);
      if (!had.equals(would)) {
        changes.add(
            Change.builder()
                .what(place.what)
                .name(whose.name)
                .month(whose.month)
                .now(had.map(AnswerDifference::value))
                .then(would.map(AnswerDifference::value))
                .build());
      }
    }
  }

  private static Held value(Object value) {
    if (value instanceof LocalDate day) {
      return new Held.Day(day);
    }
    return value instanceof Rupiah amount
        ? new Held.Amount(amount)
        : new Held.Term(((Enum<?>) value).name());
  }

  private static Optional<Rupiah> lost(Answer answer) {
    Rupiah sum = Rupiah.ZERO;
    for (LostMonth month : answer.lost()) {
      if (month.amount().isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(month.amount().get());
    }
    return Optional.of(sum);
  }
}
