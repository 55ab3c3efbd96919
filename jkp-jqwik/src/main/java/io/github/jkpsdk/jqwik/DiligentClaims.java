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
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Claims of workers who do all that a month asks for, in time, until it is paid. */
final class DiligentClaims {

  private static final int APPLICATIONS = 5;

  /** What a worker does something for, in the order in which it is done. */
  private static final List<Condition> ASKED =
      List.of(
          Condition.SELF_ASSESSMENT,
          Condition.JOB_SEARCH,
          Condition.EMPLOYMENT_STATUS_FORM,
          Condition.CONFIRMATION_LETTER);

  private DiligentClaims() {}

  /** A claim of a case of which nothing is filed yet, paid up to some month. */
  static Claim of(JkpCase facts, Random random) {
    int months = random.nextInt(BenefitMonths.MAX) + 1;
    LocalDate reference = facts.termination().date().plusDays(random.nextInt(30));
    return paid(facts, reference, months);
  }

  /** A claim of which the first so many months are paid; month 1 is filed on the reference. */
  static Claim paid(JkpCase facts, LocalDate reference, int months) {
    Claim claim = Claim.of(facts);
    for (int month = 1; month <= months; month++) {
      claim = prepared(claim, reference, month);
      claim = settled(claim, filingDay(claim, reference, month), month);
    }
    return claim;
  }

  /** The claim before a month is filed, all done that it asks for. */
  static Claim prepared(Claim before, LocalDate reference, int month) {
    return prepared(before, reference, month, Set.of());
  }

  /** The claim before a month is filed, all done but what meets some conditions. */
  static Claim prepared(Claim before, LocalDate reference, int month, Set<Condition> without) {
    Claim claim = before;
    for (Condition asked : month == 1 ? List.<Condition>of() : ASKED) {
      if (!without.contains(asked)) {
        for (ClaimEvent event : done(asked, month, activityDay(reference, month))) {
          claim = applied(claim, event);
        }
      }
    }
    return claim;
  }

  /** What meets a condition of a month. */
  private static List<ClaimEvent> done(Condition asked, int month, LocalDate day) {
    return switch (asked) {
      case SELF_ASSESSMENT ->
          month == 2
              ? List.of(
                  new ActivityEvent.SelfAssessmentDone(day),
                  new ActivityEvent.Counselled(day, Recommendation.JOB_SEARCH))
              : List.of();
      case JOB_SEARCH ->
          IntStream.rangeClosed(1, APPLICATIONS)
              .mapToObj(number -> Events.applied(day, "PT Contoh " + number))
              .toList();
      case EMPLOYMENT_STATUS_FORM ->
          month == BenefitMonths.MAX ? List.of(new ActivityEvent.StatusFormFilled(day)) : List.of();
      default -> List.of(new ActivityEvent.ConfirmationSigned(day, month));
    };
  }

  /** A day on which an activity counts for a month, after all that came before. */
  static LocalDate activityDay(LocalDate reference, int month) {
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
