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

  /** The current token is of the wrong type. Never repeats its text. */
  default Refusal wrongType(String expected) {
    return refusal("is " + token().description() + "; it must be " + expected);
  }

  /**
   * The current token is of the right type, and its text is wrong.
   *
   * @param isClose whether the text is close to what is allowed, so that it can be repeated
   */
  default Refusal wrongValue(boolean isClose, String expected) {
    String shown = isClose ? Texts.shortened(text()) : Shown.described(token(), text());
    return refusal("is " + shown + "; it must be " + expected);
  }

  /** Something else is wrong with the value that is current or just ended. */
  default Refusal refusal(String problem) {
    return refusal(path(), problem);
  }

  /** A value of the SDK cannot be made; the cause names the fact, its value and what is allowed. */
  default Refusal refusal(IllegalArgumentException cause) {
    return new Refusal(path(), String.valueOf(cause.getMessage()), cause);
  }

  /** Something is wrong at another place. */
  static Refusal refusal(String path, String problem) {
    return new Refusal(path, JsonPath.fact(path) + " " + problem, null);
  }
}
