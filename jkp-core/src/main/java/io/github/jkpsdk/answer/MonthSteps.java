package io.github.jkpsdk.answer;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.SearchProgress;
import io.github.jkpsdk.claim.BenefitMonth;
import io.github.jkpsdk.claim.ClaimOnDay;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the participant can do now for the months of a claim that is under way. */
final class MonthSteps {

  /** Conditions that are done by doing something, in the order in which they are done. */
  private static final Set<Condition> ACTIVITIES =
      EnumSet.of(
          Condition.SELF_ASSESSMENT,
          Condition.JOB_SEARCH,
          Condition.TRAINING_ATTENDANCE,
          Condition.CONFIRMATION_LETTER,
          Condition.EMPLOYMENT_STATUS_FORM);

  private static final Set<Condition> ONCE_FOR_ALL =
      EnumSet.of(Condition.SELF_ASSESSMENT, Condition.EMPLOYMENT_STATUS_FORM);

  private static final Set<Condition> IN_ACTIVITY_MONTH =
      EnumSet.of(Condition.JOB_SEARCH, Condition.TRAINING_ATTENDANCE);

  private static final Set<BenefitMonth.Status> AWAITED =
      EnumSet.of(BenefitMonth.Status.OPEN, BenefitMonth.Status.FILED, BenefitMonth.Status.REJECTED);

  private final ClaimOnDay day;
  private final LocalDate asOf;
  private final List<BenefitMonth> months;
  private final List<Deadline> deadlines;
  private final List<Condition> unmetByVerdict;
  private final List<NextStep> steps = new ArrayList<>();
  private final Set<Condition> found = EnumSet.noneOf(Condition.class);

  MonthSteps(
      ClaimOnDay day,
      List<BenefitMonth> months,
      List<Deadline> deadlines,
      List<Condition> unmetByVerdict) {
    this.day = day;
    asOf = day.asOf();
    this.unmetByVerdict = unmetByVerdict;
    this.months = months;
    this.deadlines = deadlines;
  }

  /** The steps of months 1 to 6; of those that have not opened, the next one's only. */
  List<NextStep> steps() {
    boolean isNextFound = false;
    for (BenefitMonth month : months) {
      boolean isNext = month.status() == BenefitMonth.Status.NOT_OPEN && !isNextFound;
      isNextFound |= isNext || isFirstAhead(month);
      if (month.status() == BenefitMonth.Status.REJECTED) {
        addCorrection(month);
      }
      if (isNext || AWAITED.contains(month.status()) || isActive(month)) {
        addConditions(month);
      }
      if (isNext || month.status() == BenefitMonth.Status.OPEN) {
        addFiling(month);
      }
    }
    addBankAccount();
    return steps;
  }

  /** One account for all months. */
  private void addBankAccount() {
    months.stream()
        .filter(month -> month.returnedOn().isPresent())
        .max(Comparator.comparing(month -> month.returnedOn().orElseThrow()))
        .ifPresent(
            month ->
                steps.add(
                    NextStep.builder()
                        .step(NextStep.Kind.CORRECT_BANK_ACCOUNT)
                        .holder(Duty.Holder.PARTICIPANT)
                        .note(month.note())
                        .citations(payment(month))
                        .build()));
  }

  private List<LegalCitation> payment(BenefitMonth month) {
    return deadlines.stream()
        .filter(deadline -> deadline.duty() == Duty.PAY_INSTALMENT)
        .filter(deadline -> deadline.month().equals(Optional.of(month.month())))
        .findFirst()
        .map(Deadline::citations)
        .orElse(List.of());
  }

  /** While the first claim is not filed no later month can be. */
  private static boolean isFirstAhead(BenefitMonth month) {
    return month.month() == 1 && month.status() == BenefitMonth.Status.OPEN;
  }

  private boolean isActive(BenefitMonth month) {
    return month.status() == BenefitMonth.Status.NOT_OPEN
        && month.activity().filter(days -> days.contains(asOf)).isPresent();
  }

  private void addCorrection(BenefitMonth month) {
    Optional<LocalDate> last = day.lastDayToFile(month.month());
    if (last.filter(asOf::isAfter).isEmpty()) {
      Finding filing = finding(month, Condition.MONTH_FILED_IN_WINDOW);
      steps.add(
          NextSteps.on(asOf, last)
              .step(NextStep.Kind.CORRECT_CLAIM)
              .holder(Duty.Holder.PARTICIPANT)
              .month(month.month())
              .note(month.note())
              .citations(filing.citations())
              .interpretations(filing.interpretations())
              .unmet(unmet(month))
              .build());
    }
  }

  private static Finding finding(BenefitMonth month, Condition condition) {
    return month.findings().stream()
        .filter(finding -> finding.condition() == condition)
        .findFirst()
        .orElseThrow();
  }

  private void addFiling(BenefitMonth month) {
    for (Deadline deadline : deadlines) {
      if (deadline.duty() == Duty.fileMonth(month.month())) {
        steps.add(NextSteps.builder(deadline, asOf).unmet(unmet(month)).build());
      }
    }
  }

  /** The first claim is where the right itself is judged. */
  private List<Condition> unmet(BenefitMonth month) {
    List<Condition> unmet = new ArrayList<>(month.month() == 1 ? unmetByVerdict : List.of());
    for (Finding finding : month.findings()) {
      if (finding.outcome() == Outcome.NOT_MET) {
        unmet.add(finding.condition());
      }
    }
    return unmet;
  }

  private void addConditions(BenefitMonth month) {
    for (Finding finding : month.findings()) {
      if (isOpen(finding) && isFirst(finding.condition())) {
        addCondition(month, finding);
      }
    }
  }

  /** Where training and the search for work are both open, one is enough. */
  private static Optional<NextStep.Kind> alternative(BenefitMonth month, Finding finding) {
    return month.findings().stream()
        .filter(other -> IN_ACTIVITY_MONTH.contains(finding.condition()))
        .filter(other -> IN_ACTIVITY_MONTH.contains(other.condition()))
        .filter(other -> other.condition() != finding.condition() && isOpen(other))
        .map(other -> NextStep.Kind.valueOf(other.condition().name()))
        .findFirst();
  }

  private static boolean isOpen(Finding finding) {
    return ACTIVITIES.contains(finding.condition())
        && finding.outcome() == Outcome.UNDECIDED
        && !isTrainingOver(finding);
  }

  /** Then nothing but the records can be missing. */
  private static boolean isTrainingOver(Finding finding) {
    return finding.condition() == Condition.TRAINING_ATTENDANCE
        && !finding.missingFacts().isEmpty();
  }

  private boolean isFirst(Condition condition) {
    return !ONCE_FOR_ALL.contains(condition) || found.add(condition);
  }

  private void addCondition(BenefitMonth month, Finding finding) {
    boolean isInActivityMonth = IN_ACTIVITY_MONTH.contains(finding.condition());
    Optional<LocalDate> last =
        isInActivityMonth
            ? month.activity().map(ActivityMonth::to)
            : day.lastDayToFile(month.month());
    NextStep.Builder step =
        NextSteps.on(asOf, last)
            .step(NextStep.Kind.valueOf(finding.condition().name()))
            .holder(Duty.Holder.PARTICIPANT)
            .month(month.month())
            .alternative(alternative(month, finding))
            .citations(finding.citations())
            .interpretations(finding.interpretations());
    if (isInActivityMonth) {
      step.opensOn(month.activity().map(ActivityMonth::from));
    }
    if (finding.condition() == Condition.JOB_SEARCH) {
      SearchProgress search = day.jobSearch(month.month());
      step.missing(search.missing()).required(search.required());
    }
    steps.add(step.build());
  }
}
