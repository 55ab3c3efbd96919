package io.github.jkpsdk.participant;

/** Segment of the national health insurance ({@index JKN}, <i>Jaminan Kesehatan Nasional</i>). */
public enum HealthInsurance {
  /** Registered as a wage earner of a business entity. */
  WAGE_EARNER,
  /** Registered in any other segment. */
  OTHER_SEGMENT,
  /** Registered, but the membership is not active. */
  INACTIVE,
  /** Not registered. */
  NOT_REGISTERED
}
