package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What is counted from 2025-02-07, where the law says applications and texts of the portal say
 * different companies.
 */
public enum ApplicationCount implements Interpretation {
  /** Default: applications, also several to one company. */
  APPLICATIONS,

  /** Companies, each once. */
  DISTINCT_COMPANIES;

  @Override
  public String point() {
    return "APPLICATION_COUNT";
  }
}
