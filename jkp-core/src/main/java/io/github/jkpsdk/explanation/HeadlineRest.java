package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.benefit.EmployerLiability;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** What a headline must not hide beside the month it is about. */
record HeadlineRest(Answer answer, Wording wording) {

  private static final Set<Standing.State> GOING_ON =
      EnumSet.of(Standing.State.RUNNING, Standing.State.REJECTED);

  /** One sentence for each month that is short or was rejected, and for what the company owes. */
  Stream<String> sentences(boolean isOwedTold) {
    return Stream.of(
            answer.deadlines().stream().filter(this::isShort).map(this::shortfall),
            answer.months().stream().filter(this::isRejectedForGood).map(this::rejected),
            answer.liabilities().stream().filter(owed -> !isOwedTold).map(this::owed))
        .flatMap(sentences -> sentences);
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
