package io.github.jkpsdk.claim;

import io.github.jkpsdk.casefile.JkpCase;
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
  private final List<ClaimEvent> events;

  private Claim(JkpCase facts, List<ClaimEvent> events) {
    this.facts = facts;
    this.events = List.copyOf(events);
  }

  /**
   * {@return a claim to which nothing has happened but what the case says}
   *
   * @param facts the case
   */
  public static Claim of(JkpCase facts) {
    return new Claim(facts, List.of());
  }

  /**
   * {@return a claim from its events}
   *
   * @param facts the case
   * @param events the events, in the order of their days
   * @throws ClaimEventRefusedException if an event contradicts what happened before
   */
  public static Claim of(JkpCase facts, List<ClaimEvent> events) {
    ClaimLedger ledger = ClaimLedger.upTo(LocalDate.MAX, facts, List.of());
    for (int index = 0; index < events.size(); index++) {
      LocalDate lastDay = index == 0 ? null : events.get(index - 1).on();
      new EventCheck(ledger).require(events.get(index), index, lastDay);
      ledger.enter(events.get(index));
    }
    return new Claim(facts, events);
  }

  /**
   * {@return the claim after one more event}
   *
   * @param event the event, on or after the day of the last one
   * @throws ClaimEventRefusedException if the event contradicts what happened before; this claim
   *     stays as it is
   */
  public Claim apply(ClaimEvent event) {
    ClaimLedger before = ClaimLedger.upTo(LocalDate.MAX, facts, events);
    LocalDate lastDay = events.isEmpty() ? null : events.get(events.size() - 1).on();
    new EventCheck(before).require(event, events.size(), lastDay);
    List<ClaimEvent> extended = new ArrayList<>(events);
    extended.add(event);
    requirePossible(event, extended);
    return new Claim(facts, extended);
  }

  /** The case that facts and events make together is held to what any case is held to. */
  private void requirePossible(ClaimEvent event, List<ClaimEvent> extended) {
    try {
      ClaimLedger.upTo(LocalDate.MAX, facts, extended).knownCase();
    } catch (IllegalArgumentException impossible) {
      throw new ClaimEventRefusedException(
          event, events.size(), String.valueOf(impossible.getMessage()));
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
