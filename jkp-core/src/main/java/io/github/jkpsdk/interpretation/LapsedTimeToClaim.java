package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What becomes of a right whose three months had run out before the six months of PP 6/2025 came
 * into force on 2025-02-07. There is no transitional text on article 40 letter a.
 */
public enum LapsedTimeToClaim implements Interpretation {
  /**
   * Default: the right stays lapsed.
   *
   * <p>For it: a right that is over needs a text to come back, and there is none.
   */
  STAYS_LAPSED,

  /**
   * The six months apply to such a termination as well.
   *
   * <p>For it: article II of Permenaker 2/2025 judges by the new law whoever is found entitled from
   * that day on.
   */
  REVIVED;

  @Override
  public String point() {
    return "LAPSED_TIME_TO_CLAIM";
  }
}
