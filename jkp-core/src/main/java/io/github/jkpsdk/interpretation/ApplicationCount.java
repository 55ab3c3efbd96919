package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * What is counted from 2025-02-07, where the law says applications and texts of the portal say
 * different companies.
 */
public enum ApplicationCount implements Interpretation {
  /**
   * Default: applications, also several to one company.
   *
   * <p>For it: Permenaker 2/2025 article 13 counts applications, where the earlier regulation
   * counted companies.
   */
  APPLICATIONS,

  /**
   * Companies, each once.
   *
   * <p>For it: texts of the portal ask for different companies, and who checks the list sees the
   * companies.
   */
  DISTINCT_COMPANIES;

  @Override
  public String point() {
    return "APPLICATION_COUNT";
  }
}
