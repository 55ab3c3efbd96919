package io.github.jkpsdk.json.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codec of an enum, written by name. */
public final class Enums {

  private Enums() {}

  /** Names are looked up by ordinal, within one run and one list: nothing else is as fast. */
  @SuppressWarnings("EnumOrdinal")
  public static <E extends Enum<E>> Codec<E> of(Class<E> type) {
    E[] constants = type.getEnumConstants();
    Map<String, E> byName = new LinkedHashMap<>();
    Word[] names = new Word[constants.length];
    for (E constant : constants) {
      byName.put(constant.name(), constant);
      names[constant.ordinal()] = new Word(constant.name());
    }
    Codec<E> term = Texts.term(byName, Enum::name);
    return new Codec<>() {
      @Override
      public E read(TokenSource source) {
        return term.read(source);
      }

      @Override
      public void write(E value, TokenSink sink) {
        sink.text(names[value.ordinal()]);
      }
    };
  }
}
