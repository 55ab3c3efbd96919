package io.github.jkpsdk.json.engine;

/** A type that has a JSON form of its own, its codec, and how large a document of it may be. */
public record Binding<T>(Class<T> type, Codec<T> codec, Size size) {

  /** Binds a type whose documents are small. */
  public Binding(Class<T> type, Codec<T> codec) {
    this(type, codec, Size.ONE);
  }

  /** Binds an enum by the names of its constants. */
  public static <E extends Enum<E>> Binding<E> term(Class<E> type) {
    return new Binding<>(type, Enums.of(type));
  }
}
