package io.github.jkpsdk.json.engine;

/**
 * What a document is made of. The order is that of the token numbers, which both lines of Jackson
 * share: no token yet, or no more, is 0.
 */
public enum Token {
  END("empty"),
  OBJECT_START("an object"),
  OBJECT_END("the end of an object"),
  ARRAY_START("an array"),
  ARRAY_END("the end of an array"),
  NAME("a name"),
  STRING("text"),
  INTEGER("a number"),
  DECIMAL("a number"),
  TRUE("true"),
  FALSE("false"),
  NULL("null"),
  OTHER("no JSON value");

  private static final Token[] BY_NUMBER = values();

  private final String description;

  Token(String description) {
    this.description = description;
  }

  /** The token with a number of Jackson's; what is neither JSON nor its end is other. */
  public static Token ofId(int id) {
    return id >= 0 && id < BY_NUMBER.length ? BY_NUMBER[id] : OTHER;
  }

  public String description() {
    return description;
  }

  /** How much deeper the next token stands. */
  int depth() {
    return switch (this) {
      case OBJECT_START, ARRAY_START -> 1;
      case OBJECT_END, ARRAY_END -> -1;
      default -> 0;
    };
  }

  public boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
