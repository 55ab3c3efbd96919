package io.github.jkpsdk.interpretation;

import io.github.jkpsdk.law.Interpretation;

/**
 * How attendance at the training and the search for work combine in months 2 to 5. The text says
 * and/or.
 */
public enum TraineeCondition implements Interpretation {
  /**
   * Default: a trainee fulfils one of them.
   *
   * <p>For it: the text says and/or.
   */
  EITHER_SUFFICES,

  /**
   * A trainee must attend, whatever else is done.
   *
   * <p>For it: the benefit of training is tied to finishing it, and a search for work beside a full
   * course is hardly possible.
   */
  ATTENDANCE_REQUIRED;

  @Override
  public String point() {
    return "TRAINEE_CONDITION";
  }
}
