package io.github.jkpsdk.examples.ical;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An event of a calendar file as its content lines, unfolded, from {@code BEGIN:VEVENT} to {@code
 * END:VEVENT}.
 *
 * @param lines the lines
 */
public record CalendarEvent(List<String> lines) {

  static final String BEGIN = "BEGIN:VEVENT";
  static final String END = "END:VEVENT";

  private static final String CANCELLED = "STATUS:CANCELLED";
  private static final String BEGIN_ALARM = "BEGIN:VALARM";
  private static final String END_ALARM = "END:VALARM";

  /** Copies the lines. */
  public CalendarEvent {
    lines = List.copyOf(lines);
  }

  /**
   * An all-day event, to be completed with lines of its own.
   *
   * @param uid its identifier
   * @param first its first day
   * @param last its last day, included
   * @return the event, of the day and version that {@link #revised} gives it
   */
  public static CalendarEvent of(String uid, LocalDate first, LocalDate last) {
    return new CalendarEvent(
        List.of(
            BEGIN,
            "UID:" + uid,
            "DTSTART;VALUE=DATE:" + day(first),
            "DTEND;VALUE=DATE:" + day(last.plusDays(1)),
            "TRANSP:TRANSPARENT",
            END));
  }

  /**
   * The event with a further text.
   *
   * @param property the property, such as {@code SUMMARY}
   * @param text the text as a reader sees it
   * @return the event
   */
  public CalendarEvent with(String property, String text) {
    return withLines(List.of(property + ":" + escaped(text)));
  }

  /**
   * The event with an alarm that shows a text.
   *
   * @param days how many days before
   * @param related {@code START} or {@code END} of the event
   * @param text the text
   * @return the event
   */
  public CalendarEvent withAlarm(int days, String related, String text) {
    return withLines(
        List.of(
            BEGIN_ALARM,
            "ACTION:DISPLAY",
            "TRIGGER;RELATED=" + related + ":" + (days > 0 ? "-" : "") + "P" + days + "D",
            "DESCRIPTION:" + escaped(text),
            END_ALARM));
  }

  /**
   * The event as of a day in some version.
   *
   * @param asOf the day
   * @param sequence the version
   * @return the event
   */
  public CalendarEvent revised(LocalDate asOf, int sequence) {
    List<String> revised = new ArrayList<>(content());
    revised.add(2, "DTSTAMP:" + day(asOf) + "T000000Z");
    revised.add(3, "SEQUENCE:" + sequence);
    return new CalendarEvent(revised);
  }

  /** {@return the event as one that does not take place: without alarms} */
  public CalendarEvent cancelled() {
    List<String> kept = new ArrayList<>();
    boolean isAlarm = false;
    for (String line : lines) {
      isAlarm |= line.equals(BEGIN_ALARM);
      if (!isAlarm && !line.startsWith("STATUS:")) {
        kept.add(line);
      }
      isAlarm &= !line.equals(END_ALARM);
    }
    return new CalendarEvent(kept).withLines(List.of(CANCELLED));
  }

  /** {@return its identifier} */
  public String uid() {
    return value("UID:", "");
  }

  /** {@return its version, 0 where it has none} */
  public int sequence() {
    String sequence = value("SEQUENCE:", "0");
    return sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
  }

  /** {@return whether it does not take place} */
  public boolean isCancelled() {
    return lines.contains(CANCELLED);
  }

  /**
   * Whether another event differs in nothing but its version and the day it was written.
   *
   * @param other the other event
   * @return true if a reader sees no difference
   */
  public boolean saysTheSameAs(CalendarEvent other) {
    return content().equals(other.content());
  }

  private List<String> content() {
    Predicate<String> isVersion =
        line -> line.startsWith("DTSTAMP:") || line.startsWith("SEQUENCE:");
    return lines.stream().filter(isVersion.negate()).toList();
  }

  private String value(String start, String otherwise) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst()
        .orElse(otherwise);
  }

  private CalendarEvent withLines(List<String> more) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(all.size() - 1, more);
    return new CalendarEvent(all);
  }

  /** Four digits of the year, two of month and day: Gregorian and Latin in any locale. */
  private static String day(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r", "")
        .replace("\n", "\\n");
  }
}
