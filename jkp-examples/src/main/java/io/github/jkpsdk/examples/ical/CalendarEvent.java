package io.github.jkpsdk.examples.ical;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An event of a calendar file as its content lines, unfolded, from {@code BEGIN:VEVENT} to {@code
 * END:VEVENT}.
 *
 * @param lines the lines
 */
public record CalendarEvent(List<String> lines) {

  static final String BEGIN = "BEGIN:VEVENT";
  static final String END = "END:VEVENT";

  private static final int NINE = 9;
  private static final int HOURS_OF_A_DAY = 24;

  private static final String CANCELLED = "STATUS:CANCELLED";
  private static final String STAMP = "DTSTAMP:";
  private static final String SEQUENCE = "SEQUENCE:";
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

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
   * The event with an address to go to.
   *
   * @param address the address
   * @return the event
   */
  public CalendarEvent withAddress(String address) {
    return withLines(List.of("URL:" + address));
  }

  /**
   * The event with an alarm at nine o'clock on its first day.
   *
   * @param text what it shows
   * @return the event
   */
  public CalendarEvent withAlarmOnFirstDay(String text) {
    return withAlarm("START:PT" + NINE + "H", text);
  }

  /**
   * The event with an alarm at nine o'clock some days before its last one.
   *
   * @param days how many days; 0 for the last day itself
   * @param text what it shows
   * @return the event
   */
  public CalendarEvent withAlarmBeforeLastDay(int days, String text) {
    // The end of an all-day event is the midnight after its last day.
    String whole = days == 0 ? "" : days + "D";
    return withAlarm("END:-P" + whole + "T" + (HOURS_OF_A_DAY - NINE) + "H", text);
  }

  private CalendarEvent withAlarm(String trigger, String text) {
    return withLines(
        List.of(
            BEGIN_ALARM,
            "ACTION:DISPLAY",
            "TRIGGER;RELATED=" + trigger,
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
    revised.add(2, STAMP + day(asOf) + "T000000Z");
    revised.add(3, SEQUENCE + sequence);
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
    return Integer.parseInt(value(SEQUENCE, "0"));
  }

  /**
   * The event, if its version and the time of its writing are such; RFC 5545, sections 3.8.7.2 and
   * 3.8.7.4.
   *
   * @throws IllegalArgumentException if they are not
   */
  CalendarEvent requireVersion() {
    List<String> stamps = values(STAMP);
    if (stamps.size() != 1 || !isTime(stamps.get(0))) {
      throw new IllegalArgumentException(
          "an event must have one DTSTAMP, of the form 20260131T235959Z");
    }
    List<String> sequences = values(SEQUENCE);
    if (sequences.size() > 1 || !sequences.stream().allMatch(VERSION.asMatchPredicate())) {
      throw new IllegalArgumentException(
          "an event may have one SEQUENCE; it must be 0 to 999999999");
    }
    return this;
  }

  private static boolean isTime(String stamp) {
    try {
      TIME.parse(stamp);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
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
    Predicate<String> isVersion = line -> line.startsWith(STAMP) || line.startsWith(SEQUENCE);
    return lines.stream().filter(isVersion.negate()).toList();
  }

  private String value(String start, String otherwise) {
    return values(start).stream().findFirst().orElse(otherwise);
  }

  private List<String> values(String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .toList();
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
