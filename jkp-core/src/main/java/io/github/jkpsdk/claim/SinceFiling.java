package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Looks for the day from which a first claim is complete in all that the right asks for: from its
 * filing or its correction on, the days on which something happened or the law changed, until the
 * agency accepted it. What the agency accepted may rest on facts that the case does not state.
 */
final class SinceFiling {

  private final ClaimOnDay claim;
  private final Eligibility eligibility;
  private final boolean isAccepted;
  private final List<Verdict> verdicts = new ArrayList<>(1);

  private SinceFiling(ClaimOnDay claim, Eligibility eligibility) {
    this.claim = claim;
    this.eligibility = eligibility;
    isAccepted = claim.verifiedOn().isPresent();
  }

  /** By day, up to the first by which it is complete; none where the first claim is not filed. */
  static List<Verdict> verdicts(ClaimOnDay claim, Eligibility eligibility) {
    SinceFiling search = new SinceFiling(claim, eligibility);
    MonthLedger first = claim.ledger.month(1);
    LocalDate from = first.correctedOn == null ? first.filedOn() : first.correctedOn;
    if (from != null && !search.isComplete(from)) {
      search.tryAfter(from, claim.verifiedOn().orElse(claim.asOf()));
    }
    return List.copyOf(search.verdicts);
  }

  /**
   * The day; empty where there is none, at the latest the one on which the agency accepted. An
   * employer who pays first owes also while the right is undecided; article 39.
   */
  static Optional<LocalDate> completeOn(
      ClaimOnDay claim, List<Verdict> verdicts, Duty.Holder payer) {
    boolean isEnough = claim.verifiedOn().isPresent() || payer == Duty.Holder.EMPLOYER;
    for (Verdict verdict : verdicts) {
      if (isComplete(verdict, isEnough)) {
        return Optional.of(verdict.asOf());
      }
    }
    return claim.verifiedOn();
  }

  private static boolean isComplete(Verdict verdict, boolean isUndecidedEnough) {
    return isUndecidedEnough
        ? verdict.outcome() != Verdict.Outcome.NOT_ELIGIBLE
        : verdict.outcome() == Verdict.Outcome.ELIGIBLE;
  }

  private boolean isComplete(LocalDate day) {
    Verdict verdict = eligibility.assess(claim.factsOn(day), day);
    verdicts.add(verdict);
    return isComplete(verdict, isAccepted);
  }

  private void tryAfter(LocalDate from, LocalDate last) {
    NavigableSet<LocalDate> days = new TreeSet<>(claim.factsOn(last).happenings());
    claim.calculator.daysOfChange().forEach(days::add);
    for (LocalDate day : days.tailSet(from, false)) {
      if (day.isAfter(last) || isComplete(day)) {
        return;
      }
    }
  }
}
