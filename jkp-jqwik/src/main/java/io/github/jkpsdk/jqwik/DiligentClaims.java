package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.Jkp;
import io.github.jkpsdk.activity.Recommendation;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.ActivityEvent;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.claim.FilingEvent;
import io.github.jkpsdk.claim.PaymentEvent;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.money.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Claims of workers who do all that a month asks for, in time, until it is paid. */
final class DiligentClaims {

  private static final int APPLICATIONS = 5;

  private DiligentClaims() {}

  /** A claim of a case of which nothing is filed yet, paid up to some month. */
  static Claim of(JkpCase facts, Random random) {
    int months = random.nextInt(BenefitMonths.MAX) + 1;
    LocalDate reference = facts.termination().date().plusDays(random.nextInt(30));
    Claim claim = Claim.of(facts);
    for (int month = 1; month <= months; month++) {
      claim = prepared(claim, reference, month);
      claim = settled(claim, filingDay(claim, reference, month), month);
    }
    return claim;
  }

  /** The claim before a month is filed, all done that it asks for. */
  static Claim prepared(Claim before, LocalDate reference, int month) {
    if (month == 1) {
      return before;
    }
    LocalDate day = activityDay(reference, month);
    Claim claim = before;
    if (month == 2) {
      claim = applied(claim, new ActivityEvent.SelfAssessmentDone(day));
      claim = applied(claim, new ActivityEvent.Counselled(day, Recommendation.JOB_SEARCH));
    }
    for (int number : IntStream.rangeClosed(1, APPLICATIONS).toArray()) {
      claim = applied(claim, Events.applied(day, "PT Contoh " + number));
    }
    if (month == BenefitMonths.MAX) {
      claim = applied(claim, new ActivityEvent.StatusFormFilled(day));
    }
    return applied(claim, new ActivityEvent.ConfirmationSigned(day, month));
  }

  /** A day on which an activity counts for a month, after all that came before. */
  private static LocalDate activityDay(LocalDate reference, int month) {
    int months = month == BenefitMonths.MAX ? month - 1 : month - 2;
    return reference.plusMonths(months).plusDays(20);
  }

  /** The first day on which a month may be filed: that of its window. */
  static LocalDate filingDay(Claim claim, LocalDate reference, int month) {
    return month == 1
        ? reference
        : window(claim, month)
            .flatMap(ClaimWindow::opensOn)
            .orElse(reference.plusMonths(month - 1L));
  }

  /** The window of a month, as the claim itself tells; empty where it never opens. */
  static Optional<ClaimWindow> window(Claim claim, int month) {
    return month(claim, month, claim.latestDay()).window();
  }

  private static BenefitMonth month(Claim claim, int month, LocalDate asOf) {
    return Jkp.standard().answer(claim, asOf).months().get(month - 1);
  }

  private static Claim settled(Claim before, LocalDate filed, int month) {
    LocalDate day = filed.isBefore(before.latestDay()) ? before.latestDay() : filed;
    Claim claim = applied(before, new FilingEvent.Filed(day, month));
    claim = applied(claim, new FilingEvent.Verified(day.plusDays(1), month));
    Claim verified = claim;
    return month(claim, month, day.plusDays(2))
        .amount()
        .filter(amount -> !amount.equals(Rupiah.ZERO))
        .map(amount -> applied(verified, new PaymentEvent.Paid(day.plusDays(2), month, amount)))
        .orElse(verified);
  }

  /** What a claim refuses has not happened. */
  static Claim applied(Claim claim, ClaimEvent event) {
    try {
      return claim.apply(event);
    } catch (ClaimEventRefusedException e) {
      return claim;
    }
  }
}
