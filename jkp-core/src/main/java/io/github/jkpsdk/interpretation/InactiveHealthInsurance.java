package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether one is registered in the national health insurance (JKN) whose membership is not active.
 * PP 37/2021 article 4(3) says registered.
 */
public enum InactiveHealthInsurance implements Interpretation {
  /** Default: an inactive membership is a registration. */
  COUNTS_AS_REGISTERED,

  /** Only an active membership counts. */
  DOES_NOT_COUNT;

  @Override
  public String point() {
    return "INACTIVE_HEALTH_INSURANCE";
  }
}
