package io.github.jkpsdk.claim;

import io.github.jkpsdk.benefit.Instalment;
import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.deadline.Deadline;
import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.deadline.ShownWindow;
import io.github.jkpsdk.law.NotInForceException;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Verdict;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The life of a claim: the facts of a case and what happened since, in order. It never refuses what
 * is late, wrong or unpaid, only what contradicts itself. Every question is answered for a day,
 * from what happened up to it; a day before the first one that the law covers is refused with a
 * {@link NotInForceException}.
 *
 * <p>Immutable, thread-safe and serializable. Two claims are equal when case and events are.
 */
public final class Claim implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final LocalDate AFTER_EVERYTHING = LocalDate.of(9999, 12, 31);

  private final ClaimProcedure procedure;
  private final JkpCase facts;
  private final List<ClaimEvent> events;

  Claim(ClaimProcedure procedure, JkpCase facts, List<ClaimEvent> events) {
    this.procedure = procedure;
    this.facts = facts;
    this.events = List.copyOf(events);
  }

  /**
   * The claim after one more event.
   *
   * @param event the event, on or after the day of the last one
   * @return the claim with the event added
   * @throws ClaimEventRefusedException if the event contradicts what happened before; this claim
   *     stays as it is
   */
  public Claim apply(ClaimEvent event) {
    ClaimLedger before = ClaimLedger.upTo(LocalDate.MAX, facts, events);
    LocalDate lastDay = events.isEmpty() ? null : events.get(events.size() - 1).on();
    new EventCheck(before, procedure).require(event, events.size(), lastDay);
    List<ClaimEvent> extended = new ArrayList<>(events);
    extended.add(event);
    return new Claim(procedure, facts, extended);
  }

  /** {@return the facts of the case, without what the events add to them} */
  public JkpCase facts() {
    return facts;
  }

  /**
   * What happened.
   *
   * @return the events, in order
   */
  public List<ClaimEvent> events() {
    return events;
  }

  private ClaimView on(LocalDate asOf) {
    return new ClaimView(procedure, ClaimLedger.upTo(asOf, facts, events));
  }

  /**
   * One month on a day.
   *
   * @param month 1 to 6
   * @param asOf the day
   * @return status, window, activity month, conditions and amount
   * @throws IllegalArgumentException if there is no such month
   */
  public ClaimMonth month(int month, LocalDate asOf) {
    requireMonth(month);
    return on(asOf).month(month);
  }

  private static void requireMonth(int month) {
    if (month < 1 || month > ClaimLedger.LAST_MONTH) {
      throw new IllegalArgumentException(
          "month is " + month + "; it must be 1 to " + ClaimLedger.LAST_MONTH);
    }
  }

  /**
   * {@return the instalment of a month with its law, paid or not; empty where the reported wage is
   * not known}
   *
   * @param month 1 to 6
   * @param asOf the day
   * @throws IllegalArgumentException if there is no such month
   */
  public Optional<Instalment> instalment(int month, LocalDate asOf) {
    requireMonth(month);
    return on(asOf).instalment(month);
  }

  /**
   * What can still be done, the most urgent first; nothing that is done, nothing whose last day has
   * passed.
   *
   * @param asOf the day
   * @return the steps; empty when all months are paid, missed or ended and no duty is open
   */
  public List<NextStep> next(LocalDate asOf) {
    return ClaimSteps.of(on(asOf));
  }

  /**
   * What was paid up to a day.
   *
   * @param asOf the day
   * @return the sum
   */
  public Rupiah paid(LocalDate asOf) {
    return on(asOf).paid();
  }

  /**
   * What was paid.
   *
   * @return the sum of all payments
   */
  public Rupiah paid() {
    return paid(AFTER_EVERYTHING);
  }

  /**
   * What can still be had.
   *
   * @param asOf the day
   * @return the sum of the months that are neither paid nor lost; zero where the wage is not known
   */
  public Rupiah outstanding(LocalDate asOf) {
    return on(asOf).outstanding();
  }

  /**
   * The months that were lost by a missed window, and why.
   *
   * @param asOf the day
   * @return the months, ascending
   */
  public List<LostMonth> lost(LocalDate asOf) {
    return on(asOf).lost();
  }

  /**
   * Everything about the claim on a day.
   *
   * @param asOf the day
   * @return months, next steps and money
   */
  public ClaimOverview overview(LocalDate asOf) {
    ClaimView view = on(asOf);
    return ClaimOverview.builder()
        .asOf(asOf)
        .months(IntStream.rangeClosed(1, ClaimLedger.LAST_MONTH).mapToObj(view::month).toList())
        .next(ClaimSteps.of(view))
        .paid(view.paid())
        .outstanding(view.outstanding())
        .lost(view.lost())
        .build();
  }

  /**
   * Whether the participant is entitled, under the law of the day the first claim was verified,
   * else of the day of asking.
   *
   * @param asOf the day of asking
   * @return the verdict on what is known on that day
   */
  public Verdict verdict(LocalDate asOf) {
    ClaimView view = on(asOf);
    LocalDate verified = view.ledger.month(1).verifiedOn;
    return procedure.eligibility().assess(view.known(), verified == null ? asOf : verified);
  }

  /**
   * The last days of all duties, from what is known on a day.
   *
   * @param asOf the day of asking
   * @return the deadlines by last day; those without one stand at the end and say why
   */
  public List<Deadline> deadlines(LocalDate asOf) {
    ClaimView view = on(asOf);
    Map<Integer, ShownWindow> shown = new HashMap<>();
    for (int month = 1; month <= ClaimLedger.LAST_MONTH; month++) {
      ShownWindow window = view.ledger.month(month).shown;
      if (window != null) {
        shown.put(month, window);
      }
    }
    List<Deadline> deadlines =
        new ArrayList<>(procedure.deadlines().deadlines(view.known(), shown));
    deadlines.removeIf(deadline -> deadline.duty() == Duty.PAY_INSTALMENT);
    deadlines.addAll(payments(view));
    LocalDate completed = view.ledger.completedTrainingOn;
    if (completed != null) {
      deadlines.add(procedure.deadlines().deadline(Duty.REPORT_TRAINING_COMPLETED, completed));
    }
    deadlines.sort(Deadline.BY_LAST_DAY);
    return List.copyOf(deadlines);
  }

  /** The agency pays once it has all it needs: from the correction on, where there was one. */
  private List<Deadline> payments(ClaimView view) {
    return IntStream.rangeClosed(1, ClaimLedger.LAST_MONTH)
        .mapToObj(view.ledger::month)
        .filter(month -> !month.rejected)
        .map(MonthLedger::completeOn)
        .flatMap(Stream::ofNullable)
        .filter(day -> !procedure.isPaidByEmployer(view.known(), day))
        .map(day -> procedure.deadlines().deadline(Duty.PAY_INSTALMENT, day))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Claim claim && facts.equals(claim.facts) && events.equals(claim.events);
  }

  @Override
  public int hashCode() {
    return Objects.hash(facts, events);
  }

  @Override
  public String toString() {
    return "Claim after the termination of "
        + facts.termination().date()
        + ", "
        + events.size()
        + " events";
  }
}
