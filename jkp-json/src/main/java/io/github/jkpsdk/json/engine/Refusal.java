package io.github.jkpsdk.json.engine;

import org.jspecify.annotations.Nullable;

/**
 * Input that is not what the format allows, on its way to the door, which makes the public
 * exception of it. It has no stack of its own: that of the door is the one a caller can use.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  /** The problem is the whole message: it names the fact, its value and what is allowed. */
  public Refusal(String path, String problem, @Nullable Throwable cause) {
    super(problem, cause, true, false);
    this.path = path;
  }

  public String path() {
    return path;
  }
}
