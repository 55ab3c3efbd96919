package io.github.jkpsdk.deadline;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.WorkingCalendar;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.casefile.MonthRecord;
import io.github.jkpsdk.casefile.Reemployment;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.eligibility.Eligibility;
import io.github.jkpsdk.eligibility.TimeToClaim;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.interpretation.EmployerJointLeave;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.rulebook.TimeLimits;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.BenefitPayer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Computes the last day of every duty. Working days are those of the agency for its own periods and
 * those of an employer for the duties of employers and participants.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeadlineCalculator {

  private static final int LAST_MONTH = 6;

  private final Rulebook rulebook;
  private final Eligibility eligibility;
  private final ClaimCalendar windows;
  private final WorkingCalendar ownDays;
  private final ContributionDues dues;

  private DeadlineCalculator(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = rulebook;
    eligibility = Eligibility.under(rulebook, interpretations, holidays);
    windows = ClaimCalendar.under(rulebook, interpretations, holidays);
    ownDays = WorkingCalendar.under(holidays, interpretations.of(EmployerJointLeave.class));
    dues = ContributionDues.under(rulebook, interpretations, holidays);
  }

  /**
   * The deadlines under some law and calendar.
   *
   * @param rulebook the numbers
   * @param interpretations the readings
   * @param holidays the decreed holidays
   * @return the calculator
   */
  public static DeadlineCalculator under(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    return new DeadlineCalculator(rulebook, interpretations, holidays);
  }

  /**
   * The filing windows.
   *
   * @return the calculator of windows
   */
  public ClaimCalendar windows() {
    return windows;
  }

  /**
   * The deadlines that the facts of a case allow, whether or not the duty is done.
   *
   * @param facts the case
   * @return the deadlines by last day; those without one stand at the end and say why
   * @throws NotInForceException if the termination lies before the first day covered
   */
  public List<Deadline> deadlines(JkpCase facts) {
    return deadlines(facts, Map.of());
  }

  /**
   * The deadlines that the facts of a case allow, with windows that the portal shows.
   *
   * @param facts the case
   * @param shown the windows that the portal shows, by benefit month
   * @return the deadlines by last day; those without one stand at the end and say why
   * @throws NotInForceException if the termination lies before the first day covered
   */
  public List<Deadline> deadlines(JkpCase facts, Map<Integer, ShownWindow> shown) {
    List<Deadline> deadlines = new ArrayList<>();
    LocalDate termination = facts.termination().date();
    if (termination.isBefore(rulebook.firstDay())) {
      throw new NotInForceException("termination.date", termination, rulebook.firstDay());
    }
    facts
        .employment()
        .agreement()
        .flatMap(WorkAgreement::start)
        .ifPresent(start -> addCovered(deadlines, Duty.REGISTER_WORKER, start));
    addCovered(deadlines, Duty.REPORT_TERMINATION, termination);
    addCovered(deadlines, Duty.REPORT_DATA_CHANGE, termination);
    deadlines.add(firstClaim(termination, Optional.ofNullable(shown.get(1))));
    for (int month = 1; month <= LAST_MONTH; month++) {
      addMonth(deadlines, facts, month, Optional.ofNullable(shown.get(month)));
    }
    facts
        .reemployment()
        .flatMap(Reemployment::date)
        .ifPresent(date -> addCovered(deadlines, Duty.REPORT_PLACEMENT, date));
    deadlines.sort(Deadline.BY_LAST_DAY);
    return List.copyOf(deadlines);
  }

  private void addMonth(
      List<Deadline> deadlines, JkpCase facts, int month, Optional<ShownWindow> shown) {
    Optional<LocalDate> reference = facts.firstFiledOn();
    if (month > 1 && reference.isPresent()) {
      deadlines.add(filing(month, reference.get(), shown));
    }
    Optional<LocalDate> filedOn =
        month == 1 ? reference : facts.month(month).flatMap(MonthRecord::filedOn);
    filedOn
        .filter(day -> !isPaidByEmployer(facts, day))
        .ifPresent(day -> addCovered(deadlines, Duty.PAY_INSTALMENT, month, day));
    facts
        .month(month)
        .flatMap(MonthRecord::paidOn)
        .filter(day -> isPaidByEmployer(facts, day))
        .ifPresent(day -> addCovered(deadlines, Duty.CLAIM_REIMBURSEMENT, month, day));
  }

  private boolean isPaidByEmployer(JkpCase facts, LocalDate day) {
    return eligibility.payer(facts, day) == BenefitPayer.EMPLOYER;
  }

  private void addCovered(List<Deadline> deadlines, Duty duty, LocalDate since) {
    if (!since.isBefore(rulebook.firstDay())) {
      deadlines.add(deadline(duty, since));
    }
  }

  private void addCovered(List<Deadline> deadlines, Duty duty, int month, LocalDate since) {
    if (!since.isBefore(rulebook.firstDay())) {
      deadlines.add(deadline(duty, since).toBuilder().month(month).build());
    }
  }

  private Deadline firstClaim(LocalDate termination, Optional<ShownWindow> shown) {
    TimeToClaim.Limit limit = windows.timeToClaim(termination);
    ClaimWindow window =
        shown
            .map(days -> windows.shownWindow(1, days, termination))
            .orElseGet(() -> windows.firstWindow(termination));
    return Deadline.builder()
        .duty(Duty.FILE_FIRST_CLAIM)
        .month(1)
        .opensOn(window.opensOn())
        .dueOn(window.closesOn())
        .basis(Basis.STATUTE)
        .citations(limit.law().citations())
        .source(window.source())
        .build();
  }

  /**
   * {@return the deadline to file a later benefit month; without a day where that one needs a year
   * without a holiday decree}
   *
   * @param month 2 to 6
   * @param reference the day the first claim was filed
   * @param shown the days that the portal shows; empty to compute it
   */
  public Deadline filing(int month, LocalDate reference, Optional<ShownWindow> shown) {
    Dated<TimeLimit> limit =
        month == LAST_MONTH
            ? rulebook.timeLimits().fileMonth6()
            : rulebook.timeLimits().fileMonths2To5();
    Deadline.Builder deadline = of(Duty.fileMonth(month), limit.versionOn(reference)).month(month);
    try {
      ClaimWindow window =
          shown
              .map(days -> windows.shownWindow(month, days, reference))
              .orElseGet(() -> windows.laterWindow(month, reference));
      return deadline
          .opensOn(window.opensOn())
          .dueOn(window.closesOn())
          .source(window.source())
          .note(window.note())
          .build();
    } catch (YearNotCoveredException e) {
      return deadline.note(e.getMessage()).build();
    }
  }

  /**
   * {@return the deadline of a duty that runs from an event; without a last day where that needs a
   * year without a holiday decree}
   *
   * @param duty any duty but the filing of a month and the payment of a contribution
   * @param since the day of the event
   * @throws NotInForceException if the day lies before the first day covered
   * @throws IllegalArgumentException if the duty does not run from an event
   */
  public Deadline deadline(Duty duty, LocalDate since) {
    Dated.Version<TimeLimit> limit = limit(duty).versionOn(since);
    Deadline.Builder deadline = of(duty, limit).opensOn(since);
    try {
      return deadline.dueOn(last(duty, since, limit.value())).build();
    } catch (YearNotCoveredException e) {
      return deadline.note(e.getMessage()).build();
    }
  }

  private LocalDate last(Duty duty, LocalDate since, TimeLimit limit) {
    return switch (limit.unit()) {
      case DAYS -> since.plusDays(limit.amount());
      case MONTHS -> since.plusMonths(limit.amount());
      case WORKING_DAYS -> workingDays(duty).plusWorkingDays(since, limit.amount());
    };
  }

  private WorkingCalendar workingDays(Duty duty) {
    return duty.holder() == DutyHolder.BPJS_KETENAGAKERJAAN ? windows.agency() : ownDays;
  }

  /**
   * {@return the deadline to pay the contribution of a month: the 15th of the following month, or
   * the next working day; PP 44/2015 article 21; without a last day where that needs a year without
   * a holiday decree}
   *
   * @param month the contribution month
   * @throws NotInForceException if the month lies before the first contribution month, 2021-02
   */
  public Deadline contribution(YearMonth month) {
    Dated.Version<Integer> day =
        rulebook
            .contributionLaw()
            .dueDay()
            .versionOn(rulebook.contributionLaw().decisiveDay(month));
    Deadline.Builder deadline =
        Deadline.builder()
            .duty(Duty.PAY_CONTRIBUTION)
            .opensOn(month.plusMonths(1).atDay(1))
            .basis(Basis.STATUTE)
            .citations(day.citations());
    try {
      return deadline.dueOn(dues.dueOn(month)).build();
    } catch (YearNotCoveredException e) {
      return deadline.note(e.getMessage()).build();
    }
  }

  private static Deadline.Builder of(Duty duty, Dated.Version<TimeLimit> limit) {
    return Deadline.builder().duty(duty).basis(limit.value().basis()).citations(limit.citations());
  }

  private Dated<TimeLimit> limit(Duty duty) {
    TimeLimits limits = rulebook.timeLimits();
    return switch (duty) {
      case REGISTER_WORKER -> limits.registerWorker();
      case ISSUE_MEMBERSHIP_NUMBER -> limits.issueMembershipNumber();
      case REPORT_DATA_CHANGE -> limits.reportDataChange();
      case REPORT_TERMINATION -> limits.reportTermination();
      case PAY_INSTALMENT -> limits.payInstalment();
      case REPORT_PLACEMENT -> limits.reportPlacement();
      case REPORT_TRAINING_COMPLETED -> limits.reportTrainingCompleted();
      case CLAIM_REIMBURSEMENT -> limits.claimReimbursement();
      case PAY_REIMBURSEMENT -> limits.payReimbursement();
      case FILE_FIRST_CLAIM,
          FILE_MONTH_2,
          FILE_MONTH_3,
          FILE_MONTH_4,
          FILE_MONTH_5,
          FILE_MONTH_6,
          PAY_CONTRIBUTION ->
          throw new IllegalArgumentException("duty is " + duty + "; it does not run from an event");
    };
  }
}
