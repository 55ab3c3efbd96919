package io.github.jkpsdk.json.engine;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of days and months, written in one way only. */
public final class Dates {

  public static final Codec<LocalDate> DAY =
      Texts.written(
          "an existing day written YYYY-MM-DD", Likeness::ofDay, Dates::day, Dates::print);

  public static final Codec<YearMonth> MONTH =
      Texts.written(
          "an existing month written YYYY-MM", Likeness::ofMonth, Dates::month, Dates::print);

  /** A day that people state; days computed from it, up to a century later, can be written. */
  public static final Codec<LocalDate> STATED_DAY = statedDay(Likeness::ofDay);

  /** The day of birth of a person, which no refusal repeats. */
  public static final Codec<LocalDate> DAY_OF_BIRTH = statedDay(Likeness::none);

  private static final String DAY_SHAPE = "0000-00-00";
  private static final String MONTH_SHAPE = "0000-00";
  private static final int LAST_YEAR = 9999;
  private static final int LAST_STATED_YEAR = 9899;

  private Dates() {}

  public static @Nullable LocalDate day(String text) {
    if (!looksLikeDay(text)) {
      return null;
    }
    try {
      return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Codec<LocalDate> statedDay(Function<String, Likeness> likeness) {
    return Texts.written(
        "an existing day written YYYY-MM-DD, before 9900",
        likeness,
        Dates::statedDay,
        Dates::printStated);
  }

  private static @Nullable LocalDate statedDay(String text) {
    LocalDate day = day(text);
    return day == null || day.getYear() > LAST_STATED_YEAR ? null : day;
  }

  public static @Nullable YearMonth month(String text) {
    if (!looksLikeMonth(text)) {
      return null;
    }
    int month = number(text, 5, 7);
    return month < 1 || month > 12 ? null : YearMonth.of(number(text, 0, 4), month);
  }

  public static boolean looksLikeDay(String text) {
    return hasShape(text, DAY_SHAPE);
  }

  public static boolean looksLikeMonth(String text) {
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
    requireYear(day.getYear(), LAST_YEAR);
    return day.toString();
  }

  private static String printStated(LocalDate day) {
    requireYear(day.getYear(), LAST_STATED_YEAR);
    return day.toString();
  }

  private static String print(YearMonth month) {
    requireYear(month.getYear(), LAST_YEAR);
    return month.toString();
  }

  private static void requireYear(int year, int last) {
    if (year < 0 || year > last) {
      throw new IllegalArgumentException(
          "year is " + year + "; only 0 to " + last + " can be written");
    }
  }
}
