package io.github.jkpsdk.jqwik;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds values within others, by their shapes. */
final class Parts {

  private Parts() {}

  static boolean reaches(Class<?> whole, Class<?> type) {
    return reaches(whole, type, new HashSet<>());
  }

  private static boolean reaches(Type from, Class<?> type, Set<Type> seen) {
    if (from instanceof ParameterizedType generic) {
      return Arrays.stream(generic.getActualTypeArguments())
          .anyMatch(one -> reaches(one, type, seen));
    }
    if (!(from instanceof Class<?> plain) || !seen.add(from)) {
      return false;
    }
    return plain == type
        || Shape.of(plain).stream()
            .flatMap(shape -> shape.parts().stream())
            .anyMatch(part -> reaches(part.type(), type, seen));
  }

  static List<Object> of(Object whole, Class<?> type) {
    List<Object> found = new ArrayList<>();
    collect(whole, type, found);
    return found;
  }

  private static void collect(Object value, Class<?> type, List<Object> found) {
    if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(one -> collect(one, type, found));
    } else if (value instanceof Iterable<?> all) {
      all.forEach(one -> collect(one, type, found));
    } else if (type.isInstance(value)) {
      found.add(value);
    } else {
      Shape.ofValue(value)
          .ifPresent(shape -> shape.parts(value).forEach(part -> collect(part, type, found)));
    }
  }
}
