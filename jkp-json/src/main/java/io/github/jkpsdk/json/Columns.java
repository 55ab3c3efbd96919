package io.github.jkpsdk.json;

import io.github.jkpsdk.json.engine.Pick;
import io.github.jkpsdk.json.engine.Picked;
import java.util.List;
import java.util.Objects;

/**
 * Values at some places of a document, such as the columns of a table. They are what the JSON of a
 * value has there, and no JSON is made for the rest. Immutable and thread-safe.
 */
public final class Columns {

  private final Pick picks;

  private Columns(Pick picks) {
    this.picks = picks;
  }

  /**
   * {@return the columns at some places, in their order}
   *
   * @param paths where the values stand, such as {@code standing.state} or {@code
   *     months[1].amount.amount}
   * @throws IllegalArgumentException if one is no such path
   */
  public static Columns of(List<String> paths) {
    return new Columns(Pick.of(List.copyOf(paths)));
  }

  /**
   * The values of a row: a text as it is, a number or a flag as in JSON, an object or an array in
   * JSON, and nothing where there is no value.
   *
   * @param value a value of a type of the SDK with a JSON form of its own, such as an answer
   * @return one text for each column
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public List<String> row(Object value) {
    Picked picked = new Picked(picks, Lines.present());
    Bindings.write(Objects.requireNonNull(value, "value"), picked);
    return picked.texts();
  }
}
