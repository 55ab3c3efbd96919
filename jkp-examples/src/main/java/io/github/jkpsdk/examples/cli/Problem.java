package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.law.NotInForceException;

/**
 * Why a case cannot be answered.
 *
 * @param path where the case is wrong, a JSON path
 * @param message what is wrong and what is allowed
 */
record Problem(String path, String message) {

  private static final String WHOLE_CASE = "$";

  /** What an exception says; one that is not about the input is told with its type. */
  static Problem of(RuntimeException e) {
    boolean isAboutInput = e instanceof IllegalArgumentException;
    return new Problem(path(e), isAboutInput ? String.valueOf(e.getMessage()) : e.toString());
  }

  private static String path(RuntimeException e) {
    if (e instanceof JkpJsonException badJson) {
      return badJson.path();
    }
    return e instanceof NotInForceException tooEarly
        ? WHOLE_CASE + "." + tooEarly.fact()
        : WHOLE_CASE;
  }

  @Override
  public String toString() {
    return path + ": " + message;
  }
}
