package io.github.jkpsdk.activity;

/** What counselling recommends. */
public enum Recommendation {
  /** To look for work. */
  JOB_SEARCH,
  /** To take a training, which is needed to enrol in one. */
  TRAINING
}
