package io.github.jkpsdk.json.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Codecs of arrays. */
public final class Lists {

  private Lists() {}

  public static <T> Codec<List<T>> of(Codec<T> element) {
    return of(element, Limits.ELEMENTS);
  }

  public static <T> Codec<List<T>> of(Codec<T> element, int limit) {
    return new Codec<>() {
      @Override
      public List<T> read(TokenSource source) {
        List<T> values = new ArrayList<>();
        readEach(source, element, limit, values::add);
        return List.copyOf(values);
      }

      @Override
      public void write(List<T> values, TokenSink sink) {
        writeEach(values, element, sink);
      }
    };
  }

  /** Terms without an order of their own, each given once; written in the order of the enum. */
  public static <E extends Enum<E>> Codec<Set<E>> setOf(Class<E> type) {
    Codec<E> element = Enums.of(type);
    return new Codec<>() {
      @Override
      public Set<E> read(TokenSource source) {
        Set<E> values = EnumSet.noneOf(type);
        readEach(source, element, value -> addOnce(values, value, source));
        return Set.copyOf(values);
      }

      @Override
      public void write(Set<E> values, TokenSink sink) {
        writeEach(values.stream().sorted().toList(), element, sink);
      }
    };
  }

  private static <E> void addOnce(Set<E> values, E value, TokenSource source) {
    if (!values.add(value)) {
      throw source.refusal("is " + value + " again; it must be given once");
    }
  }

  public static <T> void readEach(TokenSource source, Codec<T> element, Consumer<T> values) {
    readEach(source, element, Limits.ELEMENTS, values);
  }

  private static <T> void readEach(
      TokenSource source, Codec<T> element, int limit, Consumer<T> values) {
    if (source.token() != Token.ARRAY_START) {
      throw source.wrongType("an array");
    }
    Faults faults = null;
    for (int count = 0; ; count++) {
      try {
        if (source.next() == Token.ARRAY_END) {
          break;
        }
        if (count == limit) {
          throw source.tooMuch(
              source.path(), "is one too many; at most " + count + " elements are allowed");
        }
        values.accept(element.read(source));
      } catch (Refusal e) {
        faults = Faults.after(faults, e, source);
      }
    }
    Faults.throwAny(faults);
  }

  public static <T> void writeEach(List<T> values, Codec<T> element, TokenSink sink) {
    sink.startArray();
    for (T value : values) {
      element.write(value, sink);
    }
    sink.endArray();
  }
}
