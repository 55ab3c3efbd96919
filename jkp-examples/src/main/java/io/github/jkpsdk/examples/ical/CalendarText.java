package io.github.jkpsdk.examples.ical;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a calendar file: lines of at most 75 octets, each ended by CR and LF. */
public final class CalendarText {

  private static final String LINE_END = "\r\n";
  private static final int MOST_OCTETS = 75;

  /** Controls other than the tab; RFC 5545, section 3.1. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\t]]");

  private CalendarText() {}

  /**
   * Writes a calendar.
   *
   * @param product the product that made it
   * @param name its name
   * @param events its events
   * @return the text
   */
  public static String write(String product, String name, List<CalendarEvent> events) {
    StringBuilder text = new StringBuilder();
    List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:" + product, "X-WR-CALNAME:" + name)
        .forEach(line -> fold(line, text));
    events.forEach(event -> event.lines().forEach(line -> fold(line, text)));
    fold("END:VCALENDAR", text);
    return text.toString();
  }

  /**
   * A line that is too long goes on below, after a space. What the format forbids in any text is
   * left out, such as in an earlier file that something else has changed.
   */
  private static void fold(String whole, StringBuilder text) {
    String line = FORBIDDEN.matcher(whole).replaceAll("");
    int octets = 0;
    for (int index = 0; index < line.length(); ) {
      String character = Character.toString(line.codePointAt(index));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        text.append(LINE_END).append(' ');
        octets = 1;
      }
      text.append(character);
      octets += length;
      index += character.length();
    }
    text.append(LINE_END);
  }

  /**
   * Reads the events of a calendar.
   *
   * @param text the text of the file
   * @return its events, in their order
   * @throws IllegalArgumentException if the text is no calendar, an event of it does not end, or
   *     its version or the time of its writing is none
   */
  public static List<CalendarEvent> read(String text) {
    List<String> lines = text.replaceAll("\r?\n[ \t]", "").lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals("BEGIN:VCALENDAR")) {
      throw new IllegalArgumentException("the file is no calendar; BEGIN:VCALENDAR is expected");
    }
    List<CalendarEvent> events = new ArrayList<>();
    List<String> event = new ArrayList<>();
    for (String line : lines) {
      if (!event.isEmpty() || line.equals(CalendarEvent.BEGIN)) {
        event.add(line);
      }
      if (!event.isEmpty() && line.equals(CalendarEvent.END)) {
        events.add(new CalendarEvent(event).requireVersion());
        event.clear();
      }
    }
    if (!event.isEmpty()) {
      throw new IllegalArgumentException("the file ends within an event; END:VEVENT is expected");
    }
    return events;
  }
}
