package io.github.jkpsdk.deadline;

/** Who has a duty. */
public enum DutyHolder {
  /** The employer. */
  EMPLOYER,
  /** The worker. */
  PARTICIPANT,
  /** The social security agency for employment. */
  BPJS_KETENAGAKERJAAN
}
