package io.github.jkpsdk.json;

import io.github.jkpsdk.json.engine.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Input that is not what the format allows: broken JSON, an unknown or missing field, a wrong type,
 * an impossible value. The only exception for bad input; a mapper wraps it in its own.
 *
 * <p>The message names the fact, its value (shortened) and what is allowed. It never repeats an
 * identity number or a name. Where several facts cannot be true it suppresses one for each other.
 */
public final class JkpJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String path;

  static JkpJsonException of(Refusal refusal) {
    Refusal told = refusal.naming(Bindings::isFieldName);
    JkpJsonException exception =
        new JkpJsonException(told.path(), String.valueOf(told.getMessage()), told.getCause());
    for (Throwable other : refusal.getSuppressed()) {
      if (other instanceof Refusal further) {
        exception.addSuppressed(of(further));
      }
    }
    return exception;
  }

  JkpJsonException(String path, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  /** The message with the path, for the exception of a mapper, which has no path of its own. */
  String messageWithPath() {
    return getMessage() + " (at " + path + ")";
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
}
