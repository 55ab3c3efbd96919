package io.github.jkpsdk.deadline;

import io.github.jkpsdk.calendar.IndonesianHolidays;
import io.github.jkpsdk.calendar.YearNotCoveredException;
import io.github.jkpsdk.contribution.ContributionDues;
import io.github.jkpsdk.interpretation.Interpretations;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Dated;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.rulebook.Rulebook;
import io.github.jkpsdk.rulebook.TimeLimit;
import io.github.jkpsdk.rulebook.TimeLimits;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.ConditionInForce;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Computes the last day of every duty. Working days are those of the agency for its own periods and
 * those of an employer for the duties of employers and participants.
 *
 * <p>Immutable and thread-safe.
 */
public final class DeadlineCalculator {

  private final Rulebook rulebook;
  private final ClaimCalendar windows;
  private final WorkingDays ownDays;
  private final ContributionDues dues;

  private DeadlineCalculator(
      Rulebook rulebook, Interpretations interpretations, IndonesianHolidays holidays) {
    this.rulebook = rulebook;
    windows = ClaimCalendar.under(rulebook, interpretations, holidays);
    ownDays = windows.ownDays();
    dues = ContributionDues.under(rulebook, interpretations, holidays);
  }

  /**
   * The deadlines under some law and calendar.
   *
   * @param rulebook the numbers
   * @param interpretations how the open points are read
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
   * {@return the deadline to file a benefit month in its window}
   *
   * @param month 1 to 6
   * @param from the day from which the window is counted: that of the termination for month 1, else
   *     that of the first claim
   * @param window the window
   * @throws NotInForceException if the day lies before the first day covered
   */
  public Deadline filing(int month, LocalDate from, ClaimWindow window) {
    Objects.requireNonNull(window, "window");
    return filing(month, from)
        .opensOn(window.opensOn())
        .dueOn(window.closesOn())
        .source(window.source())
        .note(window.note())
        .interpretations(window.interpretations())
        .build();
  }

  /**
   * {@return the deadline to file a benefit month of which no day can be computed}
   *
   * @param month 2 to 6
   * @param from the day of the first claim
   * @param note why
   * @throws NotInForceException if the day lies before the first day covered
   */
  public Deadline undatedFiling(int month, LocalDate from, String note) {
    return filing(month, from)
        .note(note)
        .interpretations(windows.interpretationsOfUndated())
        .build();
  }

  private Deadline.Builder filing(int month, LocalDate from) {
    Objects.requireNonNull(from, "from");
    Duty duty = Duty.fileMonth(month);
    if (month == 1) {
      ConditionInForce law = windows.timeToClaim(from).law();
      return Deadline.builder()
          .duty(duty)
          .month(month)
          .basis(law.basis())
          .citations(law.citations());
    }
    Dated<TimeLimit> limit =
        month == BenefitMonths.MAX
            ? rulebook.timeLimits().fileMonth6()
            : rulebook.timeLimits().fileMonths2To5();
    return of(duty, limit.versionOn(from)).month(month);
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
    Objects.requireNonNull(duty, "duty");
    Objects.requireNonNull(since, "since");
    Dated.Version<TimeLimit> limit = limit(duty).versionOn(since);
    Deadline.Builder deadline = of(duty, limit).opensOn(since);
    try {
      WorkingDays.Counted last = last(duty, since, limit.value());
      return deadline.dueOn(last.day()).interpretations(last.interpretations()).build();
    } catch (YearNotCoveredException e) {
      return undated(deadline, workingDays(duty), e);
    }
  }

  private WorkingDays.Counted last(Duty duty, LocalDate since, TimeLimit limit) {
    return switch (limit.unit()) {
      case DAYS -> WorkingDays.of(since.plusDays(limit.amount()));
      case MONTHS -> WorkingDays.of(since.plusMonths(limit.amount()));
      case WORKING_DAYS -> workingDays(duty).after(since, limit.amount());
    };
  }

  /** Other joint leave may not reach into the year without a decree. */
  private Deadline undated(
      Deadline.Builder deadline, WorkingDays days, YearNotCoveredException why) {
    return deadline.note(why.getMessage()).interpretations(days.interpretation()).build();
  }

  private WorkingDays workingDays(Duty duty) {
    return duty.holder() == Duty.Holder.BPJS_KETENAGAKERJAAN ? windows.agencyDays() : ownDays;
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
            .contributionMonth(month)
            .opensOn(month.plusMonths(1).atDay(1))
            .basis(Basis.STATUTE)
            .citations(day.citations());
    try {
      LocalDate dueOn = dues.dueOn(month);
      LocalDate usual = dues.usuallyDueOn(month);
      return deadline
          .dueOn(dueOn)
          .interpretations(ownDays.onTheWay(usual.minusDays(1), dueOn))
          .build();
    } catch (YearNotCoveredException e) {
      return undated(deadline, ownDays, e);
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
