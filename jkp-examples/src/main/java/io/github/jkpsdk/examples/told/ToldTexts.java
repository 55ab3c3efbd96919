package io.github.jkpsdk.examples.told;

import io.github.jkpsdk.explanation.AnswerExplanation.Reader;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The words between the sentences of the library, in one language.
 *
 * @param texts the words
 * @param reader whom they are for
 */
public record ToldTexts(ResourceBundle texts, Reader reader) {

  /** {@return the words in a language for somebody} */
  public static ToldTexts in(Locale locale, Reader reader) {
    // The root texts are Indonesian: with the root locale no default locale is ever consulted.
    boolean isEnglish = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return new ToldTexts(
        ResourceBundle.getBundle(
            "io.github.jkpsdk.examples.told.Told", isEnglish ? Locale.ENGLISH : Locale.ROOT),
        reader);
  }

  /** {@return the text of a key, in the form for this reader where it has one of its own} */
  public String text(String key) {
    String own = key + "." + reader;
    return texts.getString(texts.containsKey(own) ? own : key);
  }

  /** {@return the same with each {@code {name}} filled in} */
  public String fill(String key, Map<String, String> values) {
    String text = text(key);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }
}
