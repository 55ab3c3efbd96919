package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * To what a contribution share and a late fee are rounded, half of it and more up. No text says;
 * the agency's forms show sen.
 */
public enum ContributionRounding implements Interpretation {
  /**
   * Default: to the sen, as the agency bills: 3.7% of Rp2,773,184 is Rp102,607.81.
   *
   * <p>For it: the agency's form 2a shows sen.
   */
  SEN_HALF_UP(2),

  /**
   * To whole rupiah, as a benefit.
   *
   * <p>For it: sen are not paid in practice, and a benefit is brought to whole rupiah.
   */
  RUPIAH_HALF_UP(0);

  private final int decimals;

  ContributionRounding(int decimals) {
    this.decimals = decimals;
  }

  /** {@return the decimals of a rupiah that are kept} */
  public int decimals() {
    return decimals;
  }

  @Override
  public String point() {
    return "CONTRIBUTION_ROUNDING";
  }
}
