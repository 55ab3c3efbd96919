package io.github.jkpsdk.json.engine;

/** A type that has a JSON form of its own, and its codec. */
public record Binding<T>(Class<T> type, Codec<T> codec) {

  /** Binds an enum by the names of its constants. */
  public static <E extends Enum<E>> Binding<E> term(Class<E> type) {
    return new Binding<>(type, Enums.of(type));
  }
}
