package io.github.jkpsdk.json.engine;

import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Input that is not what the format allows, on its way to the door, which makes the public
 * exception of it. It has no stack of its own: that of the door is the one a caller can use.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  /** The name of a field that is not allowed where it stands; null where it is something else. */
  private final @Nullable String unknownField;

  /** The problem is the whole message: it names the fact, its value and what is allowed. */
  public Refusal(String path, String problem, @Nullable Throwable cause) {
    this(path, problem, cause, null);
  }

  private Refusal(
      String path, String problem, @Nullable Throwable cause, @Nullable String unknownField) {
    super(problem, cause, true, false);
    this.path = path;
    this.unknownField = unknownField;
  }

  /** A field stands where there is none of its name. */
  static Refusal ofUnknownField(String path, String name, Collection<String> allowed) {
    String problem = "is no field here; allowed are " + String.join(", ", allowed);
    return new Refusal(
        path,
        JsonPath.fact(path) + " " + problem,
        null,
        Shown.isLikeOneOf(allowed, name) ? null : name);
  }

  /**
   * The same, without the name of an unknown field that is no misspelt one, nor in its wrong place:
   * people may have been used as names.
   */
  public Refusal naming(Predicate<String> isAnyField) {
    if (unknownField == null || isAnyField.test(unknownField)) {
      return this;
    }
    String hidden = JsonPath.withoutName(path, unknownField);
    String problem = String.valueOf(getMessage()).substring(JsonPath.fact(path).length());
    return new Refusal(hidden, JsonPath.fact(hidden) + problem, null);
  }

  public String path() {
    return path;
  }
}
