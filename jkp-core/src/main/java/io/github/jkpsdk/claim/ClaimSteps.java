package io.github.jkpsdk.claim;

import io.github.jkpsdk.activity.ActivityMonth;
import io.github.jkpsdk.activity.MissionMonth;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.law.Instrument;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.verdict.Condition;
import io.github.jkpsdk.verdict.Fact;
import io.github.jkpsdk.verdict.Finding;
import io.github.jkpsdk.verdict.Finding.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can still be done for a claim on a day, the most urgent first. */
final class ClaimSteps {

  private static final Comparator<NextStep> BY_LAST_DAY =
      Comparator.comparing(step -> step.dueOn().orElse(LocalDate.MAX));

  private final ClaimOnDay view;
  private final LocalDate asOf;
  private final List<NextStep> steps = new ArrayList<>();

  private ClaimSteps(ClaimOnDay view) {
    this.view = view;
    asOf = view.asOf;
  }

  static List<NextStep> of(ClaimOnDay view) {
    if (view.ledger.diedOn != null) {
      return List.of();
    }
    ClaimSteps steps = new ClaimSteps(view);
    steps.addReport();
    steps.addPreparations();
    steps.addDuty(Duty.REPORT_PLACEMENT, Optional.ofNullable(view.ledger.hiredOn));
    steps.addDuty(
        Duty.REPORT_TRAINING_COMPLETED, Optional.ofNullable(view.ledger.completedTrainingOn));
    steps.addMonths();
    steps.steps.sort(BY_LAST_DAY);
    return List.copyOf(steps.steps);
  }

  /** The employer reports in time; after that the participant may, up to the last day to claim. */
  private void addReport() {
    ClaimLedger ledger = view.ledger;
    if (ledger.reportedByEmployerOn != null) {
      return;
    }
    LocalDate termination = view.facts().termination().date();
    Deadline duty = view.calculator.deadlines().deadline(Duty.REPORT_TERMINATION, termination);
    if (duty.dueOn().isEmpty() || !asOf.isAfter(duty.dueOn().get())) {
      add(duty, Optional.empty());
    } else if (ledger.reportedByParticipantOn == null && isFirstClaimAhead()) {
      add(
          step(Duty.REPORT_TERMINATION.name(), DutyHolder.PARTICIPANT, duty.citations())
              .dueOn(firstWindow().map(ClaimWindow::closesOn)));
    }
  }

  private boolean isFirstClaimAhead() {
    MonthStatus status = view.status(1);
    return status == MonthStatus.OPEN || status == MonthStatus.NOT_OPEN;
  }

  private Optional<ClaimWindow> firstWindow() {
    return view.window(1);
  }

  /** What must be in place for the first claim: the membership ended and the commitment signed. */
  private void addPreparations() {
    if (!isFirstClaimAhead()) {
      return;
    }
    Optional<LocalDate> lastDay = firstWindow().map(ClaimWindow::closesOn);
    if (view.ledger.deactivatedOn == null) {
      add(
          step(
                  "DEACTIVATE_MEMBERSHIP",
                  DutyHolder.EMPLOYER,
                  List.of(Instrument.BPJSTK_1_2022.asWhole()))
              .dueOn(lastDay));
    }
    JkpCase known = view.facts();
    if (known.commitment().isEmpty()) {
      add(
          step(
                  Condition.WILLING_TO_WORK.name(),
                  DutyHolder.PARTICIPANT,
                  view.calculator.condition(Condition.WILLING_TO_WORK, lawDay()).citations())
              .dueOn(lastDay));
    }
  }

  private LocalDate lawDay() {
    LocalDate termination = view.facts().termination().date();
    return asOf.isBefore(termination) ? termination : asOf;
  }

  private void addDuty(Duty duty, Optional<LocalDate> since) {
    since
        .map(day -> view.calculator.deadlines().deadline(duty, day))
        .filter(deadline -> deadline.dueOn().filter(asOf::isAfter).isEmpty())
        .ifPresent(deadline -> add(deadline, Optional.empty()));
  }

  private void addMonths() {
    boolean isNextFound = false;
    Set<Condition> onceForAll = new HashSet<>();
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      MonthStatus status = view.status(month);
      boolean isNext = status == MonthStatus.NOT_OPEN && !isNextFound && isReachable(month);
      isNextFound |= isNext;
      if (status == MonthStatus.OPEN || isNext) {
        addFiling(month);
      }
      if (month > 1 && (isNext || isActive(month, status) || isAwaited(status))) {
        addMissions(month, onceForAll);
      }
      addAnswer(month, status);
    }
  }

  private boolean isReachable(int month) {
    return month == 1 || !isFirstClaimAhead();
  }

  /** Whether the agency still has to accept the month, so that an open condition can be met. */
  private boolean isAwaited(MonthStatus status) {
    return status == MonthStatus.OPEN
        || (!view.isEndingWork()
            && (status == MonthStatus.FILED || status == MonthStatus.REJECTED));
  }

  private boolean isActive(int month, MonthStatus status) {
    return status == MonthStatus.NOT_OPEN
        && view.calculator
            .missions()
            .activityMonth(view.question(month))
            .filter(days -> days.contains(asOf))
            .isPresent();
  }

  private void addFiling(int month) {
    Duty duty = Duty.fileMonth(month);
    NextStep.Builder step =
        step(
                duty.name(),
                duty.holder(),
                new MonthConditions(view, month).filingRule(lawDay()).citations())
            .month(month);
    view.window(month).ifPresent(window -> step.opensOn(window.opensOn()).dueOn(window.closesOn()));
    add(step);
  }

  private void addMissions(int month, Set<Condition> onceForAll) {
    MissionMonth question = view.question(month);
    List<Finding> findings =
        view.calculator.missions().findings(question, view.ledger.activities());
    Optional<ActivityMonth> days = view.calculator.missions().activityMonth(question);
    for (Finding finding : findings) {
      if (finding.outcome() == Outcome.UNDECIDED
          && view.calculator.missions().isWanting(finding, findings, month)
          && (isPerMonth(finding.condition()) || onceForAll.add(finding.condition()))) {
        addMission(month, finding, days);
      }
    }
  }

  private static boolean isPerMonth(Condition rule) {
    return rule != Condition.SELF_ASSESSMENT && rule != Condition.EMPLOYMENT_STATUS_FORM;
  }

  private void addMission(int month, Finding finding, Optional<ActivityMonth> days) {
    Optional<LocalDate> lastDay = openUntil(finding).or(() -> days.map(ActivityMonth::to));
    if (lastDay.filter(asOf::isAfter).isPresent()) {
      return;
    }
    NextStep.Builder step =
        step(finding.condition().name(), DutyHolder.PARTICIPANT, finding.citations())
            .month(month)
            .dueOn(lastDay);
    if (finding.condition() == Condition.JOB_SEARCH) {
      step.opensOn(days.map(ActivityMonth::from));
      int done = count(finding, "applications", "companies");
      int required = count(finding, "applicationsRequired", "companiesRequired");
      step.missing(required - done).required(required);
    }
    add(step);
  }

  private static Optional<LocalDate> openUntil(Finding finding) {
    return finding.facts().stream()
        .filter(fact -> fact instanceof Fact.Day && fact.name().equals("openUntil"))
        .map(fact -> ((Fact.Day) fact).value())
        .findFirst();
  }

  private static int count(Finding finding, String name, String otherName) {
    return finding.facts().stream()
        .filter(fact -> fact.name().equals(name) || fact.name().equals(otherName))
        .map(fact -> Math.toIntExact(((Fact.Count) fact).value()))
        .findFirst()
        .orElse(0);
  }

  /** What the agency's side of a month is waiting for. */
  private void addAnswer(int month, MonthStatus status) {
    MonthLedger ledger = view.ledger.month(month);
    if (status == MonthStatus.REJECTED) {
      add(
          step(
                  "CORRECT_CLAIM",
                  DutyHolder.PARTICIPANT,
                  new MonthConditions(view, month).filingRule(lawDay()).citations())
              .month(month)
              .dueOn(view.window(month).map(ClaimWindow::closesOn).filter(this::isAhead)));
      return;
    }
    LocalDate since = ledger.completeOn();
    if (since != null && (status == MonthStatus.FILED || status == MonthStatus.AWAITING_PAYMENT)) {
      addPayment(month, since);
    }
  }

  /** The agency pays in time; the law sets no time for an employer who pays first. */
  private void addPayment(int month, LocalDate since) {
    if (view.calculator.isPaidByEmployer(view.facts(), since)) {
      add(
          step(
                  Duty.PAY_INSTALMENT.name(),
                  DutyHolder.EMPLOYER,
                  view.calculator.employerPaysFirst(since))
              .month(month)
              .opensOn(since));
    } else {
      add(view.calculator.deadlines().deadline(Duty.PAY_INSTALMENT, since), Optional.of(month));
    }
  }

  private boolean isAhead(LocalDate day) {
    return !asOf.isAfter(day);
  }

  private void add(Deadline duty, Optional<Integer> month) {
    add(
        step(duty.duty().name(), duty.holder(), duty.citations())
            .month(month)
            .opensOn(duty.opensOn())
            .dueOn(duty.dueOn().filter(this::isAhead)));
  }

  private NextStep.Builder step(String name, DutyHolder holder, List<LegalCitation> citations) {
    return NextStep.builder().step(name).holder(holder).citations(citations);
  }

  private void add(NextStep.Builder builder) {
    NextStep step = builder.build();
    steps.add(
        step.dueOn().isEmpty()
            ? step
            : builder.daysLeft(ChronoUnit.DAYS.between(asOf, step.dueOn().get())).build());
  }
}
