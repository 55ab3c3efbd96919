package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Answer.LostMonth;
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
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares two answers about the same claim and day, place by place. */
final class AnswerDifference {

  /** What one place holds: a term, a day or an amount. */
  private record Place<T>(What what, Function<T, @Nullable Object> value) {}

  private static final List<Place<Answer>> OF_VERDICT =
      List.of(new Place<>(What.VERDICT, answer -> answer.verdict().outcome()));

  private static final List<Place<Answer>> OF_STANDING =
      List.of(
          new Place<>(What.PAYER, answer -> answer.verdict().payer().orElse(null)),
          new Place<>(What.STANDING, answer -> answer.standing().state()),
          new Place<>(What.STANDING_REASON, answer -> answer.standing().reason().orElse(null)),
          new Place<>(What.STANDING_SINCE, answer -> answer.standing().since().orElse(null)),
          new Place<>(What.STANDING_UNTIL, answer -> answer.standing().until().orElse(null)));

  private static final List<Place<Finding>> OF_FINDING =
      List.of(new Place<>(What.FINDING, Finding::outcome));

  private static final List<Place<BenefitMonth>> OF_MONTH =
      List.of(
          new Place<>(What.MONTH_STATUS, BenefitMonth::status),
          new Place<>(What.MONTH_OUTCOME, BenefitMonth::outcome));

  private static final List<Place<Finding>> OF_MONTH_FINDING =
      List.of(new Place<>(What.MONTH_FINDING, Finding::outcome));

  private static final List<Place<BenefitMonth>> OF_WINDOW =
      List.of(
          new Place<>(
              What.WINDOW_OPENS,
              month -> month.window().flatMap(ClaimWindow::opensOn).orElse(null)),
          new Place<>(
              What.WINDOW_CLOSES, month -> month.window().map(ClaimWindow::closesOn).orElse(null)),
          new Place<>(What.MONTH_AMOUNT, month -> month.amount().orElse(null)));

  private static final List<Place<Answer>> OF_MONEY =
      List.of(
          new Place<>(What.PAID, answer -> answer.paid().orElse(null)),
          new Place<>(What.OUTSTANDING, answer -> answer.outstanding().orElse(null)),
          new Place<>(What.DOUBTFUL, answer -> answer.doubtful().orElse(null)),
          new Place<>(What.ENDED, answer -> answer.ended().orElse(null)),
          new Place<>(What.OVERPAID, answer -> answer.overpaid().orElse(null)),
          new Place<>(What.LOST, AnswerDifference::lost));

  private static final List<Place<EmployerLiability>> OF_LIABILITY =
      List.of(new Place<>(What.LIABILITY, EmployerLiability::amount));

  private static final List<Place<Deadline>> OF_DEADLINE =
      List.of(
          new Place<>(What.DEADLINE_DUE, deadline -> deadline.dueOn().orElse(null)),
          new Place<>(What.DEADLINE_STATUS, Deadline::status));

  private static final List<Place<NextStep>> OF_STEP =
      List.of(new Place<>(What.STEP_DUE, step -> step.dueOn().orElse(null)));

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
    compare(OF_VERDICT, now, then, answer -> Change.builder());
    for (Finding finding : now.verdict().findings()) {
      compare(
          OF_FINDING,
          finding,
          then.verdict().finding(finding.condition()),
          of -> Change.builder().name(of.condition().name()));
    }
    compare(OF_STANDING, now, then, answer -> Change.builder());
    for (int index = 0; index < now.months().size(); index++) {
      months(now.months().get(index), then.months().get(index));
    }
    compare(OF_MONEY, now, then, answer -> Change.builder());
    liabilities();
    duties();
    steps();
  }

  private void months(BenefitMonth one, BenefitMonth other) {
    int number = one.month();
    compare(OF_MONTH, one, other, month -> Change.builder().month(number));
    pair(
        one.findings(),
        other.findings(),
        (finding, otherwise) -> finding.condition() == otherwise.condition(),
        OF_MONTH_FINDING,
        finding -> Change.builder().month(number).name(finding.condition().name()));
    compare(OF_WINDOW, one, other, month -> Change.builder().month(number));
  }

  private void liabilities() {
    pair(
        now.liabilities(),
        then.liabilities(),
        (one, other) -> one.kind() == other.kind(),
        OF_LIABILITY,
        owed -> Change.builder().name(owed.kind().name()));
  }

  private void duties() {
    pair(
        now.deadlines(),
        then.deadlines(),
        (one, other) ->
            one.duty() == other.duty()
                && one.month().equals(other.month())
                && one.contributionMonth().equals(other.contributionMonth()),
        OF_DEADLINE,
        deadline ->
            Change.builder()
                .name(deadline.duty().name())
                .month(deadline.month())
                .contributionMonth(deadline.contributionMonth()));
  }

  private void steps() {
    pair(
        now.next(),
        then.next(),
        (one, other) ->
            one.step() == other.step()
                && one.month().equals(other.month())
                && one.contributionMonth().equals(other.contributionMonth()),
        OF_STEP,
        step ->
            Change.builder()
                .name(step.step().name())
                .month(step.month())
                .contributionMonth(step.contributionMonth()));
  }

  /**
   * Compares what two lists have under the same names; several of one name in their order. Mostly
   * both have the same names in the same order.
   */
  private <T> void pair(
      List<T> ones,
      List<T> others,
      BiPredicate<T, T> same,
      List<Place<T>> places,
      Function<T, Change.Builder> of) {
    int alike = 0;
    while (alike < Math.min(ones.size(), others.size())
        && same.test(ones.get(alike), others.get(alike))) {
      compare(places, ones.get(alike), others.get(alike), of);
      alike++;
    }
    List<T> left = new ArrayList<>(others.subList(alike, others.size()));
    for (T one : ones.subList(alike, ones.size())) {
      compare(places, one, taken(left, one, same), of);
    }
    for (T other : left) {
      compare(places, null, other, of);
    }
  }

  private static <T> @Nullable T taken(List<T> left, T one, BiPredicate<T, T> same) {
    for (int index = 0; index < left.size(); index++) {
      if (same.test(one, left.get(index))) {
        return left.remove(index);
      }
    }
    return null;
  }

  private <T> void compare(
      List<Place<T>> places, @Nullable T one, @Nullable T other, Function<T, Change.Builder> of) {
    for (Place<T> place : places) {
      Object had = one == null ? null : place.value.apply(one);
      Object would = other == null ? null : place.value.apply(other);
      if (!Objects.equals(had, would)) {
        changes.add(
            of.apply(one == null ? Objects.requireNonNull(other) : one)
                .what(place.what)
                .now(held(had))
                .then(held(would))
                .build());
      }
    }
  }

  private static Optional<Held> held(@Nullable Object value) {
    return value == null ? Optional.empty() : Optional.of(value(value));
  }

  private static Held value(Object value) {
    if (value instanceof LocalDate day) {
      return new Held.Day(day);
    }
    return value instanceof Rupiah amount
        ? new Held.Amount(amount)
        : new Held.Term(((Enum<?>) value).name());
  }

  private static @Nullable Rupiah lost(Answer answer) {
    Rupiah sum = Rupiah.ZERO;
    for (LostMonth month : answer.lost()) {
      if (month.amount().isEmpty()) {
        return null;
      }
      sum = sum.plus(month.amount().get());
    }
    return sum;
  }
}
