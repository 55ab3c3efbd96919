package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.PaymentEvent.PaidBy;
import io.github.jkpsdk.contribution.ContributionMonth;
import io.github.jkpsdk.deadline.ClaimWindow;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.DeadlineCalculator;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.employment.Employment;
import io.github.jkpsdk.employment.WorkAgreement;
import io.github.jkpsdk.law.BenefitMonths;
import io.github.jkpsdk.law.Interpretation;
import io.github.jkpsdk.termination.TerminationReport;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    add(
        Duty.REGISTER_WORKER,
        facts.employment().agreement().flatMap(WorkAgreement::start).orElse(null),
        facts.participant().registeredOn().orElse(null));
    Told reported = ledger.reported.get(TerminationReport.Reporter.EMPLOYER);
    add(Duty.REPORT_TERMINATION, ledger.termination(), reported == null ? null : reported.on());
    add(
        Duty.REPORT_DATA_CHANGE,
        ledger.termination(),
        facts.termination().deactivatedOn().orElse(null));
  }

  /**
   * One for each month in arrears; who was never enrolled, or is no wage earner, has none. Of those
   * whose last day no decree tells yet, a year's worth says as much as all of them.
   */
  private void addContributions() {
    if (isContributor(facts.employment())) {
      List<YearMonth> months = calculator.arrears(facts, claim.asOf()).months();
      List<Interpretation> ofArrears = ofArrears(months);
      int undated = 0;
      for (YearMonth month : months) {
        Deadline payment = days.contribution(month);
        undated += payment.dueOn().isEmpty() ? 1 : 0;
        if (undated > MONTHS_WITHOUT_A_DAY) {
          return;
        }
        deadlines.add(
            resting(payment, ofArrears.stream()).toBuilder().doneOn(paidOn(month)).build());
      }
    }
  }

  /** Which month was the last one due rests on its own last day, and on that of the next one. */
  private List<Interpretation> ofArrears(List<YearMonth> months) {
    return months.stream().max(YearMonth::compareTo).stream()
        .flatMap(last -> Stream.of(last, last.plusMonths(1)))
        .flatMap(month -> days.contribution(month).interpretations().stream())
        .toList();
  }

  private static boolean isContributor(Employment employment) {
    return employment.employer().enrolledWorker()
        && employment.segment().orElse(Employment.Segment.WAGE_EARNER)
            == Employment.Segment.WAGE_EARNER;
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
    ClaimWindow window = windows.of(month);
    String note = windows.note(month);
    if (window != null) {
      add(days.filing(month, from, window), month, ledger.month(month).filedOn());
    } else if (note != null) {
      add(days.undatedFiling(month, from, note), month, ledger.month(month).filedOn());
    }
  }

  private void addPayment(int month) {
    Optional<LocalDate> byEmployer =
        payableFrom(month, Duty.Holder.EMPLOYER)
            .filter(day -> calculator.isPaidByEmployer(lostJob, day));
    if (byEmployer.isPresent()) {
      addPayment(month, byEmployer.get(), byEmployer(byEmployer.get()));
    } else {
      payableFrom(month, Duty.Holder.BPJS_KETENAGAKERJAAN)
          .ifPresent(day -> addPayment(month, day, days.deadline(Duty.PAY_INSTALMENT, day)));
    }
  }

  /**
   * Since when a month is to be paid: nothing is due while it, or the right, is not complete, but
   * what the agency accepted.
   */
  private Optional<LocalDate> payableFrom(int month, Duty.Holder payer) {
    Optional<LocalDate> ofMonth = claim.completeOn(month);
    if (ofMonth.isEmpty() || ledger.reference() == null) {
      return ofMonth;
    }
    return Stream.concat(
            claim.firstCompleteOn(sinceFiling, payer).stream(),
            Stream.ofNullable(ledger.month(month).acceptedOn()))
        .min(Comparator.naturalOrder())
        .map(ofRight -> ofRight.isAfter(ofMonth.get()) ? ofRight : ofMonth.get());
  }

  /** Whether and since when it is to be paid rests on what the conditions of the month rest on. */
  private void addPayment(int month, LocalDate completeOn, Deadline payment) {
    Stream<Interpretation> ofConditions =
        claim.month(month).findings().stream().flatMap(found -> found.interpretations().stream());
    add(
        resting(payment, Stream.concat(ofConditions, ofPayer(completeOn))),
        month,
        ledger.month(month).paidOn());
  }

  private Stream<Interpretation> ofPayer(LocalDate day) {
    return calculator.payerRestsOn(lostJob, day).stream();
  }

  private static Deadline resting(Deadline deadline, Stream<Interpretation> more) {
    List<Interpretation> all =
        Stream.concat(deadline.interpretations().stream(), more).distinct().toList();
    return deadline.toBuilder().interpretations(all).build();
  }

  /** The law sets no last day for an employer who pays first. */
  private Deadline byEmployer(LocalDate since) {
    return Deadline.builder()
        .duty(Duty.PAY_INSTALMENT)
        .holder(Duty.Holder.EMPLOYER)
        .opensOn(since)
        .basis(Basis.STATUTE)
        .citations(calculator.employerPaysFirst(since))
        .build();
  }

  /** Also where an event tells who paid: the same payment in the case says the same. */
  private void addReimbursementRequest(int month) {
    for (Payment payment : ledger.month(month).payments()) {
      if (isOfEmployer(payment)) {
        Deadline request = days.deadline(Duty.CLAIM_REIMBURSEMENT, payment.on());
        add(resting(request, ofPayer(payment.on())), month, requestedOn(payment.on()));
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

  /** Nothing before the first day covered is a duty of this law. */
  private void add(Duty duty, @Nullable LocalDate since, @Nullable LocalDate doneOn) {
    if (since != null && calculator.covers(since)) {
      Deadline deadline = days.deadline(duty, since);
      deadlines.add(doneOn == null ? deadline : deadline.toBuilder().doneOn(doneOn).build());
    }
  }

  private void add(Deadline deadline, int month, @Nullable LocalDate doneOn) {
    deadlines.add(deadline.toBuilder().month(month).doneOn(Optional.ofNullable(doneOn)).build());
  }
}
