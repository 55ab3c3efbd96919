package io.github.jkpsdk.json.engine;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The codec of an enum, written by name. */
public final class Enums {

  private Enums() {}

  public static <E extends Enum<E>> Codec<E> of(Class<E> type) {
    E[] constants = type.getEnumConstants();
    Map<String, E> byName =
        Arrays.stream(constants)
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    String expected =
        Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    return Texts.written(expected, byName::get, Enum::name);
  }
}
