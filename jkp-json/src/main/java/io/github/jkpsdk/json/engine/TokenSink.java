package io.github.jkpsdk.json.engine;

import java.math.BigDecimal;

/** A document that is written token by token. */
public interface TokenSink {

  /** Whether a field is to be written at all; whoever writes asks before its name. */
  default boolean takes(Word name) {
    return true;
  }

  void startObject();

  void endObject();

  void startArray();

  void endArray();

  void name(String name);

  void name(Word name);

  void text(String value);

  void text(Word value);

  void number(long value);

  void number(BigDecimal value);

  void flag(boolean value);
}
