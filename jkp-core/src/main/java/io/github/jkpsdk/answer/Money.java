package io.github.jkpsdk.answer;

import io.github.jkpsdk.answer.Answer.LostMonth;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
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
  private final LocalDate asOf;
  private final Sum paid = new Sum();
  private final Sum outstanding = new Sum();
  private final Sum doubtful = new Sum();
  private final Sum ended = new Sum();
  private final Sum overpaid = new Sum();
  private final List<LostMonth> lost = new ArrayList<>();

  /**
   * Shares out six months.
   *
   * @param months the months
   * @param hasEnded whether the worker is not entitled, or the right has ended
   * @param hasDied whether the worker died: what is short of a payment does not pass to heirs
   *     either
   * @param asOf the day
   */
  Money(List<BenefitMonth> months, boolean hasEnded, boolean hasDied, LocalDate asOf) {
    this.hasEnded = hasEnded;
    this.asOf = asOf;
    for (BenefitMonth month : months) {
      add(month);
      (hasDied ? ended : outstanding).addIfKnown(month.shortfall());
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
        || (month.status() == BenefitMonth.Status.REJECTED && isWindowOver(month));
  }

  private boolean isWindowOver(BenefitMonth month) {
    ClaimWindow window = month.window().orElse(null);
    return window != null && asOf.isAfter(window.closesOn());
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
