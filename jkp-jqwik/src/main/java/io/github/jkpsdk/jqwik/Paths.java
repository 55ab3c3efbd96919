package io.github.jkpsdk.jqwik;

import io.github.jkpsdk.casefile.JkpCase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Facts of a case by their paths, such as {@code employment.employer.scale}. */
final class Paths {

  private Paths() {}

  /** The case without a fact; as it is where it does not tell the fact. */
  static JkpCase forget(JkpCase facts, String path) {
    return (JkpCase) forget(facts, path, List.of(path.split("\\.")));
  }

  private static Object forget(Object value, String path, List<String> names) {
    Shape shape = Shape.ofValue(value).orElseThrow(() -> unknown(path));
    for (int i = 0; i < shape.parts().size(); i++) {
      if (shape.parts().get(i).name().equals(names.get(0))) {
        Object part = shape.parts().get(i).of(value);
        return shape.with(value, i, without(part, path, names.subList(1, names.size())));
      }
    }
    throw unknown(path);
  }

  private static Object without(Object part, String path, List<String> names) {
    if (names.isEmpty()) {
      if (part instanceof Optional<?>) {
        return Optional.empty();
      }
      throw new IllegalArgumentException("path is " + path + "; that fact is always known");
    }
    return part instanceof Optional<?> maybe
        ? maybe.map(inner -> forget(inner, path, names))
        : forget(part, path, names);
  }

  private static IllegalArgumentException unknown(String path) {
    return new IllegalArgumentException(
        "path is "
            + path
            + "; a path of a case is allowed, such as "
            + String.join(", ", Arrays.asList("contributions", "participant.birthDate")));
  }
}
