package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether the wage ceiling limits what an employer owes under articles 37 and 39(3), which cite
 * only article 21(1).
 */
public enum LiabilityCeiling implements Interpretation {
  /**
   * Default: the wage is cut at the ceiling, as for a benefit that the agency pays.
   *
   * <p>For it: the employer stands in for the benefit, which would have been cut.
   */
  APPLIES,

  /**
   * The rate applies to the full wage.
   *
   * <p>For it: the articles cite the rate of article 21(1) and not the ceiling of article 21(3).
   */
  DOES_NOT_APPLY;

  @Override
  public String point() {
    return "LIABILITY_CEILING";
  }
}
