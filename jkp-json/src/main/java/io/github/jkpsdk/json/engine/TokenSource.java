package io.github.jkpsdk.json.engine;

/**
 * A document that is read token by token, and the words of a refusal. An adapter for a JSON library
 * turns that library's exceptions into {@link Refusal}.
 */
public interface TokenSource {

  /** The current token. */
  Token token();

  /** Goes on to the next token. */
  Token next();

  /** The current name, string, or number as it is written. */
  String text();

  /** Where the current token stands. */
  String path();

  /** Where in the text of the document it stands, as far as that is known. */
  Place place();

  /** Goes on to the last token of the value that is current, or whose name is. */
  default void skip() {
    Token first = token() == Token.NAME ? next() : token();
    for (int depth = Math.max(0, first.depth()); depth > 0 && token() != Token.END; ) {
      depth += next().depth();
    }
  }

  /** The current token is of the wrong type. Never repeats its text. */
  default Refusal wrongType(String expected) {
    return refusal("is " + token().description() + "; it must be " + expected);
  }

  /**
   * The current token is of the right type, and its text is wrong.
   *
   * @param like how close the text is to what is allowed
   */
  default Refusal wrongValue(Likeness like, String expected) {
    String shown = like.isClose() ? Texts.shortened(text()) : Shown.described(token(), text());
    return refusal("is " + shown + "; it must be " + expected + like.suggestion());
  }

  /** Something else is wrong with the value that is current or just ended. */
  default Refusal refusal(String problem) {
    return refusal(path(), problem);
  }

  /** Something is wrong at another place. */
  default Refusal refusal(String path, String problem) {
    return Refusal.of(path, place(), JsonPath.fact(path) + " " + problem, null);
  }

  /** There is so much that the rest is not read. */
  default Refusal tooMuch(String path, String problem) {
    return Refusal.last(path, place(), JsonPath.fact(path) + " " + problem);
  }

  /** A value of the SDK cannot be made; the cause names the fact, its value and what is allowed. */
  default Refusal refusal(IllegalArgumentException cause) {
    return Refusal.of(path(), place(), String.valueOf(cause.getMessage()), cause);
  }
}
