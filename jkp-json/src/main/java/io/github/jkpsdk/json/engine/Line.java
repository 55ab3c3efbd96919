package io.github.jkpsdk.json.engine;

import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.util.function.Consumer;

/** Whole documents with one line of Jackson. */
public interface Line {

  <T> T read(String json, Codec<T> codec, Size size);

  <T> T read(Reader json, Codec<T> codec, Size size);

  /** Reads bytes, which must be UTF-8; a byte order mark is skipped. */
  default <T> T read(InputStream json, Codec<T> codec, Size size) {
    return read(Utf8.text(json), codec, size);
  }

  /** Writes one value, which is told to the sink, and leaves the target open. */
  void write(Consumer<TokenSink> value, Writer target, boolean pretty);

  /** Reads a document that holds one value and nothing else. */
  static <T> T only(TokenSource source, Codec<T> codec) {
    source.next();
    T value = codec.read(source);
    if (source.next() != Token.END) {
      throw source.refusal("goes on after its end; it must hold one value");
    }
    return value;
  }
}
