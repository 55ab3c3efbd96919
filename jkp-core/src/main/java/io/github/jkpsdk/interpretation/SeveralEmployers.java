package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What another running wage job means for one who loses the job that is registered for the
 * programme. PP 37/2021 articles 8(2) and 36; article 36 is silent.
 */
public enum SeveralEmployers implements Interpretation {
  /**
   * Default: only the loss of the registered job counts.
   *
   * <p>For it: article 8(2) lets the worker choose the job that JKP is tied to, so that its loss is
   * the loss.
   */
  REGISTERED_EMPLOYER_ONLY,

  /**
   * Another running wage job bars the right.
   *
   * <p>For it: the benefit is for who has no work, and article 40 letter b ends it with work.
   */
  ALL_JOBS_LOST;

  @Override
  public String point() {
    return "SEVERAL_EMPLOYERS";
  }
}
