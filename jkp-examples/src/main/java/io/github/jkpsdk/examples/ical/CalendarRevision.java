package io.github.jkpsdk.examples.ical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The next version of a calendar. Whoever imports it sees what changed and what no longer applies.
 *
 * @param previous the events that were written before; none for a first version
 * @param asOf the day of the new version
 * @param sequence the version of an event that was not there before
 */
public record CalendarRevision(List<CalendarEvent> previous, LocalDate asOf, int sequence) {

  /** Copies the events. */
  public CalendarRevision {
    previous = List.copyOf(previous);
  }

  /**
   * The events of the new version: those that are as before stay as they are, those that changed
   * have a higher version, and those that are gone are cancelled.
   *
   * @param events what applies now
   * @return the events to write
   */
  public List<CalendarEvent> of(List<CalendarEvent> events) {
    Map<String, CalendarEvent> before = new LinkedHashMap<>();
    previous.forEach(event -> before.put(event.uid(), event));
    List<CalendarEvent> revised = new ArrayList<>();
    for (CalendarEvent event : events) {
      CalendarEvent old = before.remove(event.uid());
      revised.add(old == null ? event.revised(asOf, sequence) : revised(old, event));
    }
    before.values().forEach(gone -> revised.add(cancelled(gone)));
    return revised;
  }

  private CalendarEvent revised(CalendarEvent old, CalendarEvent event) {
    return old.saysTheSameAs(event) ? old : event.revised(asOf, after(old));
  }

  private CalendarEvent cancelled(CalendarEvent gone) {
    return gone.isCancelled() ? gone : gone.cancelled().revised(asOf, after(gone));
  }

  private int after(CalendarEvent old) {
    return Math.max(sequence, old.sequence() + 1);
  }
}
