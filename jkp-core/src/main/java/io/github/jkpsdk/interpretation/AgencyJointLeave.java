package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * Whether joint leave (<i>cuti bersama</i>) counts as working days in the periods of the agency and
 * its portal. Joint leave binds the civil service and is optional for private firms.
 */
public enum AgencyJointLeave implements Interpretation {
  /**
   * Default: joint leave is no working day.
   *
   * <p>For it: joint leave binds the civil service, and public offices are closed on it.
   */
  NOT_WORKING,

  /**
   * Joint leave is a working day; an earlier last day.
   *
   * <p>For it: article 13(6) of Permenaker 2/2025 says working days and takes none out; the decrees
   * name joint leave apart from holidays.
   */
  WORKING;

  @Override
  public String point() {
    return "AGENCY_JOINT_LEAVE";
  }
}
