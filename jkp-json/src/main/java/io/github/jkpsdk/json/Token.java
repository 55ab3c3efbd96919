package io.github.jkpsdk.json;

/** What a document is made of. */
enum Token {
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
  END("empty"),
  OTHER("no JSON value");

  private final String description;

  Token(String description) {
    this.description = description;
  }

  String description() {
    return description;
  }

  boolean isNumber() {
    return this == INTEGER || this == DECIMAL;
  }
}
