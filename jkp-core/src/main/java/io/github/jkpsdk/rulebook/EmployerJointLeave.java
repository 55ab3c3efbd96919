package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.calendar.JointLeaveDays;
import io.github.jkpsdk.law.Reading;

/**
 * Whether joint leave (<i>cuti bersama</i>) counts as working days in the duties of employers and
 * participants. It is optional for private firms.
 */
public enum EmployerJointLeave implements Reading {
  /** Default: joint leave is a working day; the earlier last day is the safe one. */
  WORKING(JointLeaveDays.WORKING),

  /** Joint leave is no working day. */
  NOT_WORKING(JointLeaveDays.NOT_WORKING);

  private final JointLeaveDays days;

  EmployerJointLeave(JointLeaveDays days) {
    this.days = days;
  }

  /**
   * How a calendar counts joint leave under this reading.
   *
   * @return the treatment
   */
  public JointLeaveDays days() {
    return days;
  }

  @Override
  public String point() {
    return "EMPLOYER_JOINT_LEAVE";
  }
}
