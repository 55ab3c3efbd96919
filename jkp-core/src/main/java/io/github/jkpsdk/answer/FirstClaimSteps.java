package io.github.jkpsdk.answer;

import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the participant must have in place to file the first claim. */
final class FirstClaimSteps {

  private static final int FIRST = 1;

  private final LocalDate asOf;
  private final Verdict verdict;
  private final Optional<LocalDate> lastDay;
  private final List<NextStep> steps = new ArrayList<>();

  FirstClaimSteps(LocalDate asOf, Verdict verdict, BenefitMonth first) {
    this.asOf = asOf;
    this.verdict = verdict;
    lastDay = first.window().map(ClaimWindow::closesOn);
  }

  List<NextStep> steps(List<Deadline> deadlines) {
    Finding commitment = verdict.finding(Condition.WILLING_TO_WORK);
    if (commitment.outcome() != Outcome.MET) {
      add(commitment, NextStep.Kind.WILLING_TO_WORK);
    }
    addIfNotMet(Condition.TERMINATION_EVIDENCE, NextStep.Kind.TERMINATION_EVIDENCE);
    addIfNotMet(Condition.HEALTH_INSURANCE, NextStep.Kind.HEALTH_INSURANCE);
    deadlines.stream().filter(FirstClaimSteps::isUnreported).forEach(this::addOwnReport);
    return steps;
  }

  /** The time of the employer is over, and nobody has reported: the worker may. */
  private static boolean isUnreported(Deadline deadline) {
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
