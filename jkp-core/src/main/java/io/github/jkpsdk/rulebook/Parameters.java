package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds every parameter of a rulebook by itself, so that none can be forgotten. */
final class Parameters {

  private final SortedMap<String, Object> byName = new TreeMap<>();

  private Parameters(Rulebook rulebook) {
    collect("", Rulebook.class, rulebook);
  }

  static SortedMap<String, Dated<?>> dated(Rulebook rulebook) {
    SortedMap<String, Dated<?>> dated = new TreeMap<>();
    for (Map.Entry<String, Object> parameter : all(rulebook).entrySet()) {
      if (parameter.getValue() instanceof Dated<?> versions) {
        dated.put(parameter.getKey(), versions);
      }
    }
    return Collections.unmodifiableSortedMap(dated);
  }

  static SortedMap<String, Object> all(Rulebook rulebook) {
    return new Parameters(rulebook).byName;
  }

  private void collect(String prefix, Class<?> type, Object holder) {
    for (Method accessor : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(accessor.getModifiers()) && accessor.getParameterCount() == 0) {
        add(prefix + accessor.getName(), accessor.getReturnType(), value(accessor, holder));
      }
    }
  }

  private void add(String name, Class<?> type, Object value) {
    if (value instanceof Map<?, ?> named) {
      for (Map.Entry<?, ?> dated : named.entrySet()) {
        byName.put(name + "." + dated.getKey(), dated.getValue());
      }
    } else if (type.getPackageName().equals(Parameters.class.getPackageName())) {
      collect(name + ".", type, value);
    } else {
      byName.put(name, value);
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
