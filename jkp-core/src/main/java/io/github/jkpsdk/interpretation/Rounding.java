package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;
import java.math.RoundingMode;

/**
 * How an instalment and what an employer owes of it is brought to whole rupiah. No text says.
 * Contributions are rounded as {@link ContributionRounding} has it.
 */
public enum Rounding implements Interpretation {
  /**
   * Default: half a rupiah and more is rounded up.
   *
   * <p>For it: it is what people expect of an amount, and favours nobody.
   */
  HALF_UP(RoundingMode.HALF_UP),

  /**
   * Fractions of a rupiah are dropped.
   *
   * <p>For it: nothing is paid that is not due.
   */
  DOWN(RoundingMode.DOWN),

  /**
   * A fraction of a rupiah counts as a whole one.
   *
   * <p>For it: nobody gets less than is due.
   */
  UP(RoundingMode.UP);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  /** {@return the rounding mode of exact decimals} */
  public RoundingMode mode() {
    return mode;
  }

  @Override
  public String point() {
    return "ROUNDING";
  }
}
