package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/** What is left of work accident insurance for a wage above the ceiling. It is not written out. */
public enum JkkAboveCeiling implements Interpretation {
  /**
   * Default: the gross rate on the full wage, less the amount that is recomposed. The employer's
   * bill does not change.
   *
   * <p>For it: the share of JKP is taken out of the contribution to JKK and nothing else of it is
   * changed; what the employer is billed stays the same.
   */
  GROSS_ON_FULL_WAGE,

  /**
   * The rate after recomposition, on the full wage. The employer pays less than without JKP:
   * nothing is recomposed from the wage above the ceiling, and yet it bears the lower rate.
   *
   * <p>For it: article 11(5) names lower rates, and does not say that they end at the ceiling.
   */
  NET_RATE_ON_FULL_WAGE;

  @Override
  public String point() {
    return "JKK_ABOVE_CEILING";
  }
}
