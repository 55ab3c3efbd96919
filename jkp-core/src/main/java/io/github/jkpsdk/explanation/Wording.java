package io.github.jkpsdk.explanation;

import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How days, months and amounts are written in one language. Indonesian, unless English is asked
 * for; never the language of the machine.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private static final Wording ENGLISH = new Wording(Locale.ENGLISH);
  private static final Wording INDONESIAN = new Wording(Locale.forLanguageTag("id"));

  private final Locale language;
  private final ResourceBundle texts;
  private final List<String> months;

  private Wording(Locale language) {
    // The root texts are Indonesian: with the root locale no default locale is ever consulted.
    Locale bundle = language.equals(Locale.ENGLISH) ? language : Locale.ROOT;
    this.language = language;
    texts = ResourceBundle.getBundle("io.github.jkpsdk.explanation.Texts", bundle);
    months = List.of(text("months").split(",", -1));
  }

  /**
   * The wording of a language.
   *
   * @param locale any locale; only its language is looked at
   * @return the English wording for English, else the Indonesian one
   */
  public static Wording in(Locale locale) {
    String language = Objects.requireNonNull(locale, "locale").getLanguage();
    return language.equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : INDONESIAN;
  }

  /**
   * A day in words.
   *
   * @param day the day
   * @return such as {@code 15 Juni 2026} or {@code 15 June 2026}
   */
  public String day(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  /**
   * Some days in short, for tables.
   *
   * @param from the first day
   * @param to the last day
   * @return such as {@code 20 Jun-19 Jul 2026} or {@code 20 Des 2026-19 Jan 2027}
   */
  public String days(LocalDate from, LocalDate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    String year = from.getYear() == to.getYear() ? "" : " " + from.getYear();
    return shortDay(from) + year + "-" + shortDay(to) + " " + to.getYear();
  }

  /**
   * {@return days of which the first is not known yet, such as {@code sampai 19 Maret 2028} or
   * {@code until 19 March 2028}}
   *
   * @param to the last day
   */
  public String daysUntil(LocalDate to) {
    return fill("days.until", name -> day(to));
  }

  private String shortDay(LocalDate day) {
    return day.getDayOfMonth() + " " + months.get(day.getMonthValue() - 1).substring(0, 3);
  }

  /**
   * A month in words.
   *
   * @param month the month
   * @return such as {@code Juni 2026} or {@code June 2026}
   */
  public String month(YearMonth month) {
    Objects.requireNonNull(month, "month");
    return months.get(month.getMonthValue() - 1) + " " + month.getYear();
  }

  /**
   * {@return an amount with its separators, such as {@code Rp2.550.000} in Indonesian or {@code
   * Rp2,550,000} in English}
   *
   * @param amount the amount
   */
  public String amount(Rupiah amount) {
    Objects.requireNonNull(amount, "amount");
    return amount.format(language);
  }

  /**
   * {@return a text that people wrote, such as a name or a note, as it can be shown among other
   * words} On one line, without what a terminal would act upon or what turns the direction of other
   * words; a text from right to left is isolated.
   *
   * @param text the text
   */
  public String foreign(String text) {
    return ForeignText.shown(Objects.requireNonNull(text, "text"));
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  String text(String key) {
    return texts.getString(key);
  }

  /** The text of a key that not every name has. */
  Optional<String> find(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  /** The text of a key, or what stands for it where the key comes from a caller's own terms. */
  String text(String key, String otherwise) {
    return find(key).orElseGet(() -> ForeignText.shown(otherwise));
  }

  /** The text of a key with its placeholders replaced. */
  String fill(String key, UnaryOperator<String> values) {
    return PLACEHOLDER
        .matcher(text(key))
        .replaceAll((MatchResult name) -> Matcher.quoteReplacement(values.apply(name.group(1))));
  }

  /** What some conditions are called. */
  String conditions(List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> text(condition.name()))
        .collect(Collectors.joining(", "));
  }

  String list(List<String> items) {
    return items.isEmpty() ? text("none") : String.join(", ", items);
  }
}
