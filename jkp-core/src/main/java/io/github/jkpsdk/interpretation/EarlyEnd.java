package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether a fixed term that ended early on the worker's own petition, because of the employer's
 * misconduct, was ended by the employer. PP 37/2021 article 20(2) says <i>oleh Pengusaha</i>.
 */
public enum EarlyEnd implements Interpretation {
  /** Default: the misconduct is the employer's, so the end counts as the employer's too. */
  COUNTS_AS_ENDED_BY_EMPLOYER,

  /** Only an end that the employer declared counts; the worker who petitioned has no right. */
  ENDED_BY_EMPLOYER_ONLY;

  @Override
  public String point() {
    return "EARLY_END";
  }
}
