package io.github.jkpsdk.json;

/** A document that holds one value and nothing else. */
final class Document {

  private Document() {}

  static <T> T read(TokenSource source, Codec<T> codec) {
    source.next();
    T value = codec.read(source);
    if (source.next() != Token.END) {
      throw source.refusal("goes on after its end; it must hold one value");
    }
    return value;
  }
}
