package io.github.jkpsdk.json;

/** How one type is read from JSON and written to it. Immutable and stateless. */
interface Codec<T> {

  /** Reads the value that starts with the current token, and stops at its last one. */
  T read(TokenSource source);

  void write(T value, TokenSink sink);
}
