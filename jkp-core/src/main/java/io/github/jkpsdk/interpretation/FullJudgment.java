package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether the full judgment proves a termination from 2025-02-07 on, where PP 6/2025 article 20(3)
 * says an excerpt or a copy.
 */
public enum FullJudgment implements Interpretation {
  /**
   * Default: the judgment itself is more than a copy of it.
   *
   * <p>For it: the whole holds all that an excerpt shows, and until 2025-02-06 the text named the
   * judgment.
   */
  COUNTS_AS_COPY,

  /**
   * Only an excerpt or a copy is a proof, as the text says.
   *
   * <p>For it: the amendment put the copy where the judgment was named.
   */
  EXCERPT_OR_COPY_ONLY;

  @Override
  public String point() {
    return "FULL_JUDGMENT";
  }
}
