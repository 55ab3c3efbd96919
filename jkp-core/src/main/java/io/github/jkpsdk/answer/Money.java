package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The money of six months, each in one place.
 *
 * @param months the months
 * @param hasEnded whether the worker is not entitled, or the right has ended
 * @param hasDied whether the worker died: what is short of a payment does not pass to heirs either
 * @param asOf the day
 */
record Money(List<BenefitMonth> months, boolean hasEnded, boolean hasDied, LocalDate asOf) {

  private static final Set<BenefitMonth.Status> FILED =
      Set.of(BenefitMonth.Status.FILED, BenefitMonth.Status.REJECTED);

  /** Where the amount of a month counts. */
  private enum Place {
    PAID,
    OUTSTANDING,
    DOUBTFUL,
    ENDED,
    LOST
  }

  private Place place(BenefitMonth month) {
    return switch (month.status()) {
      case PAID -> Place.PAID;
      case MISSED -> Place.LOST;
      case ENDED, NOT_ENTITLED -> Place.ENDED;
      case AWAITING_PAYMENT -> Place.OUTSTANDING;
      case NOT_OPEN, OPEN, FILED, REJECTED ->
          isDoubtful(month) ? Place.DOUBTFUL : Place.OUTSTANDING;
    };
  }

  private boolean isDoubtful(BenefitMonth month) {
    return month.outcome() == Outcome.NOT_MET
        || (hasEnded && FILED.contains(month.status()))
        || (month.status() == BenefitMonth.Status.REJECTED && isWindowOver(month));
  }

  private boolean isWindowOver(BenefitMonth month) {
    return month.window().filter(window -> asOf.isAfter(window.closesOn())).isPresent();
  }

  Optional<Rupiah> paid() {
    return sum(in(Place.PAID), BenefitMonth::paidAmount);
  }

  Optional<Rupiah> outstanding() {
    return sum(in(Place.OUTSTANDING), BenefitMonth::amount).map(shortfalls(!hasDied)::plus);
  }

  Optional<Rupiah> doubtful() {
    return sum(in(Place.DOUBTFUL), BenefitMonth::amount);
  }

  Optional<Rupiah> ended() {
    return sum(in(Place.ENDED), BenefitMonth::amount).map(shortfalls(hasDied)::plus);
  }

  private Rupiah shortfalls(boolean isCounted) {
    return isCounted ? sumOfKnown(BenefitMonth::shortfall) : Rupiah.ZERO;
  }

  Optional<Rupiah> overpaid() {
    return Optional.of(sumOfKnown(BenefitMonth::overpaid)).filter(sum -> !sum.equals(Rupiah.ZERO));
  }

  List<LostMonth> lost() {
    return in(Place.LOST).map(Money::lost).toList();
  }

  private static LostMonth lost(BenefitMonth month) {
    return LostMonth.builder()
        .month(month.month())
        .reason(month.lossReason().orElseThrow())
        .amount(month.amount())
        .build();
  }

  private Stream<BenefitMonth> in(Place place) {
    return months.stream().filter(month -> place(month) == place);
  }

  private Rupiah sumOfKnown(Function<BenefitMonth, Optional<Rupiah>> amount) {
    return months.stream()
        .flatMap(month -> amount.apply(month).stream())
        .reduce(Rupiah.ZERO, Rupiah::plus);
  }

  /** The sum; empty where one of the amounts is not known. */
  private static Optional<Rupiah> sum(
      Stream<BenefitMonth> months, Function<BenefitMonth, Optional<Rupiah>> amount) {
    return months
        .map(amount)
        .reduce(
            Optional.of(Rupiah.ZERO), (sum, next) -> sum.flatMap(value -> next.map(value::plus)));
  }
}
