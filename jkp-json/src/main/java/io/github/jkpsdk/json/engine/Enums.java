package io.github.jkpsdk.json.engine;

import java.util.LinkedHashMap;
import java.util.Map;

/** The codec of an enum, written by name. */
public final class Enums {

  private Enums() {}

  public static <E extends Enum<E>> Codec<E> of(Class<E> type) {
    Map<String, E> byName = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      byName.put(constant.name(), constant);
    }
    return Texts.term(byName, Enum::name);
  }
}
