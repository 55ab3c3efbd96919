package io.github.jkpsdk.conformance;

import java.util.Objects;

/** Thrown by an implementation that refuses a question, which some cases expect. */
public final class QuestionRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * Makes a refusal.
   *
   * @param path where the question is wrong: a JSON path into the case or the claim, such as {@code
   *     $.termination.date}; {@code $} where no place is to blame
   */
  public QuestionRefusedException(String path) {
    super("refused at " + Objects.requireNonNull(path, "path"));
    this.path = path;
  }

  /** {@return where the question is wrong, a JSON path} */
  public String path() {
    return path;
  }
}
