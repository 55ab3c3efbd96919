package io.github.jkpsdk.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Codecs of days and months, written in one way only. */
final class Dates {

  private static final String DAY_FORM = "an existing day written YYYY-MM-DD";

  static final Codec<LocalDate> DAY = Texts.written(DAY_FORM, Dates::day, Dates::print);

  /** A day that no refusal repeats, such as one of birth. */
  static final Codec<LocalDate> PERSONAL_DAY = Texts.personal(DAY_FORM, Dates::day, Dates::print);

  static final Codec<YearMonth> MONTH =
      Texts.written("an existing month written YYYY-MM", Dates::month, Dates::print);

  /** A moment of Universal Time. */
  static final Codec<Instant> INSTANT =
      Texts.written(
          "a moment written YYYY-MM-DDThh:mm:ssZ, where known with a fraction of a second",
          Dates::instant,
          Dates::print);

  private static final Pattern INSTANT_SHAPE =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?Z");

  private static final String DAY_SHAPE = "0000-00-00";
  private static final String MONTH_SHAPE = "0000-00";
  private static final int LAST_YEAR = 9999;

  private Dates() {}

  static @Nullable LocalDate day(String text) {
    if (!looksLikeDay(text)) {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable YearMonth month(String text) {
    if (!looksLikeMonth(text)) {
      return null;
    }
    int month = number(text, 5, 7);
    return month < 1 || month > 12 ? null : YearMonth.of(number(text, 0, 4), month);
  }

  private static @Nullable Instant instant(String text) {
    if (!INSTANT_SHAPE.matcher(text).matches()) {
      return null;
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static boolean looksLikeDay(String text) {
    return hasShape(text, DAY_SHAPE);
  }

  static boolean looksLikeMonth(String text) {
    return hasShape(text, MONTH_SHAPE);
  }

  private static boolean hasShape(String text, String shape) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char c = text.charAt(i);
      if (shape.charAt(i) == '0' ? c < '0' || c > '9' : c != '-') {
        return false;
      }
    }
    return true;
  }

  private static int number(String digits, int start, int end) {
    return Integer.parseInt(digits, start, end, 10);
  }

  private static String print(LocalDate day) {
    requireFourDigits(day.getYear());
    return day.toString();
  }

  private static String print(YearMonth month) {
    requireFourDigits(month.getYear());
    return month.toString();
  }

  private static String print(Instant moment) {
    requireFourDigits(moment.atOffset(ZoneOffset.UTC).getYear());
    return moment.toString();
  }

  private static void requireFourDigits(int year) {
    if (year < 0 || year > LAST_YEAR) {
      throw new IllegalArgumentException(
          "year is " + year + "; only 0 to " + LAST_YEAR + " can be written");
    }
  }
}
