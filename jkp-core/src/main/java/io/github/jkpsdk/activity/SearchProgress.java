package io.github.jkpsdk.activity;

/**
 * How far the search for work of a benefit month has come.
 *
 * @param done the applications, or the companies applied to, that count
 * @param required how many are asked for
 */
public record SearchProgress(int done, int required) {

  /** {@return how many are still missing} */
  public int missing() {
    return Math.max(0, required - done);
  }
}
