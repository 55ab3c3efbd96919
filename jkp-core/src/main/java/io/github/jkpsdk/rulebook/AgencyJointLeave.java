package io.github.jkpsdk.rulebook;

import io.github.jkpsdk.law.Reading;

/**
 * Whether joint leave (<i>cuti bersama</i>) counts as working days in the periods of the agency and
 * its portal. Joint leave binds the civil service and is optional for private firms.
 */
public enum AgencyJointLeave implements Reading {
  /** Default: joint leave is no working day. */
  NOT_WORKING,

  /** Joint leave is a working day; an earlier last day. */
  WORKING;

  @Override
  public String point() {
    return "AGENCY_JOINT_LEAVE";
  }
}
