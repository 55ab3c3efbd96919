package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.internal.DayRange;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The life of a claim: the facts of a case and what happened since, in order. It never refuses what
 * is late, wrong or unpaid, only what contradicts itself, and it knows no law: what it comes to on
 * a day is computed by a {@link ClaimCalculator}.
 *
 * <p>Immutable, thread-safe and serializable. Two claims are equal when case and events are.
 */
public final class Claim implements Serializable {

  private static final long serialVersionUID = 1L;

  private final JkpCase facts;
  private final GrowingList<ClaimEvent> events;

  /** All that case and events tell; what the next event is judged by, and never changed. */
  private final transient ClaimLedger ledger;

  private Claim(JkpCase facts, GrowingList<ClaimEvent> events, ClaimLedger ledger) {
    this.facts = facts;
    this.events = events;
    this.ledger = ledger;
  }

  /**
   * {@return a claim to which nothing has happened but what the case says}
   *
   * @param facts the case
   */
  public static Claim of(JkpCase facts) {
    return new Claim(
        facts,
        GrowingList.copyOf(List.of()),
        new ClaimLedger(Objects.requireNonNull(facts, "facts")));
  }

  /**
   * {@return a claim from its events}
   *
   * @param facts the case
   * @param events the events, in the order of their days
   * @throws ClaimEventRefusedException if an event contradicts what happened before
   */
  public static Claim of(JkpCase facts, List<ClaimEvent> events) {
    GrowingList<ClaimEvent> all = GrowingList.copyOf(Objects.requireNonNull(events, "events"));
    ClaimLedger ledger = new ClaimLedger(Objects.requireNonNull(facts, "facts"));
    // The order first: what is out of place contradicts what in truth came later.
    LocalDate lastDay = LocalDate.MIN;
    for (int index = 0; index < all.size(); index++) {
      requireNotBefore(lastDay, all.get(index), index);
      lastDay = all.get(index).on();
    }
    for (int index = 0; index < all.size(); index++) {
      enter(all.get(index), index, ledger);
    }
    return new Claim(facts, all, ledger);
  }

  /**
   * {@return the claim after one more event} The events so far are shared, not copied.
   *
   * @param event the event, on or after the day of the last one
   * @throws ClaimEventRefusedException if the event contradicts what happened before; this claim
   *     stays as it is
   */
  public Claim apply(ClaimEvent event) {
    LocalDate lastDay = events.isEmpty() ? LocalDate.MIN : events.get(events.size() - 1).on();
    requireNotBefore(lastDay, event, events.size());
    ClaimLedger after = ledger.copy();
    enter(event, events.size(), after);
    return new Claim(facts, events.plus(event), after);
  }

  private static void requireNotBefore(LocalDate lastDay, ClaimEvent event, int index) {
    if (Objects.requireNonNull(event, "event").on().isBefore(lastDay)) {
      throw new ClaimEventRefusedException(
          event,
          index,
          "it is out of order by day: the event before it is of "
              + lastDay
              + "; give the events in the order of their days");
    }
    DayRange.require("events[" + index + "].on", event.on());
  }

  /** Enters an event, or refuses it. */
  private static void enter(ClaimEvent event, int index, ClaimLedger ledger) {
    String reason = EventKinds.refusal(event, ledger);
    if (reason != null) {
      throw new ClaimEventRefusedException(event, index, reason);
    }
    ledger.enter(event);
    if (ClaimLedger.tellsFact(event)) {
      requirePossible(event, index, ledger);
    }
  }

  /** What case and events make together is refused where a case that tells it would be. */
  private static void requirePossible(ClaimEvent event, int index, ClaimLedger ledger) {
    try {
      ledger.facts(ledger.work.obtained().stream().findFirst(), LocalDate.MAX);
    } catch (IllegalArgumentException e) {
      throw new ClaimEventRefusedException(event, index, String.valueOf(e.getMessage()));
    }
  }

  /**
   * {@return the claim without an event that was entered by mistake: the others, replayed}
   *
   * @param index the place of the event in {@link #events()}, from 0
   * @throws IndexOutOfBoundsException if there is no such event
   * @throws ClaimEventRefusedException if a later event contradicts what happened without it
   */
  public Claim without(int index) {
    List<ClaimEvent> others = new ArrayList<>(events);
    others.remove(index);
    return of(facts, others);
  }

  private Object readResolve() {
    return of(facts, events);
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

  /**
   * {@return the latest day on which something in case or events happened, but not before that of
   * the termination}
   */
  public LocalDate latestDay() {
    LocalDate ofCase = facts.latestDay();
    LocalDate ofEvents = events.isEmpty() ? ofCase : events.get(events.size() - 1).on();
    return ofEvents.isAfter(ofCase) ? ofEvents : ofCase;
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
