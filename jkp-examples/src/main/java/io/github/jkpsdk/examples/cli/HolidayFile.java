package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.calendar.Holiday;
import io.github.jkpsdk.calendar.IndonesianHolidays;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holidays that a caller states: a late decree, or the days off of a region or a company.
 *
 * @param days the days, in the order of the file
 */
record HolidayFile(List<Holiday> days) {

  private static final String HEADER = "date,kind,name";
  private static final String DECREE = "stated by the caller";

  /** More than the holidays of a thousand years have. */
  static final int MOST_BYTES = 1 << 20;

  /**
   * Reads lines of date, kind and name, below a header or without one.
   *
   * @throws IllegalArgumentException naming the line that cannot be read and what is allowed
   */
  static HolidayFile read(InputStream in) throws IOException {
    List<Holiday> days = new ArrayList<>();
    int number = 0;
    for (String line : TextFile.read(in, MOST_BYTES).lines().toList()) {
      number++;
      boolean isHeader = number == 1 && line.replace(" ", "").equalsIgnoreCase(HEADER);
      if (!line.isBlank() && !isHeader) {
        days.add(day(line, number));
      }
    }
    return new HolidayFile(days);
  }

  private static Holiday day(String line, int number) {
    String[] fields = line.split(",", 3);
    if (fields.length < 3) {
      throw new IllegalArgumentException("line " + number + " must have date, kind and name");
    }
    String name = unquoted(fields[2].strip());
    if (name.isEmpty()) {
      throw new IllegalArgumentException("line " + number + " has no name; a text is required");
    }
    return Holiday.builder()
        .date(date(fields[0].strip(), number))
        .kind(kind(fields[1].strip(), number))
        .indonesianName(name)
        .englishName(name)
        .decree(DECREE)
        .build();
  }

  private static LocalDate date(String text, int number) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "line "
              + number
              + ": date is "
              + WrongUsage.shown(text)
              + "; it must be a day such as 2028-01-01",
          e);
    }
  }

  private static Holiday.Kind kind(String text, int number) {
    return Arrays.stream(Holiday.Kind.values())
        .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "line "
                        + number
                        + ": kind is "
                        + WrongUsage.shown(text)
                        + "; it must be one of "
                        + Arrays.toString(Holiday.Kind.values())));
  }

  private static String unquoted(String text) {
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
  }

  /** The decreed holidays with these; a year that has no decree has these alone. */
  IndonesianHolidays addedTo(IndonesianHolidays decreed) {
    Map<Integer, List<Holiday>> byYear =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    day -> day.date().getYear(), TreeMap::new, Collectors.toList()));
    IndonesianHolidays all = decreed;
    for (Map.Entry<Integer, List<Holiday>> year : byYear.entrySet()) {
      all = all.withYear(year.getKey(), withDecreed(decreed, year.getKey(), year.getValue()));
    }
    return all;
  }

  private static List<Holiday> withDecreed(
      IndonesianHolidays decreed, int year, List<Holiday> stated) {
    List<Holiday> days = new ArrayList<>(stated);
    if (decreed.yearsCovered().contains(year)) {
      days.addAll(decreed.in(year));
    }
    return days;
  }
}
