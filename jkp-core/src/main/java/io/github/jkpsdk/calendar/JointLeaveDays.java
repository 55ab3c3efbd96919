package io.github.jkpsdk.calendar;

/** How days of joint leave ({@link HolidayKind#JOINT_LEAVE}) are counted. The law does not say. */
public enum JointLeaveDays {
  /** Joint leave is no working day; a period that meets it ends later. */
  NOT_WORKING,

  /** Joint leave is a working day unless something else makes it a day off. */
  WORKING
}
