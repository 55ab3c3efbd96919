package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Which new work ends the right. PP 37/2021 article 40 letter b says that the participant has
 * obtained work; practice asks about work as a wage earner.
 */
public enum WorkEndingRight implements Interpretation {
  /**
   * Default: only work in an employment relation.
   *
   * <p>For it: the portal asks about work as a wage earner, and only wage earners are in the
   * programme.
   */
  WAGE_EMPLOYMENT,

  /**
   * Self-employment ends the right as well.
   *
   * <p>For it: the text says work, of whatever kind.
   */
  ANY_WORK;

  @Override
  public String point() {
    return "WORK_ENDING_RIGHT";
  }
}
