package io.github.jkpsdk.json;

import io.github.jkpsdk.casefile.JkpCase;
import io.github.jkpsdk.claim.Claim;
import io.github.jkpsdk.claim.ClaimEvent;
import io.github.jkpsdk.claim.ClaimEventRefusedException;
import io.github.jkpsdk.json.engine.JsonPath;
import io.github.jkpsdk.json.engine.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A claim as it is stored: a case, what happened since, and the day that is asked about. {@link
 * #claim()} makes the claim of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param facts the case
 * @param events what happened, in the order of the days
 * @param asOf the day that is asked about; empty where the file does not say
 */
public record ClaimFile(JkpCase facts, List<ClaimEvent> events, Optional<LocalDate> asOf) {

  /** Copies the events. */
  public ClaimFile {
    events = List.copyOf(events);
  }

  /**
   * A claim, to be stored.
   *
   * @param claim the claim
   * @return its case and its events, without a day
   */
  public static ClaimFile of(Claim claim) {
    return new ClaimFile(claim.facts(), claim.events(), Optional.empty());
  }

  /**
   * {@return the claim, made of the events}
   *
   * @throws JkpJsonException if an event contradicts what happened before; its path is that of the
   *     event, such as {@code $.events[3]}
   */
  public Claim claim() {
    try {
      return Claim.of(facts, events);
    } catch (ClaimEventRefusedException e) {
      throw new JkpJsonException(
          JsonPath.element(JsonPath.member(JsonPath.ROOT, "events"), e.index()),
          Place.UNKNOWN,
          String.valueOf(e.getMessage()),
          e);
    }
  }

  /**
   * The day to answer for.
   *
   * @return the day the file asks about, else the one its case asks about, else the latest day on
   *     which something in case or events happened, but not before that of the termination
   */
  public LocalDate dayOfAnswer() {
    return asOf.or(facts::asOf).orElseGet(() -> claim().latestDay());
  }
}
