package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds every dated parameter of a rulebook by itself, so that none can be forgotten. */
final class Parameters {

  private final SortedMap<String, Dated<?>> byName = new TreeMap<>();

  private Parameters() {}

  static SortedMap<String, Dated<?>> of(Rulebook rulebook) {
    Parameters parameters = new Parameters();
    parameters.collect("", Rulebook.class, rulebook);
    return Collections.unmodifiableSortedMap(parameters.byName);
  }

  private void collect(String prefix, Class<?> type, Object holder) {
    for (Method accessor : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
        add(prefix + accessor.getName(), accessor.getReturnType(), value(accessor, holder));
      }
    }
  }

  private void add(String name, Class<?> type, Object value) {
    if (value instanceof Dated<?> dated) {
      byName.put(name, dated);
    } else if (value instanceof Map<?, ?> named) {
      named.forEach((key, dated) -> byName.put(name + "." + key, (Dated<?>) dated));
    } else if (type.getPackage() == Parameters.class.getPackage()) {
      collect(name + ".", type, value);
    }
  }

  private static Object value(Method accessor, Object holder) {
    try {
      return accessor.invoke(holder);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(accessor + " cannot be read", e);
    }
  }
}
