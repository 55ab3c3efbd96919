package io.github.jkpsdk.json.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The codec of a type with several forms, told apart by the text of one field, wherever in the
 * object it stands.
 *
 * @param <T> what all forms have in common
 */
public final class Variants<T> implements Codec<T> {

  /** No form has as many tokens. */
  private static final int TOKENS = 64;

  /** One form: the text of the field, the type, and how its object is read and written. */
  public record Variant<V>(String name, Class<V> type, Codec<V> codec) {}

  private final String field;
  private final Map<String, Variant<? extends T>> byName = new LinkedHashMap<>();
  private final String expected;

  public Variants(String field, List<Variant<? extends T>> variants) {
    this.field = field;
    variants.forEach(variant -> byName.put(variant.name(), variant));
    expected = "one of " + String.join(", ", byName.keySet());
  }

  @Override
  public T read(TokenSource source) {
    BufferedSource object = BufferedSource.object(source, TOKENS);
    return variant(object).codec().read(object);
  }

  private Variant<? extends T> variant(BufferedSource object) {
    TokenSource name = object.field(field);
    if (name == null) {
      throw object.refusal(
          JsonPath.member(object.path(), field), "is missing; it must be " + expected);
    }
    Variant<? extends T> variant = byName.get(Texts.string(name, expected));
    if (variant == null) {
      throw name.wrongValue(Likeness.ofTerm(byName.keySet(), name.text()), expected);
    }
    return variant;
  }

  @Override
  public void write(T value, TokenSink sink) {
    for (Variant<? extends T> variant : byName.values()) {
      if (writes(variant, value, sink)) {
        return;
      }
    }
    throw new IllegalArgumentException(value.getClass().getName() + " has no JSON form");
  }

  private static <V> boolean writes(Variant<V> variant, Object value, TokenSink sink) {
    if (!variant.type().isInstance(value)) {
      return false;
    }
    variant.codec().write(variant.type().cast(value), sink);
    return true;
  }
}
