package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether a fixed term that ended early on the worker's own petition, because of the employer's
 * misconduct, was ended by the employer. PP 37/2021 article 20(2) says <i>oleh Pengusaha</i>.
 */
public enum EarlyEnd implements Interpretation {
  /**
   * Default: the misconduct is the employer's, so the end counts as the employer's too.
   *
   * <p>For it: article 20(1), which lists the causes that give no right, does not name it.
   */
  COUNTS_AS_ENDED_BY_EMPLOYER,

  /**
   * Only an end that the employer declared counts; the worker who petitioned has no right.
   *
   * <p>For it: article 20(2) says by the employer, and it was the worker who asked.
   */
  ENDED_BY_EMPLOYER_ONLY;

  @Override
  public String point() {
    return "EARLY_END";
  }
}
