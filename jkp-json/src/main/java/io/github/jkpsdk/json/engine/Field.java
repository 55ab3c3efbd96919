package io.github.jkpsdk.json.engine;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object.
 *
 * @param value gives null where the field is left out
 */
record Field<T, B, V>(
    String name,
    boolean required,
    Codec<V> codec,
    Function<T, @Nullable V> value,
    BiConsumer<B, V> setter) {

  /** Reads the field; null stands for an optional fact that is not known. */
  void read(TokenSource source, B builder) {
    if (required || source.token() != Token.NULL) {
      setter.accept(builder, codec.read(source));
    }
  }

  void write(T object, TokenSink sink) {
    V known = value.apply(object);
    if (known != null) {
      sink.name(name);
      codec.write(known, sink);
    }
  }

  static <V> @Nullable V unless(V usual, V value) {
    return value.equals(usual) ? null : value;
  }
}
