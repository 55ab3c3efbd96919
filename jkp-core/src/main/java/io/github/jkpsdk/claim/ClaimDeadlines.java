package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.PaymentEvent.PaidBy;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.contribution.MonthRange;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every duty that the facts of a claim allow, with its days and the day it was done. */
final class ClaimDeadlines {

  private static final int MONTHS_WITHOUT_A_DAY = 12;

  private final ClaimOnDay claim;
  private final MonthWindows windows;
  private final ClaimLedger ledger;
  private final JkpCase facts;

  /** What decides who pays first; a day of the claim changes nothing in it. */
  private final JkpCase lostJob;

  private final ClaimCalculator calculator;
  private final DeadlineCalculator days;
  private final List<Verdict> sinceFiling;
  private final List<Deadline> deadlines = new ArrayList<>();

  ClaimDeadlines(ClaimOnDay claim, MonthWindows windows, List<Verdict> sinceFiling) {
    this.sinceFiling = sinceFiling;
    this.claim = claim;
    this.windows = windows;
    ledger = claim.ledger;
    facts = claim.facts();
    lostJob =
        JkpCase.builder()
            .termination(facts.termination())
            .employment(facts.employment())
            .contributions(facts.contributions())
            .build();
    calculator = claim.calculator;
    days = calculator.deadlines();
  }

  /** By last day; those without one stand at the end and say why. */
  List<Deadline> all() {
    addEmployment();
    addContributions();
    for (int month = 1; month <= BenefitMonths.MAX; month++) {
      addFiling(month);
      addPayment(month);
      addReimbursementRequest(month);
    }
    for (ClaimLedger.Reimbursement claimed : ledger.reimbursements()) {
      add(Duty.PAY_REIMBURSEMENT, claimed.claimedOn(), claimed.givenOn());
    }
    add(Duty.REPORT_PLACEMENT, ledger.work.placedOn(), ledger.placementReportedOn);
    add(Duty.REPORT_TRAINING_COMPLETED, ledger.training.completedOn, ledger.training.reportedOn);
    deadlines.sort(Deadline.BY_LAST_DAY);
    return List.copyOf(deadlines);
  }

  private void addEmployment() {
    Membership membership = new Membership(facts);
    LocalDate start = facts.employment().agreement().flatMap(WorkAgreement::start).orElse(null);
    if (start != null && calculator.covers(start) && !membership.isRegisteredAnyDay(start)) {
      Deadline registration = days.deadline(Duty.REGISTER_WORKER, start);
      add(registration, membership.registeredOn(start), membership.isWithout());
    }
    Told reported = ledger.reported.get(TerminationReport.Reporter.EMPLOYER);
    add(Duty.REPORT_TERMINATION, ledger.termination(), reported == null ? null : reported.on());
    if (membership.isToBeEnded()) {
      add(Duty.REPORT_DATA_CHANGE, ledger.termination(), membership.endedOn());
    }
  }

  /**
   * One for each month in arrears; who was never enrolled, or is no wage earner, has none. Of those
   * whose last day no decree tells yet, a year's worth says as much as all of them.
   */
  private void addContributions() {
    if (facts.employment().isContributing()) {
      List<YearMonth> months = calculator.arrears(facts, claim.asOf()).months();
      Set<Interpretation> ofArrears = ofArrears(months);
      int undated = 0;
      for (YearMonth month : months) {
        Deadline payment = days.contribution(month);
        undated += payment.dueOn().isEmpty() ? 1 : 0;
        if (undated > MONTHS_WITHOUT_A_DAY) {
          return;
        }
        add(payment.restingOn(ofArrears), paidOn(month).orElse(null), isUnpaid(month));
      }
    }
  }

  /** Which month was the last one due rests on its own last day, and on that of the next one. */
  private Set<Interpretation> ofArrears(List<YearMonth> months) {
    Set<Interpretation> resting = new LinkedHashSet<>();
    if (!months.isEmpty()) {
      YearMonth last = Collections.max(months);
      resting.addAll(days.contribution(last).interpretations());
      resting.addAll(days.contribution(last.plusMonths(1)).interpretations());
    }
    return resting;
  }

  /** What the contributions, where they are stated, neither call paid nor not known. */
  private boolean isUnpaid(YearMonth month) {
    MonthRange asked = MonthRange.of(month, month);
    return facts
        .contributions()
        .filter(paid -> paid.paidIn(asked, claim.asOf()) + paid.unknownIn(asked) == 0)
        .isPresent();
  }

  private Optional<LocalDate> paidOn(YearMonth month) {
    return facts.contributions().stream()
        .flatMap(paid -> paid.months().stream())
        .filter(paid -> paid.month().equals(month))
        .findFirst()
        .flatMap(ContributionMonth::paidOn);
  }

  private void addFiling(int month) {
    LocalDate from = month == 1 ? ledger.termination() : ledger.reference();
    if (from == null) {
      return;
    }
    ClaimWindow window = windows.toFile(month, claim.asOf());
    LocalDate filedOn = ledger.month(month).filedOn();
    if (window == null) {
      String note = Objects.requireNonNull(windows.note(month), "note");
      add(days.undatedFiling(month, from, note), filedOn);
    } else {
      boolean isFiled = ledger.month(month).isFiledBy(claim.asOf());
      add(days.filing(month, from, window), filedOn, !isFiled);
    }
  }

  private void addPayment(int month) {
    LocalDate ofMonth = ledger.month(month).completeOn(claim.metOn(month));
    if (ofMonth == null) {
      return;
    }
    if (calculator.isPaidByEmployer(lostJob, payerDay(month))) {
      LocalDate from = payableFrom(month, ofMonth, Duty.Holder.EMPLOYER);
      if (from != null) {
        addPayment(month, from, byEmployer(from, payerDay(month)), from);
      }
      return;
    }
    LocalDate from = payableFrom(month, ofMonth, Duty.Holder.BPJS_KETENAGAKERJAAN);
    if (from != null) {
      LocalDate ofAgency = calculator.agencyPaysFrom(lostJob, from, payerDay(month));
      addPayment(month, ofAgency, days.deadline(Duty.PAY_INSTALMENT, ofAgency), from);
    }
  }

  /** Who pays what is unpaid is asked on the day of asking; a month paid keeps its payer. */
  private LocalDate payerDay(int month) {
    LocalDate paidOn = claim.paidInFullOn(month);
    return paidOn == null ? claim.asOf() : paidOn;
  }

  /**
   * Since when a month that is complete is to be paid: nothing is due while the right is not, but
   * what the agency accepted; null where nothing is.
   */
  private @Nullable LocalDate payableFrom(int month, LocalDate ofMonth, Duty.Holder payer) {
    LocalDate complete = SinceFiling.completeOn(claim, sinceFiling, payer).orElse(null);
    LocalDate accepted = ledger.month(month).acceptedOn();
    LocalDate ofRight =
        complete == null || (accepted != null && accepted.isBefore(complete)) ? accepted : complete;
    return ofRight == null || ofRight.isAfter(ofMonth) ? ofRight : ofMonth;
  }

  /** Whether and since when it is to be paid rests on what the conditions of the month rest on. */
  private void addPayment(int month, LocalDate since, Deadline payment, LocalDate completeOn) {
    Set<Interpretation> resting = new LinkedHashSet<>();
    claim.month(month).findings().forEach(found -> resting.addAll(found.interpretations()));
    resting.addAll(calculator.payerRestsOn(lostJob, completeOn));
    resting.addAll(calculator.payerRestsOn(lostJob, payerDay(month)));
    if (isPayerByAmount(month)) {
      resting.addAll(calculator.amountRestsOn());
    }
    Deadline.Start start =
        since.isAfter(completeOn)
            ? Deadline.Start.CONDITION
            : new PaymentStart(claim, sinceFiling).of(ledger.month(month), completeOn);
    Deadline ofMonth = payment.restingOn(resting).ofMonth(month).since(start);
    Optional<Rupiah> shortfall = claim.month(month).shortfall();
    add(
        shortfall.isPresent() ? ofMonth.shortBy(shortfall.get()) : ofMonth,
        claim.paidInFullOn(month));
  }

  /** Whether it depends on the amount due, which was paid in full or not, who has to pay. */
  private boolean isPayerByAmount(int month) {
    LocalDate paidOn = ledger.month(month).paidOn();
    return paidOn != null
        && calculator.isPaidByEmployer(lostJob, paidOn)
        && !calculator.isPaidByEmployer(lostJob, claim.asOf());
  }

  /** The law sets no last day for an employer who pays first. */
  private Deadline byEmployer(LocalDate since, LocalDate payerDay) {
    return Deadline.builder()
        .duty(Duty.PAY_INSTALMENT)
        .holder(Duty.Holder.EMPLOYER)
        .opensOn(since)
        .basis(calculator.payerBasis(lostJob, payerDay))
        .citations(calculator.employerPaysFirst(since))
        .build();
  }

  /** Also where an event tells who paid: the same payment in the case says the same. */
  private void addReimbursementRequest(int month) {
    for (Payment payment : ledger.month(month).payments()) {
      if (isOfEmployer(payment)) {
        Deadline request =
            days.deadline(Duty.CLAIM_REIMBURSEMENT, payment.on())
                .restingOn(calculator.payerRestsOn(lostJob, payment.on()));
        add(request.ofMonth(month), requestedOn(payment.on()));
        return;
      }
    }
  }

  /** What only the case tells was paid by whoever had to. */
  private boolean isOfEmployer(Payment payment) {
    return payment.by() == null
        ? calculator.isPaidByEmployer(lostJob, payment.on())
        : payment.by() == PaidBy.EMPLOYER;
  }

  private @Nullable LocalDate requestedOn(LocalDate paidOn) {
    return ledger.reimbursements().stream()
        .map(ClaimLedger.Reimbursement::claimedOn)
        .filter(day -> !day.isBefore(paidOn))
        .findFirst()
        .orElse(null);
  }

  private void add(Duty duty, @Nullable LocalDate since, @Nullable LocalDate doneOn) {
    if (since != null) {
      add(days.deadline(duty, since), doneOn);
    }
  }

  private void add(Deadline deadline, @Nullable LocalDate doneOn, boolean isElseUndone) {
    add(doneOn == null && isElseUndone ? deadline.leftUndone() : deadline, doneOn);
  }

  /** How it stands is told where it is known which months can be had. */
  private void add(Deadline deadline, @Nullable LocalDate doneOn) {
    deadlines.add(
        doneOn == null
            ? deadline
            : deadline.standing(claim.asOf(), Deadline.Status.DONE, Optional.of(doneOn)));
  }
}
