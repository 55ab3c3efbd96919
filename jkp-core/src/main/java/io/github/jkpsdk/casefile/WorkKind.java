package io.github.jkpsdk.casefile;

/** Kind of new work. */
public enum WorkKind {
  /** Work in an employment relation. */
  WAGE_EMPLOYMENT,
  /** Work on one's own account. */
  SELF_EMPLOYMENT
}
