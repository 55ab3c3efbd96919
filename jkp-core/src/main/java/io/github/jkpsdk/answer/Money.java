package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The money of six months, each in one place. */
final class Money {

  private static final Set<BenefitMonth.Status> FILED =
      EnumSet.of(BenefitMonth.Status.FILED, BenefitMonth.Status.REJECTED);

  /** A sum, which is not known where one of the amounts is not. */
  private static final class Sum {
    private Rupiah known = Rupiah.ZERO;
    private boolean isKnown = true;

    void add(Optional<Rupiah> amount) {
      isKnown &= amount.isPresent();
      addIfKnown(amount);
    }

    void addIfKnown(Optional<Rupiah> amount) {
      if (amount.isPresent()) {
        known = known.plus(amount.get());
      }
    }

    Optional<Rupiah> total() {
      return isKnown ? Optional.of(known) : Optional.empty();
    }
  }

  private final boolean hasEnded;
  private final ClaimOnDay day;
  private final Sum paid = new Sum();
  private final Sum outstanding = new Sum();
  private final Sum doubtful = new Sum();
  private final Sum ended = new Sum();
  private final Sum overpaid = new Sum();
  private final List<LostMonth> lost = new ArrayList<>();

  /**
   * Shares out six months. What is short of a payment does not pass to heirs either.
   *
   * @param day the claim on a day
   * @param months the months, as they stand
   * @param hasEnded whether the worker is not entitled, or the right has ended
   */
  Money(ClaimOnDay day, List<BenefitMonth> months, boolean hasEnded) {
    this.day = day;
    this.hasEnded = hasEnded;
    for (BenefitMonth month : months) {
      add(month);
      (day.facts().diedOn().isPresent() ? ended : outstanding).addIfKnown(month.shortfall());
      overpaid.addIfKnown(month.overpaid());
    }
  }

  private void add(BenefitMonth month) {
    switch (month.status()) {
      case PAID -> paid.add(month.paidAmount());
      case MISSED -> lost.add(lost(month));
      case ENDED, NOT_ENTITLED -> ended.add(month.amount());
      case AWAITING_PAYMENT -> outstanding.add(month.amount());
      case NOT_OPEN, OPEN, FILED, REJECTED ->
          (isDoubtful(month) ? doubtful : outstanding).add(month.amount());
    }
  }

  private boolean isDoubtful(BenefitMonth month) {
    return month.outcome() == Outcome.NOT_MET
        || (hasEnded && FILED.contains(month.status()))
        || (month.status() == BenefitMonth.Status.REJECTED && isTimeToFileOver(month));
  }

  private boolean isTimeToFileOver(BenefitMonth month) {
    return day.lastDayToFile(month.month()).filter(day.asOf()::isAfter).isPresent();
  }

  private static LostMonth lost(BenefitMonth month) {
    return LostMonth.builder()
        .month(month.month())
        .reason(month.lossReason().orElseThrow())
        .amount(month.amount())
        .build();
  }

  Optional<Rupiah> paid() {
    return paid.total();
  }

  Optional<Rupiah> outstanding() {
    return outstanding.total();
  }

  Optional<Rupiah> doubtful() {
    return doubtful.total();
  }

  Optional<Rupiah> ended() {
    return ended.total();
  }

  /** Empty where nothing was. */
  Optional<Rupiah> overpaid() {
    return overpaid.known.equals(Rupiah.ZERO) ? Optional.empty() : overpaid.total();
  }

  List<LostMonth> lost() {
    return lost;
  }
}
