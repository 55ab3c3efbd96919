package io.github.jkpsdk.json.engine;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text of the format that is written again and again, such as the name of a field. It keeps the
 * form that a line of Jackson encodes it to. Thread-safe: two threads may encode it twice, to the
 * same.
 */
public final class Word {

  private final String text;

  /** Of the line that wrote the word last, in nearly every application the only one. */
  private @Nullable Object form;

  public Word(String text) {
    this.text = Objects.requireNonNull(text, "text");
  }

  public String text() {
    return text;
  }

  /**
   * What a line writes for the word.
   *
   * @param type the immutable type of the form
   * @param encode makes the form
   */
  public <F> F form(Class<F> type, Function<String, F> encode) {
    Object known = form;
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    F made = encode.apply(text);
    form = made;
    return made;
  }
}
