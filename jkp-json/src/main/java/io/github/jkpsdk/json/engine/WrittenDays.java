package io.github.jkpsdk.json.engine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and months in the ways that people write them: the day first, or the year. */
final class WrittenDays {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[-/. ]([0-9]{1,2})(?:[-/. ]([0-9]{1,2})(?:[T ].*)?)?");

  private static final Pattern YEAR_LAST =
      Pattern.compile("(?:([0-9]{1,2})[-/. ])?([0-9]{1,2})[-/. ]([0-9]{4})");

  private WrittenDays() {}

  /** The existing day or month that is meant, as the format writes it. */
  static Optional<String> meant(String text) {
    Matcher first = YEAR_FIRST.matcher(text);
    if (first.matches()) {
      return existing(first.group(1), first.group(2), first.group(3));
    }
    Matcher last = YEAR_LAST.matcher(text);
    return last.matches()
        ? existing(last.group(3), last.group(2), last.group(1))
        : Optional.empty();
  }

  private static Optional<String> existing(String year, String month, String day) {
    String written = year + "-" + padded(month);
    if (day == null) {
      return Optional.ofNullable(Dates.month(written)).map(found -> written);
    }
    String whole = written + "-" + padded(day);
    return Optional.ofNullable(Dates.day(whole)).map(found -> whole);
  }

  private static String padded(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
