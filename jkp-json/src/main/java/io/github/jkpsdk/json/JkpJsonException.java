package io.github.jkpsdk.json;

import io.github.jkpsdk.json.engine.Place;
import io.github.jkpsdk.json.engine.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Input that is not what the format allows: broken JSON, an unknown or missing field, a wrong type,
 * an impossible value. The only exception for bad input; a mapper wraps it in its own.
 *
 * <p>The message names the fact, its value (shortened) and what is allowed. It never repeats an
 * identity number or a name. Where more than one thing is wrong it suppresses one exception for
 * each other, in the order of the document; {@link Problem#all} lists them. After 20 of them the
 * rest of a document is not looked at.
 */
public final class JkpJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final Place place;

  static JkpJsonException of(Refusal refusal) {
    List<JkpJsonException> all = refusal.all().stream().map(JkpJsonException::ofOne).toList();
    JkpJsonException first = all.get(0);
    all.stream().skip(1).forEach(first::addSuppressed);
    return first;
  }

  private static JkpJsonException ofOne(Refusal refusal) {
    Refusal told = refusal.naming(Bindings::isFieldName);
    return new JkpJsonException(
        told.path(), told.place(), String.valueOf(told.getMessage()), told.getCause());
  }

  JkpJsonException(String path, Place place, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.path = path;
    this.place = place;
  }

  /** The message with the path, for the exception of a mapper, which has no path of its own. */
  String messageWithPath() {
    int others = getSuppressed().length;
    return getMessage() + " (at " + path + ")" + (others == 0 ? "" : ", and " + others + " more");
  }

  /**
   * Where the input is wrong.
   *
   * @return a JSON path, such as {@code $.contributions[2].month}; {@code $} for the whole document
   */
  public String path() {
    return path;
  }

  /**
   * {@return what kind of problem it is, a stable name; see {@link Problem#all} for every fault}
   */
  public Problem.Code code() {
    return Problem.of(this, Problem.WHOLE).code();
  }

  /**
   * {@return where in the text of the document the value stands; of a field that is missing the end
   * of the object, of a field of an event the start of the event} Empty where the document is too
   * large or was no text.
   */
  public Optional<Problem.Place> place() {
    return place.isKnown()
        ? Optional.of(new Problem.Place(place.line(), place.column()))
        : Optional.empty();
  }
}
