package io.github.jkpsdk.explanation;

import io.github.jkpsdk.answer.Answer;
import io.github.jkpsdk.answer.Standing;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what became of the money of a month, and of a claim that was rejected. */
record MonthText(Answer answer, BenefitMonth month, Wording wording) {

  private static final Set<BenefitMonth.Status> NOT_PAID =
      EnumSet.of(
          BenefitMonth.Status.NOT_OPEN,
          BenefitMonth.Status.OPEN,
          BenefitMonth.Status.FILED,
          BenefitMonth.Status.REJECTED);

  private static final Set<BenefitMonth.Status> CANNOT_BE_HAD =
      EnumSet.of(
          BenefitMonth.Status.MISSED, BenefitMonth.Status.ENDED, BenefitMonth.Status.NOT_ENTITLED);

  private static final Set<BenefitMonth.Status> FILED =
      EnumSet.of(BenefitMonth.Status.FILED, BenefitMonth.Status.REJECTED);

  /** When it is filed or was paid, how it stands, and what it brings or brought. */
  String sentence() {
    String days =
        month.paidOn().map(wording::day).or(this::window).map(told -> ", " + told).orElse("");
    String amount =
        month
            .paidAmount()
            .or(() -> month.amount().filter(due -> !CANNOT_BE_HAD.contains(month.status())))
            .map(told -> ", " + wording.amount(told))
            .orElse("");
    return wording.fill(
        "month.sentence",
        name ->
            switch (name) {
              case "month" -> Integer.toString(month.month());
              case "days" -> days;
              case "status" -> wording.text("status." + month.status());
              default -> amount;
            });
  }

  private Optional<String> window() {
    return month
        .window()
        .map(
            window ->
                window
                    .opensOn()
                    .map(first -> wording.period(first, window.closesOn()))
                    .orElseGet(() -> wording.daysUntil(window.closesOn())));
  }

  /** What is odd about its payment. */
  Stream<String> sentences() {
    return Stream.of(
            rejected(),
            doubt().map(this::fill),
            month.returnedOn().map(day -> returned()),
            month.overpaid().map(amount -> sentence("overpaid", amount)),
            month.recovered().map(amount -> sentence("recovered", amount)))
        .flatMap(Optional::stream);
  }

  private Optional<String> rejected() {
    return month
        .note()
        .filter(note -> month.status() == BenefitMonth.Status.REJECTED)
        .map(note -> fill("payment.rejected"));
  }

  /** Why what can still be paid is doubtful. */
  private Optional<String> doubt() {
    Standing.State state = answer.standing().state();
    if (state == Standing.State.NOT_ENTITLED) {
      return Optional.of("doubtful.notEntitled").filter(why -> FILED.contains(month.status()));
    }
    if (!NOT_PAID.contains(month.status())) {
      return Optional.empty();
    }
    if (state == Standing.State.ENDED && FILED.contains(month.status())) {
      return Optional.of("doubtful.ended");
    }
    if (month.status() == BenefitMonth.Status.REJECTED && isWindowOver()) {
      return Optional.of("doubtful.rejected");
    }
    if (month.outcome() != Finding.Outcome.NOT_MET) {
      return Optional.empty();
    }
    return Optional.of(isFiledTooEarly() ? "doubtful.early" : "doubtful.condition");
  }

  /** Filed before its window, which is not over: what is rejected can still be filed anew in it. */
  private boolean isFiledTooEarly() {
    return month.status() == BenefitMonth.Status.FILED
        && !isWindowOver()
        && opensOn().isPresent()
        && month.filedOn().filter(day -> day.isBefore(opensOn().get())).isPresent();
  }

  private Optional<LocalDate> opensOn() {
    return month.window().flatMap(ClaimWindow::opensOn);
  }

  private boolean isWindowOver() {
    return month.window().filter(window -> answer.asOf().isAfter(window.closesOn())).isPresent();
  }

  private String returned() {
    return fill(month.note().isPresent() ? "payment.returned.note" : "payment.returned");
  }

  private String fill(String key) {
    return wording.fill(
        key,
        name ->
            switch (name) {
              case "month" -> Integer.toString(month.month());
              case "filedOn" -> wording.day(month.filedOn().orElseThrow());
              case "opensOn" -> wording.day(opensOn().orElseThrow());
              case "closesOn" -> wording.day(month.window().orElseThrow().closesOn());
              case "paidOn" -> wording.day(month.returnedPaymentOn().orElseThrow());
              case "returnedOn" -> wording.day(month.returnedOn().orElseThrow());
              case "note" -> ForeignText.quoted(month.note().orElseThrow());
              default -> throw new IllegalArgumentException("there is no " + name + " for " + key);
            });
  }

  private String sentence(String kind, Rupiah amount) {
    return wording.fill(
        "payment." + kind,
        name ->
            switch (name) {
              case "month" -> Integer.toString(month.month());
              case "amount" -> wording.amount(amount);
              default ->
                  month.paidAmount().map(wording::amount).orElse(wording.text("unknown.amount"));
            });
  }
}
