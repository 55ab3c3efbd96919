package io.github.jkpsdk.claim;

import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.deadline.DutyHolder;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.verdict.Basis;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The last days of all duties of a claim, from what is known on a day. */
final class ClaimDeadlines {

  private final ClaimOnDay claim;
  private final ClaimLedger ledger;
  private final ClaimCalculator calculator;

  ClaimDeadlines(ClaimOnDay claim) {
    this.claim = claim;
    ledger = claim.ledger;
    calculator = claim.calculator;
  }

  /** By last day; those without one stand at the end and say why. */
  List<Deadline> all() {
    List<Deadline> deadlines =
        new ArrayList<>(calculator.deadlines().deadlines(claim.facts(), shown()));
    deadlines.removeIf(deadline -> deadline.duty() == Duty.PAY_INSTALMENT);
    deadlines.addAll(payments());
    LocalDate completed = ledger.completedTrainingOn;
    if (completed != null) {
      deadlines.add(calculator.deadlines().deadline(Duty.REPORT_TRAINING_COMPLETED, completed));
    }
    deadlines.sort(Deadline.BY_LAST_DAY);
    return List.copyOf(deadlines);
  }

  private Map<Integer, ShownWindow> shown() {
    Map<Integer, ShownWindow> shown = new HashMap<>();
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      ShownWindow window = ledger.month(month).shown;
      if (window != null) {
        shown.put(month, window);
      }
    }
    return shown;
  }

  /** Paid once the agency has all it needs: from the correction on, where there was one. */
  private List<Deadline> payments() {
    return IntStream.rangeClosed(1, ClaimLedger.LAST_MONTH)
        .boxed()
        .flatMap(month -> payment(month).stream())
        .toList();
  }

  private Optional<Deadline> payment(int number) {
    MonthLedger month = ledger.month(number);
    return Optional.ofNullable(month.rejected ? null : month.completeOn())
        .map(
            day ->
                calculator.isPaidByEmployer(claim.facts(), day) ? byEmployer(day) : byAgency(day))
        .map(deadline -> deadline.toBuilder().month(number).build());
  }

  private Deadline byAgency(LocalDate since) {
    return calculator.deadlines().deadline(Duty.PAY_INSTALMENT, since);
  }

  /** The law sets no last day for an employer who pays first. */
  private Deadline byEmployer(LocalDate since) {
    return Deadline.builder()
        .duty(Duty.PAY_INSTALMENT)
        .holder(DutyHolder.EMPLOYER)
        .opensOn(since)
        .basis(Basis.STATUTE)
        .citations(calculator.employerPaysFirst(since))
        .build();
  }
}
