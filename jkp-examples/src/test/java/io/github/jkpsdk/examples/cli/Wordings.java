package io.github.jkpsdk.examples.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the days and amounts that a text for people names, in one language. */
final class Wordings {

  private static final List<String> INDONESIAN =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");
  private static final List<String> ENGLISH =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final Pattern RANGE =
      Pattern.compile(
          "(\\d{1,2})(?: (\\p{L}{3,9}))?( \\d{4})?–(?=\\d{1,2} (\\p{L}{3,9}) (\\d{4}))");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (\\p{L}{3,9}) (\\d{4})\\b");

  private final boolean isEnglish;
  private final List<String> months;

  Wordings(Locale locale) {
    isEnglish = locale.getLanguage().equals("en");
    months = isEnglish ? ENGLISH : INDONESIAN;
  }

  /** {@return the days of a text; of ranges such as {@code 20–25 Jul 2026} both ends} */
  List<LocalDate> days(String text) {
    List<LocalDate> days = new ArrayList<>();
    RANGE
        .matcher(text)
        .results()
        .forEach(
            range -> {
              String month = range.group(2) == null ? range.group(4) : range.group(2);
              String year = range.group(3) == null ? range.group(5) : range.group(3).strip();
              days.add(day(range.group(1), month, year));
            });
    DAY.matcher(RANGE.matcher(text).replaceAll(" ? "))
        .results()
        .filter(day -> isMonth(day.group(2)))
        .forEach(day -> days.add(day(day.group(1), day.group(2), day.group(3))));
    return days;
  }

  private LocalDate day(String day, String month, String year) {
    return LocalDate.of(Integer.parseInt(year), number(month), Integer.parseInt(day));
  }

  private boolean isMonth(String word) {
    return number(word) > 0;
  }

  /** A month by its name or the first three letters of it; 0 for any other word. */
  private int number(String word) {
    for (int month = 0; month < months.size(); month++) {
      String name = months.get(month);
      if (name.equals(word) || name.substring(0, 3).equals(word)) {
        return month + 1;
      }
    }
    return 0;
  }

  /** {@return the amounts of a text} */
  List<BigDecimal> amounts(String text) {
    Pattern amount =
        Pattern.compile(
            isEnglish
                ? "Rp(\\d{1,3}(?:,\\d{3})*(?:\\.\\d{2})?)"
                : "Rp(\\d{1,3}(?:\\.\\d{3})*(?:,\\d{2})?)");
    return amount.matcher(text).results().map(this::amount).toList();
  }

  private BigDecimal amount(MatchResult amount) {
    String digits = amount.group(1);
    String plain = isEnglish ? digits.replace(",", "") : digits.replace(".", "").replace(',', '.');
    return new BigDecimal(plain).setScale(2);
  }
}
