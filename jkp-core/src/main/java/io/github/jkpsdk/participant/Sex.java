package io.github.jkpsdk.participant;

/** Sex, as the identity number tells it. */
public enum Sex {
  /** Female. */
  FEMALE,
  /** Male. */
  MALE
}
