package io.github.jkpsdk.json.engine;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of what is written as text. */
public final class Texts {

  private static final int SHOWN = 40;

  /** Any text, such as a name. A refusal never repeats it. */
  public static final Codec<String> TEXT =
      new Codec<>() {
        @Override
        public String read(TokenSource source) {
          String text = string(source, "text");
          if (text.length() > Limits.TEXT_CHARACTERS) {
            throw source.refusal(
                "has "
                    + text.length()
                    + " characters; at most "
                    + Limits.TEXT_CHARACTERS
                    + " are allowed");
          }
          if (text.codePoints().anyMatch(Texts::isHalfAPair)) {
            throw source.refusal("has half a surrogate pair; it must be valid Unicode");
          }
          return text;
        }

        @Override
        public void write(String value, TokenSink sink) {
          sink.text(value);
        }
      };

  private Texts() {}

  /**
   * A value with a written form of its own.
   *
   * @param expected what is allowed, for the message
   * @param likeness how close a wrong text is to an allowed one
   * @param parse gives null, or throws, where the text is not the form of a value
   * @param print gives the written form
   */
  public static <T> Codec<T> written(
      String expected,
      Function<String, Likeness> likeness,
      Function<String, @Nullable T> parse,
      Function<T, String> print) {
    return new Written<>(expected, likeness, parse, print);
  }

  /** One of some terms. */
  public static <T> Codec<T> term(Map<String, T> terms, Function<T, String> print) {
    String expected = terms.size() > 1 ? "one of " : "";
    return written(
        expected + String.join(", ", terms.keySet()),
        text -> Likeness.ofTerm(terms.keySet(), text),
        terms::get,
        print);
  }

  /** One text and no other. */
  public static Codec<String> literal(String only) {
    return term(Map.of(only, only), text -> text);
  }

  /** A value that is made of any text of sane length. */
  public static <T> Codec<T> parsed(Function<String, T> parse, Function<T, String> print) {
    return new Codec<>() {
      @Override
      public T read(TokenSource source) {
        String text = TEXT.read(source);
        try {
          return parse.apply(text);
        } catch (IllegalArgumentException e) {
          throw source.refusal(e);
        }
      }

      @Override
      public void write(T value, TokenSink sink) {
        sink.text(print.apply(value));
      }
    };
  }

  private record Written<T>(
      String expected,
      Function<String, Likeness> likeness,
      Function<String, @Nullable T> parse,
      Function<T, String> print)
      implements Codec<T> {

    @Override
    public T read(TokenSource source) {
      T value = parsed(source, string(source, expected));
      if (value == null) {
        throw source.wrongValue(likeness.apply(source.text()), expected);
      }
      return value;
    }

    private @Nullable T parsed(TokenSource source, String text) {
      try {
        return parse.apply(text);
      } catch (IllegalArgumentException e) {
        throw source.refusal(e);
      }
    }

    @Override
    public void write(T value, TokenSink sink) {
      sink.text(print.apply(value));
    }
  }

  public static String string(TokenSource source, String expected) {
    if (source.token() != Token.STRING) {
      throw source.wrongType(expected);
    }
    return source.text();
  }

  private static boolean isHalfAPair(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** A text as messages show it: short, and free of what a terminal or a log would act upon. */
  public static String shortened(String text) {
    if (text.isBlank()) {
      return "blank";
    }
    String shown = text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    return shown.replaceAll("[^ -~]", "?");
  }
}
