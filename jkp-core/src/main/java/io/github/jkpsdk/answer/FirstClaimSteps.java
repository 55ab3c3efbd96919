package io.github.jkpsdk.answer;

import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.termination.Termination;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the participant must have in place for the first claim, also once it is filed. */
final class FirstClaimSteps {

  private static final int FIRST = 1;

  private final LocalDate asOf;
  private final Termination termination;
  private final Verdict verdict;
  private final Optional<LocalDate> lastDay;
  private final List<NextStep> steps = new ArrayList<>();

  FirstClaimSteps(ClaimOnDay day, Verdict verdict) {
    asOf = day.asOf();
    termination = day.facts().termination();
    this.verdict = verdict;
    lastDay = day.lastDayToFile(FIRST);
  }

  /** The steps before the filing. */
  List<NextStep> toFile(List<Deadline> deadlines) {
    toComplete();
    if (!isReported()) {
      deadlines.stream().filter(FirstClaimSteps::isReportLate).forEach(this::addOwnReport);
    }
    return steps;
  }

  /**
   * What is not met and can still be, while the last day is not over. A claim whose commitment
   * nobody knows of is not complete either, and only the participant can sign it.
   */
  List<NextStep> toComplete() {
    if (lastDay.filter(asOf::isAfter).isEmpty()) {
      Finding commitment = verdict.finding(Condition.WILLING_TO_WORK);
      if (commitment.outcome() != Outcome.MET) {
        add(commitment, NextStep.Kind.WILLING_TO_WORK);
      }
      addIfNotMet(Condition.TERMINATION_EVIDENCE, NextStep.Kind.TERMINATION_EVIDENCE);
      addIfNotMet(Condition.HEALTH_INSURANCE, NextStep.Kind.HEALTH_INSURANCE);
      verdict.findings().stream()
          .filter(finding -> RecordedCause.bars(termination, finding))
          .forEach(this::addCorrection);
    }
    return steps;
  }

  /** By the worker already, or by whoever was given the receipt that a proof holds. */
  private boolean isReported() {
    return termination.reported().isPresent() || DutyStatuses.isReceiptHeld(termination);
  }

  /** The time of the employer is over, and it is not known to have reported: the worker may. */
  private static boolean isReportLate(Deadline deadline) {
    return deadline.duty() == Duty.REPORT_TERMINATION
        && deadline.status() == Deadline.Status.PASSED;
  }

  private void addOwnReport(Deadline ofEmployer) {
    steps.add(
        step()
            .step(NextStep.Kind.REPORT_TERMINATION)
            .citations(ofEmployer.citations())
            .interpretations(ofEmployer.interpretations())
            .build());
  }

  /** Only the employer can have its own record corrected. */
  private void addCorrection(Finding barred) {
    steps.add(
        step()
            .step(NextStep.Kind.CORRECT_RECORD)
            .holder(Duty.Holder.EMPLOYER)
            .citations(barred.citations())
            .interpretations(barred.interpretations())
            .build());
  }

  private void addIfNotMet(Condition condition, NextStep.Kind kind) {
    Finding finding = verdict.finding(condition);
    if (finding.outcome() == Outcome.NOT_MET) {
      add(finding, kind);
    }
  }

  private void add(Finding finding, NextStep.Kind kind) {
    steps.add(
        step()
            .step(kind)
            .citations(finding.citations())
            .interpretations(finding.interpretations())
            .build());
  }

  private NextStep.Builder step() {
    return NextSteps.on(asOf, lastDay).holder(Duty.Holder.PARTICIPANT).month(FIRST);
  }
}
