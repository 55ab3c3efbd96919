package io.github.jkpsdk.examples.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a question for a fact is answered in plain words. */
enum InitForm {
  /** As files have it, or as people write it: 15-06-2026. */
  DAY,
  /** Ranges and single months, between commas; the value has a range, {@code from/to}, a line. */
  MONTHS,
  /** Rupiah, with dots between thousands or without. */
  AMOUNT,
  /** What a company is called. */
  NAME,
  /** One of the numbers that the question names. */
  CHOICE;

  private static final int LONGEST_NAME = 200;
  private static final Pattern OWN_DAY =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.]\\d{3})+");
  private static final Pattern OWN_MONTH = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern BETWEEN_MONTHS = Pattern.compile(" +- +| *(?:–|to|sampai|s/d) *");
  private static final Pattern NO_MONTHS = Pattern.compile("(?i)tidak ada|none");

  /** The value that the file has; empty for an answer that has another form. */
  Optional<String> value(String answer) {
    return switch (this) {
      case DAY -> dayOf(answer).map(LocalDate::toString);
      case MONTHS -> months(answer);
      case AMOUNT -> amount(answer);
      case NAME -> Optional.of(answer).filter(name -> name.length() <= LONGEST_NAME);
      case CHOICE -> Optional.of(answer);
    };
  }

  static Optional<LocalDate> dayOf(String text) {
    Matcher own = OWN_DAY.matcher(text);
    String iso =
        own.matches()
            ? String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                own.group(3),
                Integer.parseInt(own.group(2)),
                Integer.parseInt(own.group(1)))
            : text;
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> months(String text) {
    if (NO_MONTHS.matcher(text).matches()) {
      return Optional.of("");
    }
    List<Optional<String>> ranges =
        Arrays.stream(text.split(",", -1)).map(String::strip).map(InitForm::range).toList();
    return ranges.stream().allMatch(Optional::isPresent)
        ? Optional.of(ranges.stream().flatMap(Optional::stream).collect(Collectors.joining("\n")))
        : Optional.empty();
  }

  private static Optional<String> range(String text) {
    String[] ends = BETWEEN_MONTHS.split(text, -1);
    Optional<YearMonth> from = monthOf(ends[0]);
    Optional<YearMonth> to = monthOf(ends[ends.length - 1]);
    return from.filter(first -> ends.length <= 2)
        .flatMap(first -> to.filter(last -> !last.isBefore(first)).map(last -> first + "/" + last));
  }

  static Optional<YearMonth> monthOf(String text) {
    Matcher own = OWN_MONTH.matcher(text);
    String iso =
        own.matches()
            ? String.format(Locale.ROOT, "%s-%02d", own.group(2), Integer.parseInt(own.group(1)))
            : text;
    try {
      return Optional.of(YearMonth.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> amount(String text) {
    String plain = text.replaceFirst("(?i)^rp *", "");
    String digits = GROUPED.matcher(plain).matches() ? plain.replace(".", "") : plain;
    return digits.matches("\\d{1,12}") ? Optional.of(digits) : Optional.empty();
  }
}
