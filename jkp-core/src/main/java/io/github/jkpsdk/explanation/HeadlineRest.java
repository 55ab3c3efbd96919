package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a headline must not hide beside the month it is about. */
record HeadlineRest(Answer answer, Wording wording) {

  private static final Set<Standing.State> GOING_ON =
      EnumSet.of(Standing.State.RUNNING, Standing.State.REJECTED);

  private static final Set<BenefitMonth.Status> AWAITED =
      EnumSet.of(BenefitMonth.Status.FILED, BenefitMonth.Status.AWAITING_PAYMENT);

  /** The months that were lost just before the one that comes next. */
  Stream<String> before() {
    List<Integer> lost = answer.lost().stream().map(LostMonth::month).toList();
    return GOING_ON.contains(answer.standing().state())
        ? lost(lostBefore(answer.standing().month().orElseThrow(), lost))
        : Stream.empty();
  }

  /** As many in a row as were lost, ascending. */
  private static List<Integer> lostBefore(int month, List<Integer> lost) {
    return lost.stream()
        .filter(one -> one < month)
        .filter(one -> lost.containsAll(IntStream.range(one, month).boxed().toList()))
        .toList();
  }

  /**
   * When the month is paid, then one sentence for each other month that is short or was rejected,
   * for what was lost of a claim that is completed, for what the company owes, and for what else
   * can be claimed.
   */
  Stream<String> sentences() {
    return Stream.of(
            answer.deadlines().stream().filter(this::isAwaited).flatMap(this::payment),
            answer.deadlines().stream().filter(this::isShort).map(this::shortfall),
            answer.months().stream().filter(this::isRejectedForGood).map(this::rejected),
            lost(lostOfCompleted()),
            answer.liabilities().stream().map(this::owed),
            otherClaim())
        .flatMap(sentences -> sentences);
  }

  private List<Integer> lostOfCompleted() {
    return answer.standing().state() == Standing.State.COMPLETED
        ? answer.lost().stream().map(LostMonth::month).toList()
        : List.of();
  }

  private Stream<String> lost(List<Integer> months) {
    String key = months.size() == 1 ? "headline.lost" : "headline.lost.several";
    return months.isEmpty()
        ? Stream.empty()
        : Stream.of(wording.fill(key, name -> LostText.months(months, wording)));
  }

  private boolean isAwaited(Deadline deadline) {
    return deadline.duty() == Duty.PAY_INSTALMENT
        && deadline.month().equals(answer.standing().month())
        && AWAITED.contains(answer.months().get(deadline.month().orElseThrow() - 1).status());
  }

  private Stream<String> payment(Deadline deadline) {
    String key = "headline.payment";
    return switch (deadline.status()) {
      case UPCOMING, OPEN -> dated(key, deadline);
      case PASSED -> dated(key + ".PASSED", deadline);
      case DONE, VOID -> Stream.empty();
    };
  }

  private Stream<String> dated(String key, Deadline deadline) {
    return deadline.dueOn().stream().map(day -> wording.fill(key, name -> wording.day(day)));
  }

  private Stream<String> otherClaim() {
    return answer.standing().state() == Standing.State.NOT_ENTITLED
        ? answer.remedies().stream()
            .flatMap(remedies -> remedies.otherClaims().stream().limit(1))
            .map(new RemedyText(wording)::name)
            .map(claim -> wording.fill("headline.otherClaim", name -> claim))
        : Stream.empty();
  }

  private boolean isOther(int month) {
    return answer.standing().month().filter(told -> told == month).isEmpty();
  }

  /** What nobody has to pay any more is not told. */
  private boolean isShort(Deadline deadline) {
    return deadline.duty() == Duty.PAY_INSTALMENT
        && deadline.shortfall().isPresent()
        && deadline.status() != Deadline.Status.VOID
        && isOther(deadline.month().orElseThrow());
  }

  private String shortfall(Deadline deadline) {
    return wording.fill(
        "headline.short",
        name ->
            name.equals("month")
                ? deadline.month().orElseThrow().toString()
                : wording.amount(deadline.shortfall().orElseThrow()));
  }

  private boolean isRejectedForGood(BenefitMonth month) {
    LocalDate asOf = answer.asOf();
    return GOING_ON.contains(answer.standing().state())
        && month.status() == BenefitMonth.Status.REJECTED
        && isOther(month.month())
        && month.window().filter(window -> asOf.isAfter(window.closesOn())).isPresent();
  }

  private String rejected(BenefitMonth month) {
    return wording.fill("headline.rejected", name -> Integer.toString(month.month()));
  }

  private String owed(EmployerLiability owed) {
    return wording.fill(
        Explanation.key("headline." + owed.kind(), owed, answer.verdict()),
        name -> wording.amount(owed.amount()));
  }
}
