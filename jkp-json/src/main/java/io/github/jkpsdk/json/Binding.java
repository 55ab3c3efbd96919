package io.github.jkpsdk.json;

/** A type that has a JSON form of its own, and its codec. */
record Binding<T>(Class<T> type, Codec<T> codec) {

  /** Binds an enum by the names of its constants. */
  static <E extends Enum<E>> Binding<E> term(Class<E> type) {
    return new Binding<>(type, Enums.of(type));
  }
}
