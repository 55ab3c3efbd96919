package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether one is registered in the national health insurance (JKN) whose membership is not active.
 * PP 37/2021 article 4(3) says registered.
 */
public enum InactiveHealthInsurance implements Interpretation {
  /**
   * Default: an inactive membership is a registration.
   *
   * <p>For it: the text asks for a registration, and one that is inactive is still one.
   */
  COUNTS_AS_REGISTERED,

  /**
   * Only an active membership counts.
   *
   * <p>For it: who is inactive is not covered, which is what the condition is about.
   */
  DOES_NOT_COUNT;

  @Override
  public String point() {
    return "INACTIVE_HEALTH_INSURANCE";
  }
}
