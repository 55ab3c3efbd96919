package io.github.jkpsdk.json.engine;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The codec of an enum, written by name. */
public final class Enums {

  private Enums() {}

  /** Names are looked up by ordinal, within one run and one list: nothing else is as fast. */
  @SuppressWarnings("EnumOrdinal")
  public static <E extends Enum<E>> Codec<E> of(Class<E> type) {
    Map<String, E> byName = new LinkedHashMap<>();
    Map<E, Word> names = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
      names.put(constant, new Word(constant.name()));
    }
    Codec<E> term = Texts.term(byName, Enum::name);
    return new Codec<>() {
      @Override
      public E read(TokenSource source) {
        return term.read(source);
      }

      @Override
      public void write(E value, TokenSink sink) {
        sink.text(Objects.requireNonNull(names.get(value)));
      }
    };
  }
}
