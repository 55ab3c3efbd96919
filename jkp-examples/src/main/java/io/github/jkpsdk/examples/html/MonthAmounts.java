package io.github.jkpsdk.examples.html;

import io.github.jkpsdk.benefit.CashBenefit;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.examples.html.PageView.Amount;
import io.github.jkpsdk.examples.html.PageView.Benefit;
import io.github.jkpsdk.examples.told.Amounts;
import io.github.jkpsdk.examples.told.Told;
import io.github.jkpsdk.explanation.AnswerExplanation;
import io.github.jkpsdk.explanation.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The table of the six months. */
record MonthAmounts(Subject subject, Wording wording, UnaryOperator<String> texts) {

  Benefit of(Told told) {
    Optional<CashBenefit> benefit = subject.answer().benefit();
    return new Benefit(
        benefit.filter(CashBenefit::hypothetical).isPresent() && !subject.amounts().isHopeless(),
        told.words().months().stream().map(this::amount).toList(),
        subject.amounts().total().map(wording::amount).orElse(""),
        benefit.map(CashBenefit::countedWage).map(wording::amount).orElse(""));
  }

  private Amount amount(AnswerExplanation.Month explained) {
    BenefitMonth month = explained.month();
    return new Amount(
        look(month),
        month.month(),
        days(month),
        explained.status(),
        subject.amounts().of(month).isEmpty()
            ? ""
            : month.rate().map(MonthAmounts::percent).orElse(""),
        subject.amounts().of(month).map(wording::amount).orElse("–"));
  }

  /** What was lost looks lost, what only ended does not. */
  private static String look(BenefitMonth month) {
    if (month.lossReason().isPresent()) {
      return "lost";
    }
    return Amounts.isLost(month) ? "over" : "due";
  }

  /** The day of payment; before it the window, where it is known or still to come. */
  private String days(BenefitMonth month) {
    return month
        .paidOn()
        .map(day -> "✓ " + wording.day(day))
        .or(() -> month.window().filter(window -> !Amounts.isOver(month)).map(this::window))
        .orElse(Amounts.isLost(month) ? "" : texts.apply("windowUnknown"));
  }

  private String window(ClaimWindow window) {
    return window
        .opensOn()
        .map(day -> wording.days(day, window.closesOn()))
        .orElseGet(() -> wording.daysUntil(window.closesOn()));
  }

  private static String percent(BigDecimal rate) {
    return rate.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
  }
}
