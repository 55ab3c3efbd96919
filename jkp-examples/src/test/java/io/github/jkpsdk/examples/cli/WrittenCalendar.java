package io.github.jkpsdk.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** Reads a calendar that was written, with a library that did not write it. */
final class WrittenCalendar {

  private WrittenCalendar() {}

  /** The events by what their names begin with, a duty. */
  static Map<String, VEvent> events(String calendar) {
    return parsed(calendar).<VEvent>getComponents("VEVENT").stream()
        .collect(
            Collectors.toMap(
                event -> uid(event).substring(0, uid(event).indexOf('.')), Function.identity()));
  }

  static String uid(VEvent event) {
    return text(event, Property.UID);
  }

  static Calendar parsed(String text) {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().getEntries()).isEmpty();
      return calendar;
    } catch (IOException | ParserException e) {
      throw new AssertionError(e);
    }
  }

  static String text(VEvent event, String property) {
    return event.getRequiredProperty(property).getValue();
  }

  static int number(VEvent event) {
    return Integer.parseInt(text(event, Property.SEQUENCE));
  }

  static LocalDate day(VEvent event, String property) {
    DateProperty<Temporal> date = event.getRequiredProperty(property);
    return (LocalDate) date.getDate();
  }

  static List<String> alarms(VEvent event) {
    return event.getAlarms().stream()
        .<Property>map(alarm -> alarm.getRequiredProperty(Property.TRIGGER))
        .map(
            trigger ->
                trigger.<Parameter>getRequiredParameter("RELATED").getValue()
                    + " "
                    + trigger.getValue())
        .toList();
  }
}
