package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What another running wage job means for one who loses the job that is registered for the
 * programme. PP 37/2021 articles 8(2) and 36; article 36 is silent.
 */
public enum SeveralEmployers implements Interpretation {
  /** Default: only the loss of the registered job counts. */
  REGISTERED_EMPLOYER_ONLY,

  /** Another running wage job bars the right. */
  ALL_JOBS_LOST;

  @Override
  public String point() {
    return "SEVERAL_EMPLOYERS";
  }
}
