package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether joint leave (<i>cuti bersama</i>) counts as working days in the duties of employers and
 * participants. It is optional for private firms.
 */
public enum EmployerJointLeave implements Interpretation {
  /**
   * Default: joint leave is a working day; the earlier last day is the safe one.
   *
   * <p>For it: the decree leaves joint leave to private firms, and who keeps the earlier day is
   * never late.
   */
  WORKING,

  /**
   * Joint leave is no working day.
   *
   * <p>For it: offices that take a report may be closed on those days.
   */
  NOT_WORKING;

  @Override
  public String point() {
    return "EMPLOYER_JOINT_LEAVE";
  }
}
