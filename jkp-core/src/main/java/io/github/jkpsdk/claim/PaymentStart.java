package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * What made a month complete, so that the time of its payment runs; Permenaker 2/2025 article
 * 13(6).
 *
 * @param claim the claim
 * @param sinceFiling what the right came to since the filing, up to the day on which it was met
 */
record PaymentStart(ClaimOnDay claim, List<Verdict> sinceFiling) {

  Deadline.Start of(MonthLedger month, LocalDate completeOn) {
    if (month.returned != null && completeOn.equals(month.returned.on())) {
      return Deadline.Start.RETURN;
    }
    if (isAcceptedAgainst(month, completeOn)) {
      return Deadline.Start.ACCEPTANCE;
    }
    if (completeOn.equals(month.correctedOn)) {
      return Deadline.Start.CORRECTION;
    }
    if (completeOn.equals(month.filedOn())) {
      return Deadline.Start.FILING;
    }
    boolean isOfRight =
        sinceFiling.stream()
            .filter(PaymentStart::isMet)
            .anyMatch(verdict -> verdict.asOf().equals(completeOn));
    boolean isOfMonth = completeOn.equals(claim.metOn(month.number));
    return isOfRight || isOfMonth ? Deadline.Start.CONDITION : Deadline.Start.ACCEPTANCE;
  }

  /** Nothing but the agency made it complete, though it may have on the day of the filing. */
  private boolean isAcceptedAgainst(MonthLedger month, LocalDate day) {
    boolean isRightMet = sinceFiling.stream().anyMatch(PaymentStart::isMet);
    boolean isMonthMet = claim.metOn(month.number) != null;
    return !isMonthMet || (!isRightMet && day.equals(claim.verifiedOn().orElse(null)));
  }

  private static boolean isMet(Verdict verdict) {
    return verdict.outcome() != Verdict.Outcome.NOT_ELIGIBLE;
  }
}
