package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An object with declared fields. Reading takes them in any order and refuses one that is unknown,
 * given twice, or required and missing; writing follows the declaration.
 *
 * @param <T> the type of the object
 * @param <B> what collects the fields that are read
 */
public final class ObjectCodec<T, B> implements Codec<T> {

  private final Supplier<B> start;
  private final Function<B, T> finish;
  private final List<Field<T, B, ?>> fields;
  private final String expected;
  private final Set<String> foreign;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final long required;

  ObjectCodec(Supplier<B> start, Function<B, T> finish, List<Field<T, B, ?>> fields) {
    this(start, finish, fields, "an object", Set.of());
  }

  private ObjectCodec(
      Supplier<B> start,
      Function<B, T> finish,
      List<Field<T, B, ?>> fields,
      String expected,
      Set<String> foreign) {
    this.start = start;
    this.finish = finish;
    this.fields = fields;
    this.expected = expected;
    this.foreign = foreign;
    long bits = 0;
    for (int i = 0; i < fields.size(); i++) {
      indexes.put(fields.get(i).name(), i);
      bits |= fields.get(i).required() ? 1L << i : 0;
    }
    this.required = bits;
  }

  /** An object without fields, to add fields to. */
  public static <T, B> ObjectCodec<T, B> object(Supplier<B> start, Function<B, T> finish) {
    return new ObjectCodec<>(start, finish, List.of());
  }

  /**
   * An object that is made at once from all its fields.
   *
   * @param declaration declares the fields, in the order of writing, and gives what makes the
   *     object of their values
   */
  public static <T> ObjectCodec<T, Parts.Values> made(
      Function<Parts<T>, Function<Parts.Values, T>> declaration) {
    Parts<T> parts = new Parts<>();
    return parts.madeBy(declaration.apply(parts));
  }

  /**
   * An object that is written and never read.
   *
   * @param refusal what who reads one is told
   * @param declaration declares the fields, in the order of writing
   */
  public static <T> ObjectCodec<T, Parts.Values> written(
      String refusal, Consumer<Parts<T>> declaration) {
    return made(
        parts -> {
          declaration.accept(parts);
          return read -> {
            throw new IllegalArgumentException(refusal);
          };
        });
  }

  /** Adds a field that is always there. */
  public <V> ObjectCodec<T, B> required(
      String name, Codec<V> codec, Function<T, V> value, BiConsumer<B, V> setter) {
    return with(new Field<>(new Word(name), true, codec, value, setter));
  }

  /** Adds a field that is left out where the fact is not known. */
  public <V> ObjectCodec<T, B> optional(
      String name, Codec<V> codec, Function<T, Optional<V>> value, BiConsumer<B, V> setter) {
    return with(
        new Field<>(
            new Word(name), false, codec, object -> value.apply(object).orElse(null), setter));
  }

  /** Adds a field that is left out where it has its usual value. */
  public <V> ObjectCodec<T, B> defaulted(
      String name, Codec<V> codec, V usual, Function<T, V> value, BiConsumer<B, V> setter) {
    return with(
        new Field<>(
            new Word(name),
            false,
            codec,
            object -> Field.unless(usual, value.apply(object)),
            setter));
  }

  /** Adds a field that is always written; where it is not read, what the builder has stays. */
  public <V> ObjectCodec<T, B> presumed(
      String name, Codec<V> codec, Function<T, V> value, BiConsumer<B, V> setter) {
    return with(new Field<>(new Word(name), false, codec, value, setter));
  }

  /** The same object; who writes something else in its place is shown what it looks like. */
  public ObjectCodec<T, B> suchAs(String example) {
    return new ObjectCodec<>(start, finish, fields, "an object such as " + example, foreign);
  }

  /** The same object; some names tell that this is another document, of which no more is read. */
  public ObjectCodec<T, B> unlike(String... names) {
    return new ObjectCodec<>(start, finish, fields, expected, Set.of(names));
  }

  private ObjectCodec<T, B> with(Field<T, B, ?> field) {
    List<Field<T, B, ?>> more = new ArrayList<>(fields);
    more.add(field);
    return new ObjectCodec<>(start, finish, List.copyOf(more), expected, foreign);
  }

  /** The names of the fields, in the order of writing. */
  public List<String> names() {
    return fields.stream().map(Field::name).toList();
  }

  /** The paths of the fields in which two objects differ, in the order of writing. */
  public List<String> differences(T one, T other) {
    List<String> paths = new ArrayList<>();
    fields.forEach(field -> field.addDifferences(one, other, paths));
    return paths;
  }

  @Override
  public T read(TokenSource source) {
    if (source.token() != Token.OBJECT_START) {
      throw source.wrongType(expected);
    }
    B builder = start.get();
    long seen = 0;
    int index = -1;
    Faults faults = null;
    while (true) {
      try {
        if (source.next() != Token.NAME) {
          break;
        }
        index = indexOf(source, index + 1);
        if ((seen & (1L << index)) != 0) {
          throw source.refusal("is given twice; it must be given once");
        }
        seen |= 1L << index;
        source.next();
        fields.get(index).read(source, builder);
      } catch (Refusal e) {
        faults = Faults.after(faults, e, source);
      }
    }
    Faults.throwAny(withMissing(faults, seen, source));
    return finished(builder, source);
  }

  /** Most documents follow the declaration, so the next field is the likely one. */
  private int indexOf(TokenSource source, int likely) {
    String name = source.text();
    if (likely < fields.size() && fields.get(likely).name().equals(name)) {
      return likely;
    }
    Integer index = indexes.get(name);
    if (index == null) {
      throw Refusal.ofUnknownField(source, name, names(), foreign.contains(name));
    }
    return index;
  }

  private @Nullable Faults withMissing(@Nullable Faults faults, long seen, TokenSource source) {
    Faults all = faults;
    for (long missing = required & ~seen; missing != 0; missing &= missing - 1) {
      String name = fields.get(Long.numberOfTrailingZeros(missing)).name();
      String path = JsonPath.member(source.path(), name);
      all = Faults.after(all, source.refusal(path, "is missing; it is required"), source);
    }
    return all;
  }

  /** Messages of the SDK start with the fact, which may stand deeper in this object. */
  private T finished(B builder, TokenSource source) {
    try {
      return finish.apply(builder);
    } catch (IllegalArgumentException e) {
      throw refusal(e, source);
    }
  }

  /** Where several facts are wrong the first one suppresses the others. */
  private Refusal refusal(Throwable e, TokenSource source) {
    return Refusal.ofAll(
        Stream.concat(Stream.of(e), Arrays.stream(e.getSuppressed()))
            .map(wrong -> refusalOf(wrong, source))
            .toList());
  }

  private Refusal refusalOf(Throwable e, TokenSource source) {
    String message = String.valueOf(e.getMessage());
    String path = JsonPath.named(source.path(), message, indexes.keySet());
    return Refusal.of(path, source.place(), message, e);
  }

  @Override
  public void write(T value, TokenSink sink) {
    sink.startObject();
    for (Field<T, B, ?> field : fields) {
      field.write(value, sink);
    }
    sink.endObject();
  }
}
