package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What is left of the death insurance rate from 2025-02, when nothing is recomposed from it any
 * more. Article 18A of PP 49/2023 was not seen repealed.
 */
public enum JkmShare implements Interpretation {
  /**
   * Default: the full 0.30 %, since the 0.10 % that went to JKP stay with JKM.
   *
   * <p>For it: PP 6/2025 takes nothing from JKM any more.
   */
  FULL_RATE,

  /**
   * Still 0.20 %: the employer pays 0.10 % of the wage less, with JKP or without.
   *
   * <p>For it: article 18A of PP 49/2023, which wrote the lower rate, was not seen repealed.
   */
  REDUCED_RATE;

  @Override
  public String point() {
    return "JKM_SHARE";
  }
}
