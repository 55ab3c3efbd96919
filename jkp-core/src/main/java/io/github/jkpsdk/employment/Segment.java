package io.github.jkpsdk.employment;

/** Segment of membership. */
public enum Segment {
  /** Wage earner in an employment relation (<i>penerima upah</i>). */
  WAGE_EARNER,
  /** Not a wage earner (<i>bukan penerima upah</i>). */
  SELF_EMPLOYED
}
