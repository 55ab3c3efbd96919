package io.github.jkpsdk.json.engine;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Input that is not what the format allows, on its way to the door, which makes the public
 * exception of it. It has no stack of its own: that of the door is the one a caller can use.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final Place place;

  /** The name of a field that is not allowed where it stands; null where it is something else. */
  private final @Nullable String unknownField;

  /** What else is wrong in the document; each of them alone. */
  @SuppressWarnings("serial") // a list of the JDK
  private final List<Refusal> others;

  /** Whether nothing after it can be read, or is worth to be. */
  private final boolean isLast;

  private Refusal(
      String path,
      Place place,
      String problem,
      @Nullable Throwable cause,
      @Nullable String unknownField,
      List<Refusal> others,
      boolean isLast) {
    super(problem, cause, true, false);
    this.path = path;
    this.place = place;
    this.unknownField = unknownField;
    this.others = others;
    this.isLast = isLast;
  }

  /** The problem is the whole message: it names the fact, its value and what is allowed. */
  static Refusal of(String path, Place place, String problem, @Nullable Throwable cause) {
    return new Refusal(path, place, problem, cause, null, List.of(), false);
  }

  /** What is no JSON, or too much of it: nothing after it can be read. */
  static Refusal last(String path, Place place, String problem) {
    return new Refusal(path, place, problem, null, null, List.of(), true);
  }

  /** A field stands where there is none of its name. */
  static Refusal ofUnknownField(
      TokenSource source, String name, Collection<String> allowed, boolean isLast) {
    String path = source.path();
    Likeness like = Likeness.ofTerm(allowed, name);
    String problem =
        " is no field here; allowed are " + String.join(", ", allowed) + like.suggestion();
    return new Refusal(
        path,
        source.place(),
        JsonPath.fact(path) + problem,
        null,
        like.isClose() ? null : name,
        List.of(),
        isLast);
  }

  /** Several refusals, each of them alone; the first stands for all. */
  static Refusal ofAll(List<Refusal> all) {
    Refusal first = all.get(0);
    return new Refusal(
        first.path,
        first.place,
        first.problem(),
        first.getCause(),
        first.unknownField,
        List.copyOf(all.subList(1, all.size())),
        all.stream().anyMatch(Refusal::isLast));
  }

  /** All that is wrong, each of them alone, in the order of the document. */
  public List<Refusal> all() {
    Refusal alone =
        others.isEmpty()
            ? this
            : new Refusal(path, place, problem(), getCause(), unknownField, List.of(), isLast);
    return Stream.concat(Stream.of(alone), others.stream()).toList();
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
    String problem = problem().substring(JsonPath.fact(path).length());
    return of(hidden, place, JsonPath.fact(hidden) + problem, null);
  }

  private String problem() {
    return String.valueOf(getMessage());
  }

  public String path() {
    return path;
  }

  /** Where it stands in the text of the document, as far as that is known. */
  public Place place() {
    return place;
  }

  boolean isLast() {
    return isLast;
  }
}
