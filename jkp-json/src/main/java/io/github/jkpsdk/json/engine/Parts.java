package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object that is made at once from all of them, as a record is. Declaring a field
 * gives the part that takes its value out of what was read.
 *
 * @param <T> the type of the object
 */
public final class Parts<T> {

  private final List<Field<T, Values, ?>> fields = new ArrayList<>();

  /** What was read of one field. */
  public interface Part<V> {

    V of(Values values);
  }

  /** What was read of all fields; null where a field is absent. */
  public static final class Values {

    private final @Nullable Object[] read;

    Values(int size) {
      read = new Object[size];
    }
  }

  Parts() {}

  /** Adds a field that is always there. */
  public <V> Part<V> required(String name, Codec<V> codec, Function<T, V> value) {
    Part<Optional<V>> part = add(name, true, codec, value);
    return values -> part.of(values).orElseThrow();
  }

  /** Adds a field that is left out where the fact is not known. */
  public <V> Part<Optional<V>> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> value) {
    return add(name, false, codec, object -> value.apply(object).orElse(null));
  }

  /** Adds a field that is left out where it has its usual value. */
  public <V> Part<V> defaulted(String name, Codec<V> codec, V usual, Function<T, V> value) {
    Part<Optional<V>> part =
        add(name, false, codec, object -> Field.unless(usual, value.apply(object)));
    return values -> part.of(values).orElse(usual);
  }

  /** What stands at the place of a field was put there as a value of its codec. */
  @SuppressWarnings("unchecked")
  private <V> Part<Optional<V>> add(
      String name, boolean required, Codec<V> codec, Function<T, @Nullable V> value) {
    int place = fields.size();
    fields.add(
        new Field<>(
            new Word(name), required, codec, value, (values, read) -> values.read[place] = read));
    return values -> Optional.ofNullable((V) values.read[place]);
  }

  ObjectCodec<T, Values> madeBy(Function<Values, T> make) {
    int size = fields.size();
    return new ObjectCodec<>(() -> new Values(size), make, List.copyOf(fields));
  }
}
