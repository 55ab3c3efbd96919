package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether joint leave (<i>cuti bersama</i>) counts as working days in the periods of the agency and
 * its portal. Joint leave binds the civil service and is optional for private firms.
 */
public enum AgencyJointLeave implements Interpretation {
  /** Default: joint leave is no working day. */
  NOT_WORKING,

  /** Joint leave is a working day; an earlier last day. */
  WORKING;

  @Override
  public String point() {
    return "AGENCY_JOINT_LEAVE";
  }
}
