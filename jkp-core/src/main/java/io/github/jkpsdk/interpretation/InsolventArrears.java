package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Who pays where a bankrupt or closed enterprise is in arrears for longer than article 39A of PP
 * 6/2025 covers. The article is silent.
 */
public enum InsolventArrears implements Interpretation {
  /**
   * Default: the general rule of article 39(3); the employer pays first.
   *
   * <p>For it: article 39A is an exception, and where an exception ends the rule of article 39(3)
   * is left.
   */
  EMPLOYER_PAYS_FIRST,

  /**
   * The payer is left open.
   *
   * <p>For it: an enterprise that is bankrupt or closed seldom can pay first, so that the rule
   * leads to nothing.
   */
  UNDECIDED;

  @Override
  public String point() {
    return "INSOLVENT_ARREARS";
  }
}
