package io.github.jkpsdk.programme;

/** Ways to hand in a claim. */
public enum Channel {
  /** Online. */
  ONLINE,
  /** At a branch office. */
  BRANCH_OFFICE,
  /** Through the priority service. */
  PRIORITY
}
