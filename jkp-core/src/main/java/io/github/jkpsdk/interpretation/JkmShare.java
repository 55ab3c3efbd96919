package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What is left of the death insurance rate from 2025-02, when nothing is recomposed from it any
 * more. Article 18A of PP 49/2023 was not seen repealed.
 */
public enum JkmShare implements Interpretation {
  /** Default: the full 0.30 %, since the 0.10 % that went to JKP stay with JKM. */
  FULL_RATE,

  /** Still 0.20 %: the employer pays 0.10 % of the wage less, with JKP or without. */
  REDUCED_RATE;

  @Override
  public String point() {
    return "JKM_SHARE";
  }
}
