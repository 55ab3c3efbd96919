package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * How attendance at the training and the search for work combine in months 2 to 5. The text says
 * and/or.
 */
public enum TraineeCondition implements Interpretation {
  /** Default: a trainee fulfils one of them. */
  EITHER_SUFFICES,

  /** A trainee must attend, whatever else is done. */
  ATTENDANCE_REQUIRED;

  @Override
  public String point() {
    return "TRAINEE_CONDITION";
  }
}
