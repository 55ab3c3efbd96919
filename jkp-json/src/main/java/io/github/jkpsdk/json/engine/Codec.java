package io.github.jkpsdk.json.engine;

/** How one type is read from JSON and written to it. Immutable and stateless. */
public interface Codec<T> {

  /**
   * Reads the value that starts with the current token, and stops at its last one.
   *
   * @throws Refusal if it is not a value of the type; at its first token, or at its last one
   */
  T read(TokenSource source);

  void write(T value, TokenSink sink);
}
