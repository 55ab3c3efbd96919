package io.github.jkpsdk.deadline;

/** Where a date comes from. */
public enum DateSource {
  /** Computed from the law. */
  COMPUTED,
  /** Shown by the portal, which overrides the computed one. */
  SHOWN_BY_PORTAL
}
