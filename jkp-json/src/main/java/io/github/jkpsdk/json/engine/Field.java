package io.github.jkpsdk.json.engine;

import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of an object.
 *
 * @param value gives null where the field is left out
 */
record Field<T, B, V>(
    Word word,
    boolean required,
    Codec<V> codec,
    Function<T, @Nullable V> value,
    BiConsumer<B, V> setter) {

  String name() {
    return word.text();
  }

  /** Reads the field; null stands for an optional fact that is not known. */
  void read(TokenSource source, B builder) {
    if (required || source.token() != Token.NULL) {
      setter.accept(builder, codec.read(source));
    }
  }

  void write(T object, TokenSink sink) {
    if (!sink.takes(word)) {
      return;
    }
    V known = value.apply(object);
    if (known != null) {
      sink.name(word);
      codec.write(known, sink);
    }
  }

  /** Adds the name of the field where its values differ, or the paths of what differs in them. */
  void addDifferences(T one, T other, List<String> paths) {
    V here = value.apply(one);
    V there = value.apply(other);
    if (Objects.equals(here, there)) {
      return;
    }
    if (here != null && there != null && codec instanceof ObjectCodec<V, ?> parts) {
      parts.differences(here, there).forEach(path -> paths.add(name() + "." + path));
    } else {
      paths.add(name());
    }
  }

  static <V> @Nullable V unless(V usual, V value) {
    return value.equals(usual) ? null : value;
  }
}
