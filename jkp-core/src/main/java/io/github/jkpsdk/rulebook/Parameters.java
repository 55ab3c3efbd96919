package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Dated;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds every parameter of a rulebook by itself, so that none can be forgotten. */
final class Parameters {

  /** The parameters that the law as it stands has from its first day on; others came later. */
  private static final class FromTheStart {
    private static final Set<String> NAMES =
        dated(Rulebook.standard()).entrySet().stream()
            .filter(parameter -> !isLate(parameter.getValue(), Rulebook.standard()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

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

  /** Refuses a rulebook that has no version of some parameter on the first day that it covers. */
  static void requireFromTheStart(Rulebook rulebook) {
    dated(rulebook)
        .forEach(
            (name, versions) -> {
              if (isLate(versions, rulebook) && FromTheStart.NAMES.contains(name)) {
                throw new IllegalArgumentException(
                    name
                        + " begins on "
                        + versions.firstDay()
                        + "; it must begin on "
                        + rulebook.firstDay()
                        + ", the first day covered, or before");
              }
            });
  }

  private static boolean isLate(Dated<?> versions, Rulebook rulebook) {
    return versions.firstDay().isAfter(rulebook.firstDay());
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
