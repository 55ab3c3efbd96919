package io.github.jkpsdk.examples.cli;

import io.github.jkpsdk.json.JkpJsonException;
import io.github.jkpsdk.law.NotInForceException;

/**
 * Why a case or a claim cannot be answered.
 *
 * @param path where it is wrong, a JSON path
 * @param message what is wrong and what is allowed
 */
record Problem(String path, String message) {

  private static final String WHOLE = "$";

  /** What an exception says; one that is not about the input is told with its type. */
  static Problem of(RuntimeException e) {
    boolean isAboutInput = e instanceof IllegalArgumentException;
    return new Problem(path(e), isAboutInput ? String.valueOf(e.getMessage()) : e.toString());
  }

  private static String path(RuntimeException e) {
    if (e instanceof JkpJsonException badJson) {
      return badJson.path();
    }
    return e instanceof NotInForceException tooEarly ? WHOLE + "." + tooEarly.fact() : WHOLE;
  }

  @Override
  public String toString() {
    return path + ": " + message;
  }
}
