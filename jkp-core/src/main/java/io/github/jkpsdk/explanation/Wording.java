package io.github.jkpsdk.explanation;

import io.github.jkpsdk.deadline.Duty;
import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import io.github.jkpsdk.law.LegalCitation;
import io.github.jkpsdk.money.Rupiah;
import io.github.jkpsdk.verdict.Basis;
import io.github.jkpsdk.verdict.Condition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
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

  private static final Pattern PART_OF_LAW = Pattern.compile("\\b(Pasal|ayat|huruf|angka)\\b(?= )");

  private static final Pattern SHORT_MONTH = Pattern.compile("(\\p{L}{3})\\p{L}*");

  private static final Map<Reader, Wording> ENGLISH = forEachReader(Locale.ENGLISH);
  private static final Map<Reader, Wording> INDONESIAN = forEachReader(Locale.forLanguageTag("id"));

  private final Locale language;
  private final Reader reader;
  private final Map<String, String> texts;
  private final List<String> months;

  private Wording(Locale language, Reader reader, Map<String, String> texts) {
    this.language = language;
    this.reader = reader;
    this.texts = texts;
    months = List.of(text("months").split(",", -1));
  }

  private static Map<Reader, Wording> forEachReader(Locale language) {
    // The root texts are Indonesian: with the root locale no default locale is ever consulted.
    Locale bundle = language.equals(Locale.ENGLISH) ? language : Locale.ROOT;
    ResourceBundle texts = ResourceBundle.getBundle("io.github.jkpsdk.explanation.Texts", bundle);
    Map<Reader, Wording> wordings = new EnumMap<>(Reader.class);
    for (Reader reader : Reader.values()) {
      wordings.put(reader, new Wording(language, reader, addressedTo(reader, texts)));
    }
    return wordings;
  }

  /** The texts with the words for the worker as this reader would say them. */
  private static Map<String, String> addressedTo(Reader reader, ResourceBundle texts) {
    Map<String, String> addressed = new HashMap<>();
    for (String key : texts.keySet()) {
      addressed.put(
          key,
          replaced(
              texts.getString(key),
              name -> {
                String word = "reader." + reader + "." + name;
                return texts.containsKey(word) ? texts.getString(word) : "{" + name + "}";
              }));
    }
    return Map.copyOf(addressed);
  }

  /**
   * The wording of a language.
   *
   * @param locale any locale; only its language is looked at
   * @return the English wording for English, else the Indonesian one
   */
  public static Wording in(Locale locale) {
    return in(locale, Reader.WORKER);
  }

  static Wording in(Locale locale, Reader reader) {
    String language = Objects.requireNonNull(locale, "locale").getLanguage();
    boolean isEnglish = language.equals(Locale.ENGLISH.getLanguage());
    return Objects.requireNonNull((isEnglish ? ENGLISH : INDONESIAN).get(reader), "reader");
  }

  boolean isForWorker() {
    return reader == Reader.WORKER;
  }

  /** The same language for another reader. */
  Wording to(Reader reader) {
    return in(language, reader);
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
   * @return such as {@code 20–25 Jul 2026}, {@code 20 Jun–19 Jul 2026} or {@code 20 Des 2026–19 Jan
   *     2027}
   */
  public String days(LocalDate from, LocalDate to) {
    return SHORT_MONTH.matcher(period(from, to)).replaceAll("$1");
  }

  /**
   * Some days in words.
   *
   * @param from the first day
   * @param to the last day
   * @return such as {@code 20–25 Juli 2026}, {@code 20 Juni–19 Juli 2026} or {@code 20 Desember
   *     2026–19 Januari 2027}
   */
  public String period(LocalDate from, LocalDate to) {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    if (from.equals(to)) {
      return day(to);
    }
    String month = " " + months.get(from.getMonthValue() - 1);
    boolean isOneYear = from.getYear() == to.getYear();
    boolean isOneMonth = isOneYear && from.getMonth() == to.getMonth();
    String year = isOneYear ? "" : " " + from.getYear();
    return from.getDayOfMonth() + (isOneMonth ? "" : month + year) + "–" + day(to);
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
   * {@return citations in one text, such as {@code PP 6/2025 Pasal 21 ayat (1)} or {@code PP 6/2025
   * article 21 paragraph (1)}}
   *
   * @param citations the citations
   */
  public String cited(List<LegalCitation> citations) {
    return PART_OF_LAW
        .matcher(LegalCitation.joined(citations))
        .replaceAll(part -> text("cited." + part.group()));
  }

  /**
   * {@return where something comes from: a sign that tells how sure it is, in words where it is not
   * the law, and the texts} The signs are {@code §} for the law, {@code ≈} for what the agency or
   * its portal does, {@code ‡} for an interpretation.
   *
   * @param basis how sure it is; empty where that is not known
   * @param citations the texts
   */
  public String source(Optional<Basis> basis, List<LegalCitation> citations) {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(citations, "citations");
    String cited = cited(citations);
    String key = basis.map(of -> "source." + of).orElse("source");
    return fill(cited.isEmpty() && has(key + ".alone") ? key + ".alone" : key, name -> cited);
  }

  /**
   * {@return what the sign of a basis means, with the sign}
   *
   * @param basis the basis
   */
  public String legend(Basis basis) {
    return text("basis." + Objects.requireNonNull(basis, "basis"));
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
    String text = texts.get(key);
    if (text == null) {
      throw new MissingResourceException("there is no text for " + key, "Texts", key);
    }
    return text;
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
    return replaced(text(key), values);
  }

  private static String replaced(String text, UnaryOperator<String> values) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll((MatchResult name) -> Matcher.quoteReplacement(values.apply(name.group(1))));
  }

  /** The text of a key with facts in its placeholders. */
  String fill(String key, Map<String, String> facts) {
    return fill(
        key,
        name -> {
          String fact = facts.get(name);
          if (fact == null) {
            throw new IllegalArgumentException("there is no " + name + " for " + key);
          }
          return fact;
        });
  }

  /** What somebody with a duty is called; the reader may be meant. */
  String holder(Duty.Holder holder) {
    String key = "holder." + holder;
    return find(key + "." + reader).orElseGet(() -> text(key));
  }

  /** What some conditions are called. */
  String conditions(List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> text(condition.name()))
        .collect(Collectors.joining(", "));
  }

  String list(List<String> items) {
    return String.join(", ", items);
  }

  static String capitalized(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
