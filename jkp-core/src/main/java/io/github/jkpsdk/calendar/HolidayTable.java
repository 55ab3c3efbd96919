package io.github.jkpsdk.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads the table of decreed holidays: {@code date,kind,name_id,name_en,decree}, one a line below a
 * header. A field that holds a comma or a quote stands in quotes, with its own quotes doubled.
 */
final class HolidayTable {

  private HolidayTable() {}

  static List<Holiday> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(HolidayTable.class.getResourceAsStream("holidays.csv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(HolidayTable::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Holiday parse(String line) {
    List<String> fields = fields(line);
    if (fields.size() != 5) {
      throw new IllegalArgumentException(
          "the line has " + fields.size() + " fields; 5 are required: " + line);
    }
    return Holiday.builder()
        .date(LocalDate.parse(fields.get(0)))
        .kind(Holiday.Kind.valueOf(fields.get(1).toUpperCase(Locale.ROOT)))
        .indonesianName(fields.get(2))
        .englishName(fields.get(3))
        .decree(fields.get(4))
        .build();
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        // The second of two quotes reopens the field and stands for itself.
        if (!quoted && i > 0 && line.charAt(i - 1) == '"') {
          field.append(c);
        }
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
