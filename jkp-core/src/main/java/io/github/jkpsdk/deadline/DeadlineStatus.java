package io.github.jkpsdk.deadline;

/** How a duty stands on a day. */
public enum DeadlineStatus {
  /** Done, in time or late. */
  DONE,
  /** Its first day has not come. */
  UPCOMING,
  /** It can be done. */
  OPEN,
  /** Its last day is over and nothing is known of it: that is no accusation. */
  PASSED,
  /** Nothing is left to do. */
  VOID
}
