package io.github.jkpsdk.examples.docs;

import io.github.jkpsdk.Jkp;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the pages of the law in one language. What a parameter or a condition means is said
 * in English by its documentation comment, in Indonesian by the file of words.
 */
final class LawWords {

  static final LawWords ENGLISH = new LawWords(Locale.ENGLISH, "law-words_en", "Texts_en");
  static final LawWords INDONESIAN =
      new LawWords(new Locale.Builder().setLanguage("id").build(), "law-words_id", "Texts");

  static final LawWords OF_POINTS = new LawWords(Locale.ENGLISH, "interpretations_en", "Texts_en");
  static final LawWords OF_POINTS_IN_INDONESIAN =
      new LawWords(INDONESIAN.locale, "interpretations_id", "Texts");

  private final Locale locale;
  private final Properties words;
  private final Properties told;
  private final Set<String> said = new TreeSet<>();

  private LawWords(Locale locale, String words, String told) {
    this.locale = locale;
    this.words = read(LawWords.class.getResourceAsStream("/docs/" + words + ".properties"));
    this.told = read(Jkp.class.getResourceAsStream("explanation/" + told + ".properties"));
  }

  static Properties read(InputStream file) {
    Properties words = new Properties();
    try (Reader text =
        new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  Locale locale() {
    return locale;
  }

  boolean isEnglish() {
    return locale.equals(Locale.ENGLISH);
  }

  /** What the page says under a key, with arguments for {0}, {1} ... */
  String say(String key, Object... arguments) {
    said.add(key);
    String text = words.getProperty(key);
    if (text == null) {
      throw new AssertionError("the words of " + locale + " say nothing of " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", arguments[i].toString());
    }
    return text;
  }

  /** What the documentation says of a member of a type. */
  String meaning(Class<?> type, String member) {
    return isEnglish()
        ? SourceDocumentation.of(type).text(member)
        : say(type.getSimpleName() + "." + member);
  }

  /** What the library itself tells people under a key. */
  String told(String key) {
    String text = Objects.requireNonNull(told.getProperty(key), key);
    if (text.contains("{")) {
      throw new AssertionError(key + " is no whole text: " + text);
    }
    return text;
  }

  String percent(BigDecimal share) {
    String number = share.movePointRight(2).stripTrailingZeros().toPlainString();
    return (isEnglish() ? number : number.replace('.', ',')) + "%";
  }

  /** The keys that no page asked for. */
  Set<String> unsaid() {
    Set<String> unsaid = new TreeSet<>(words.stringPropertyNames());
    unsaid.removeAll(said);
    return unsaid;
  }
}
