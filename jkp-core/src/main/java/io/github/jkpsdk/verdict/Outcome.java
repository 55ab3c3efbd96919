package io.github.jkpsdk.verdict;

/** What a condition came to. */
public enum Outcome {
  /** The facts fulfil the condition. */
  MET,
  /** The facts do not fulfil the condition. */
  NOT_MET,
  /** A needed fact is not known, and the known ones do not settle the condition. */
  UNDECIDED,
  /** The law does not ask the condition in this case. */
  NOT_APPLICABLE;

  /**
   * Met or not met.
   *
   * @param met whether the condition is fulfilled
   * @return the outcome
   */
  public static Outcome of(boolean met) {
    return met ? MET : NOT_MET;
  }
}
